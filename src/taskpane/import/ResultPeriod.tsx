import { PERIODS, periodName } from '../../engine';
import type { PeriodId } from '../../engine';
import { Choice } from '../ui/Choice';
import { useText } from '../words/text';
import type { Views } from '../words/en/views';

const NONE = '';

export type ResultPeriodProps = {
  readonly t: Views['import'];
  readonly value: PeriodId | null;
  readonly onChange: (period: PeriodId | null) => void;
};

/** The period of the results that a form states without one: somebody has to say it. */
export function ResultPeriod({ t, value, onChange }: ResultPeriodProps) {
  const { language } = useText();
  return (
    <Choice<PeriodId | typeof NONE>
      label={t.resultPeriod}
      value={value ?? NONE}
      options={[
        { value: NONE, label: t.noPeriodChosen },
        ...PERIODS.map((id) => ({ value: id, label: periodName(id, language) })),
      ]}
      onChange={(id) => onChange(id === NONE ? null : id)}
    />
  );
}
