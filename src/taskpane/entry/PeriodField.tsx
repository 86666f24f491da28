import { useState } from 'react';
import { PERIODS, periodName } from '../../engine';
import type { PeriodId } from '../../engine';
import { Choice } from '../ui/Choice';
import { useText } from '../words/text';
import { useView } from '../words/views';

const OTHERS = '';

export type PeriodFieldProps = {
  readonly value: PeriodId;
  /** Offered at once; the others when they are asked for. */
  readonly usual: readonly PeriodId[];
  readonly onChange: (period: PeriodId) => void;
};

/** The period that a result is for. */
export function PeriodField({ value, usual, onChange }: PeriodFieldProps) {
  const { language } = useText();
  const t = useView('entry');
  const [all, setAll] = useState(false);
  const periods = PERIODS.filter((each) => all || each === value || usual.includes(each));
  return (
    <Choice<PeriodId | typeof OTHERS>
      label={t.period}
      value={value}
      options={[
        ...periods.map((id) => ({ value: id, label: periodName(id, language) })),
        ...(all ? [] : [{ value: OTHERS, label: t.otherPeriods } as const]),
      ]}
      onChange={(id) => {
        if (id === OTHERS) setAll(true);
        else onChange(id);
      }}
    />
  );
}
