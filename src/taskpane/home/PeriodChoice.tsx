import { periodName } from '../../engine';
import type { PeriodId } from '../../engine';
import type { Checked } from '../../excel/door';
import { useText } from '../words/text';
import type { PaneText } from '../words/text';
import { Choice } from '../ui/Choice';

export type PeriodChoiceProps = {
  readonly checked: Checked;
  readonly value: PeriodId | null;
  readonly onChange: (period: PeriodId | null) => void;
};

/** The period as of which is scored: the workbook's own, or any other that has results. */
export function PeriodChoice({ checked, value, onChange }: PeriodChoiceProps) {
  const text = useText();
  return (
    <Choice<PeriodId | ''>
      label={text.t.period}
      value={value ?? ''}
      options={[
        { value: '', label: ownPeriod(checked, text) },
        ...checked.periods.map((id) => ({ value: id, label: periodName(id, text.language) })),
      ]}
      onChange={(id) => onChange(id === '' ? null : id)}
    />
  );
}

function ownPeriod({ tables, scorecard }: Checked, { t, language }: PaneText): string {
  const { period } = tables.settings;
  if (period !== null) return t.settingIs(periodName(period, language));
  const newest = scorecard.period;
  return newest === null ? t.newest : t.newestIs(periodName(newest, language));
}
