import { makeStyles, tokens } from '@fluentui/react-components';
import { periodName } from '../../engine';
import type { Checked } from '../door';
import { useText } from '../text';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  fact: { display: 'flex', flexDirection: 'column' },
  label: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What the workbook has. */
export function Overview({ checked }: { readonly checked: Checked }) {
  const styles = useStyles();
  const { t, number, language } = useText();
  const newest = checked.periods.at(-1);
  const codes = new Set(checked.tables.indicators.map((indicator) => indicator.code)).size;
  const facts = [
    { label: t('indicators'), value: number(codes, 0) },
    { label: t('results'), value: number(checked.tables.results.length, 0) },
    {
      label: t('newestPeriod'),
      value: newest === undefined ? t('none') : periodName(newest, language),
    },
    ...(checked.units.length > 0
      ? [{ label: t('units'), value: number(checked.units.length, 0) }]
      : []),
  ];
  return (
    <section aria-label={t('overview')}>
      <dl className={styles.facts}>
        {facts.map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
