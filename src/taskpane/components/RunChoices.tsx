import { Field, Select, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { periodName } from '../../engine';
import type { PeriodId } from '../../engine';
import { unitChoices } from '../../scorecard';
import type { Checked } from '../door';
import { useText } from '../text';
import type { PaneText } from '../text';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'end',
  },
  field: { minWidth: 0 },
  freeze: { gridColumn: '1 / -1' },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

/** What applies to Score and Summarise; null = newest period, all units. */
export interface Choices {
  readonly period: PeriodId | null;
  readonly unit: string | null;
  readonly freeze: boolean;
}

export type RunChoicesProps = {
  readonly overview: Checked | null;
  readonly value: Choices;
  readonly onChange: (choices: Choices) => void;
};

/** Period, unit and formulas-or-values; offers only what the workbook has. */
export function RunChoices({ overview, value, onChange }: RunChoicesProps) {
  const styles = useStyles();
  const text = useText();
  const { t, language } = text;
  const { period, unit, freeze } = value;
  const periods = overview?.periods ?? [];
  const units = unitChoices(overview?.units ?? []);
  return (
    <section aria-label={t('options')} className={styles.root}>
      <Field label={t('period')} className={styles.field}>
        <Select
          className={styles.select}
          value={period ?? ''}
          onChange={(_, { value: id }) =>
            onChange({ period: periods.find((one) => one === id) ?? null, unit, freeze })
          }
        >
          <option value="">{newestLabel(overview, text)}</option>
          {periods.map((id) => (
            <option key={id} value={id}>
              {periodName(id, language)}
            </option>
          ))}
        </Select>
      </Field>
      {units.length > 0 && (
        <Field label={t('unit')} className={styles.field}>
          <Select
            className={styles.select}
            value={unit === null ? '' : String(units.indexOf(unit))}
            onChange={(_, { value: index }) =>
              onChange({
                period,
                unit: index === '' ? null : (units[Number(index)] ?? null),
                freeze,
              })
            }
          >
            <option value="">{t('allUnits')}</option>
            {units.map((name, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field hint={t('freezeHint')} className={styles.freeze}>
        <Switch
          className={styles.switch}
          label={t('freeze')}
          checked={freeze}
          onChange={(_, { checked }) => onChange({ period, unit, freeze: checked })}
        />
      </Field>
    </section>
  );
}

function newestLabel(overview: Checked | null, { t, language }: PaneText): string {
  const setting = overview?.tables.settings.period ?? null;
  if (setting !== null) return t('settingIs', { period: periodName(setting, language) });
  const newest = overview?.periods.at(-1);
  return newest === undefined
    ? t('newest')
    : t('newestIs', { period: periodName(newest, language) });
}
