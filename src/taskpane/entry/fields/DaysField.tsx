import { useState } from 'react';
import { Choice } from '../../ui/Choice';
import { useText } from '../../words/text';
import { useGroupStyles } from '../../ui/styles/groupStyles';
import { numberCell, pickedDay, spanCell } from './resultCell';
import { dayWords } from './dayWords';
import type { FieldProps } from './fieldProps';
import { TextBox } from '../../ui/TextBox';

export type DaysFieldProps = FieldProps & { readonly working: boolean };

/** How many days it took, or the days between which they are counted. */
export function DaysField({ now, working, onChange }: DaysFieldProps) {
  const styles = useGroupStyles();
  const { language, t: words } = useText();
  const t = words.views.entry;
  const items = now.state === 'list' ? now.items : [];
  const [by, setBy] = useState<'count' | 'span'>(items.length > 0 ? 'span' : 'count');
  const [count, setCount] = useState(now.state === 'number' ? String(now.value) : '');
  const [start, setStart] = useState(pickedDay(items[0]));
  const [end, setEnd] = useState(pickedDay(items[1]));
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
          onChange(way === 'count' ? numberCell(count) : spanCell(start, end));
        }}
      />
      {by === 'count' ? (
        <TextBox
          decimal
          label={countLabel}
          value={count}
          onChange={(typed) => {
            setCount(typed);
            onChange(numberCell(typed));
          }}
        />
      ) : (
        <div className={styles.pair}>
          <TextBox
            type="date"
            label={t.start}
            hint={dayWords(start, language)}
            value={start}
            onChange={(day) => {
              setStart(day);
              onChange(spanCell(day, end));
            }}
          />
          <TextBox
            type="date"
            label={t.end}
            hint={dayWords(end, language)}
            value={end}
            onChange={(day) => {
              setEnd(day);
              onChange(spanCell(start, day));
            }}
          />
        </div>
      )}
    </div>
  );
}
