import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { periodName } from '../../engine';
import type { ScoredIndicator } from '../../scorecard';
import type { CellAddress } from '../../tables';
import { useText } from '../text';
import { CriteriaTable } from './CriteriaTable';
import { OtherUnits } from './OtherUnits';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  text: { margin: 0 },
  warning: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorStatusWarningBorderActive}`,
  },
  override: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export type EvidenceProps = {
  readonly id: string;
  readonly scored: ScoredIndicator;
  readonly onGoTo: (address: CellAddress) => void;
};

/** How the score of one indicator came about, and where its cells are. */
export function Evidence({ id, scored, onGoTo }: EvidenceProps) {
  const styles = useStyles();
  const { t, pick, number, language } = useText();
  const { indicator, outcome, override, results, criteria } = scored;
  const last = results.at(-1);
  return (
    <div id={id} className={styles.root}>
      <p className={styles.text}>{pick(scored.explanation)}</p>
      {override !== null && (
        <div className={styles.override}>
          <p className={styles.text}>
            {t('overrideIs', { score: number(override.score, 4, 0), reason: override.reason })}
          </p>
          <p className={styles.text}>
            {t('computedWas', {
              score: outcome.score === null ? '–' : number(outcome.score, 4, 0),
            })}
          </p>
        </div>
      )}
      {scored.warnings.map((warning, index) => (
        <p key={index} className={mergeClasses(styles.text, styles.warning)}>
          {pick(warning)}
        </p>
      ))}
      {results.length > 0 && (
        <p className={styles.text}>
          {`${t('earlierResults')}: `}
          {results
            .map(
              ({ period, actual }) =>
                `${periodName(period, language)} = ${actual.text === '' ? t('blank') : actual.text}`
            )
            .join(' · ')}
        </p>
      )}
      {criteria !== null && <CriteriaTable source={criteria} level={outcome.level} />}
      <OtherUnits scored={scored} />
      <div className={styles.buttons}>
        <Button size="small" onClick={() => onGoTo(indicator.at)}>
          {t('goToIndicator')}
        </Button>
        {last !== undefined && (
          <Button size="small" onClick={() => onGoTo(last.actualAt ?? last.at)}>
            {t('goToResult')}
          </Button>
        )}
      </div>
    </div>
  );
}
