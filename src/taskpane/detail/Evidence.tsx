import { makeStyles, tokens } from '@fluentui/react-components';
import { periodName } from '../../engine';
import { explanationOf, warningsOf, wordsOfResult } from '../../scorecard';
import { Message } from '../ui/Message';
import { useText } from '../words/text';
import type { DetailProps } from './detailProps';
import { detailWords } from './detailWords';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  override: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
  },
});

/** The sentence that a person can check, the committee's score beside it, the warnings, the results that went in. */
export function Evidence({ line: { scored }, scorecard: { settings } }: DetailProps) {
  const styles = useStyles();
  const { figures, language } = useText();
  const words = detailWords[language];
  const { outcome, override, results } = scored;
  const said = ({ actual, numerator, denominator }: (typeof results)[number]): string =>
    wordsOfResult(actual, scored.rule, settings, language) ||
    (numerator && denominator
      ? `${figures.exact(numerator.value)} ÷ ${figures.exact(denominator.value)}`
      : words.blank);
  return (
    <div className={styles.root}>
      {override !== null && (
        <div className={styles.override}>
          <p className={styles.text}>
            {words.overrideIs({ score: figures.exact(override.score), reason: override.reason })}
          </p>
          <p className={styles.text}>
            {words.computedWas(outcome.score === null ? '–' : figures.exact(outcome.score))}
          </p>
        </div>
      )}
      <p className={styles.text}>
        <Whole>{explanationOf(scored, language)}</Whole>
      </p>
      {warningsOf(scored, language).map((warning, index) => (
        <Message key={index} intent="warning">
          {warning}
        </Message>
      ))}
      {results.length > 0 && (
        <p className={styles.text}>
          {`${words.earlierResults}: `}
          {results
            .map((result) => `${periodName(result.period, language)} = ${said(result)}`)
            .join(' · ')}
        </p>
      )}
    </div>
  );
}
