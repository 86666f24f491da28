import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import { sameIndicator, type Scorecard, type ScoredIndicator } from '../../scorecard';
import { useText } from '../text';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** The run that is shown; null where there is none. */
export const ShownScorecard = createContext<Scorecard | null>(null);

/** The same indicator in every unit that holds it, best first; nothing where only one does. */
export function OtherUnits({ scored }: { readonly scored: ScoredIndicator }) {
  const styles = useStyles();
  const { t, number } = useText();
  const scorecard = useContext(ShownScorecard);
  const shared =
    scorecard &&
    sameIndicator(scorecard).find(({ lines }) => lines.some((line) => line.scored === scored));
  if (!shared) return null;
  const ranked = [...shared.lines].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return (
    <div>
      {`${t('acrossUnits')}:`}
      <ul className={styles.list}>
        {ranked.map(({ unit, scored: { outcome, score, weight } }) => (
          <li key={unit ?? ''}>
            {[
              unit ?? t('wholeOrganisation'),
              outcome.actual.text === '' ? t('statusPending') : outcome.actual.text,
              ...(score === null ? [] : [t('scoreOf', { score: number(score, 4, 0) })]),
              ...(weight === null ? [] : [t('weightOf', { weight: number(weight, 2, 0) })]),
            ].join(' · ')}
          </li>
        ))}
      </ul>
    </div>
  );
}
