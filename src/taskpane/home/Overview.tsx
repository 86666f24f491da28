import { makeStyles, tokens } from '@fluentui/react-components';
import type { PeriodId } from '../../engine';
import { periodName } from '../../engine';
import { hasTargetsOnly } from '../../scorecard';
import { countProblems } from '../steps/announcement';
import type { Checked } from '../../excel/door';
import { useText } from '../words/text';
import type { PaneText } from '../words/text';
import { weightSum } from './weightSum';
import { useHeadingStyles } from '../ui/styles/headingStyles';
import { Whole } from '../ui/Whole';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(132px, 100%), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // Seen where colours are forced, which take the background away.
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

export type OverviewProps = {
  readonly checked: Checked;
  /** Of the scores that are shown. */
  readonly period: PeriodId | null;
};

/** What the workbook has. */
export function Overview({ checked, period }: OverviewProps) {
  const styles = useStyles();
  const heading = useHeadingStyles();
  const text = useText();
  return (
    <section aria-labelledby="overview" className={styles.root}>
      <h3 id="overview" className={heading.small}>
        {text.t.overview}
      </h3>
      <dl className={styles.facts}>
        {factsOf(checked, period, text).map(([label, value]) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
              <Whole>{value}</Whole>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function factsOf(
  checked: Checked,
  period: PeriodId | null,
  text: PaneText
): readonly (readonly [string, string])[] {
  const { t, number, language } = text;
  const { tables, units, periods } = checked;
  const codes = new Set(tables.indicators.map((indicator) => indicator.code)).size;
  const { units: scored } = checked.scorecard;
  const lines = scored.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const { errors, warnings } = countProblems(checked.problems);
  const found = [
    ...(errors > 0 ? [t.errorCount(errors)] : []),
    ...(warnings > 0 ? [t.warningCount(warnings)] : []),
  ];
  return [
    ...(units.length > 0 ? [[t.units, number(units.length, 0)] as const] : []),
    [
      t.indicators,
      lines > codes ? t.inAllUnits(number(codes, 0), number(lines, 0)) : number(codes, 0),
    ],
    [t.results, number(tables.results.length, 0)],
    [t.resultsFor, periods.map((each) => periodName(each, language)).join(', ') || t.none],
    [t.asOf, period === null ? t.none : periodName(period, language)],
    // No total is made of targets alone, whatever their weights.
    ...(hasTargetsOnly(scored) ? [] : [[t.weightSum, weightText(checked, text)] as const]),
    [t.place.problems, found.length === 0 ? t.noneFound : found.join(' · ')],
  ];
}

function weightText({ tables, scorecard }: Checked, { t, number, figures }: PaneText): string {
  if (tables.indicators.length === 0) return t.none;
  const weights = weightSum(scorecard);
  switch (weights.is) {
    case 'none':
      return t.weightsNone;
    case 'same':
      return figures.exact(weights.sum);
    case 'differ': {
      const units = number(weights.units, 0);
      return [
        ...(weights.not100 > 0 ? [t.weightsDiffer(number(weights.not100, 0), units)] : []),
        ...(weights.without > 0 ? [t.weightsWithout(number(weights.without, 0), units)] : []),
      ].join(' · ');
    }
  }
}
