import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { actualWords, sameIndicator } from '../../scorecard';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { useText } from '../words/text';
import { scoresWords } from '../scores/scoresWords';
import { standing } from '../scores/standing';
import type { DetailProps } from './detailProps';
import { detailWords } from './detailWords';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The same indicator in every unit that holds it, best first; nothing where only one does. */
export function OtherUnits({ line: { scored }, scorecard }: DetailProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const { language, figures } = useText();
  const words = detailWords[language];
  const scores = scoresWords[language];
  const ranked = useMemo(() => {
    const shared = sameIndicator(scorecard).find(({ lines }) =>
      lines.some((line) => line.scored === scored)
    );
    return [...(shared?.lines ?? [])].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  }, [scorecard, scored]);
  // Their indicators weigh the same only because there are no weights.
  const unweighted = new Set(
    scorecard.units.filter(({ equalWeights }) => equalWeights).map(({ unit }) => unit)
  );
  if (ranked.length === 0) return null;
  return (
    <div>
      <h3 className={heading.small}>{words.acrossUnits}</h3>
      <ul className={styles.list}>
        {ranked.map(({ unit, scored: each }) => {
          const { score, weight } = each;
          const result =
            actualWords(each, scorecard.settings, language) || standing(each, language);
          return (
            <li key={unit ?? ''}>
              {[
                unit ?? scoresWords[language].wholeOrganisation,
                ...(each.hasParts && score !== null ? [] : [result]),
                ...(score === null ? [] : [scores.scoreOf(figures.exact(score))]),
                ...(weight === null || unweighted.has(unit)
                  ? []
                  : [scores.weightOf(figures.short(weight))]),
              ].join(' · ')}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
