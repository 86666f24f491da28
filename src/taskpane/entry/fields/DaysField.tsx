import { useState } from 'react';
import { Choice } from '../../ui/Choice';
import { useGroupStyles } from '../../ui/styles/groupStyles';
import { DayField } from './DayField';
import { numberCell, spanCell, typedNumber } from './resultCell';
import type { FieldProps } from './fieldProps';
import { TextBox } from '../../ui/TextBox';
import { dayGiven } from './typedDay';
import type { TypedDay } from './typedDay';
import { useText } from '../../words/text';
import { useView } from '../../words/views';

export type DaysFieldProps = FieldProps & {
  readonly working: boolean;
  readonly fiscalYear: number;
};

/** How many days it took, or the days between which they are counted. */
export function DaysField({ now, working, fiscalYear, onChange }: DaysFieldProps) {
  const styles = useGroupStyles();
  const t = useView('entry');
  const { decimalMark } = useText();
  const items = now.state === 'list' ? now.items : [];
  const [by, setBy] = useState<'count' | 'span'>(items.length > 0 ? 'span' : 'count');
  const [count, setCount] = useState(
    typedNumber(now.state === 'number' ? now.value : null, decimalMark)
  );
  const [start, setStart] = useState<TypedDay>({ text: items[0]?.text ?? '', meant: null });
  const [end, setEnd] = useState<TypedDay>({ text: items[1]?.text ?? '', meant: null });
  const reading = { nextMonth: null, fiscalYear };
  const span = (from: TypedDay, to: TypedDay) =>
    spanCell(dayGiven(from, reading), dayGiven(to, reading));
  const countLabel = working ? t.workingDays : t.days;
  return (
    <div className={styles.root}>
      <Choice
        label={t.by}
        value={by}
        options={[
          { value: 'count', label: countLabel },
          { value: 'span', label: t.span },
        ]}
        onChange={(way) => {
          setBy(way);
          onChange(way === 'count' ? numberCell(count, decimalMark) : span(start, end));
        }}
      />
      {by === 'count' ? (
        <TextBox
          decimal
          label={countLabel}
          value={count}
          onChange={(typed) => {
            setCount(typed);
            onChange(numberCell(typed, decimalMark));
          }}
        />
      ) : (
        <div className={styles.pair}>
          <DayField
            label={t.start}
            reading={reading}
            value={start}
            onChange={(day) => {
              setStart(day);
              onChange(span(day, end));
            }}
          />
          <DayField
            label={t.end}
            reading={reading}
            value={end}
            onChange={(day) => {
              setEnd(day);
              onChange(span(start, day));
            }}
          />
        </div>
      )}
    </div>
  );
}
