import { useState } from 'react';
import type { ResultForm } from '../../../engine';
import { Tick } from '../../ui/Tick';
import type { FieldProps } from './fieldProps';
import { ticksCell, tickedIn } from './resultCell';
import { useGroupStyles } from '../../ui/styles/groupStyles';
import { useView } from '../../words/views';

export type TicksFieldProps = FieldProps & {
  readonly form: Extract<ResultForm, { as: 'ticks' }>;
};

/** Steps or items to tick; that none is done has to be said, because nothing ticked may as well be nothing known yet. */
export function TicksField({ form, now, onChange }: TicksFieldProps) {
  const styles = useGroupStyles();
  const t = useView('entry');
  const [ticked, setTicked] = useState(() => tickedIn(now));
  const set = (numbers: readonly number[] | null): void => {
    setTicked(numbers);
    onChange(numbers === null ? null : ticksCell(numbers, form.of === 'steps'));
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{t.ticks[form.of]}</legend>
      {form.texts.map((text, i) => {
        const number = i + 1;
        return (
          <Tick
            key={number}
            label={form.of === 'steps' ? t.step(number) : t.item(number)}
            hint={text ?? undefined}
            checked={ticked?.includes(number) ?? false}
            onChange={(on) => {
              const others = (ticked ?? []).filter((each) => each !== number);
              const numbers = on ? [...others, number].sort((a, b) => a - b) : others;
              set(numbers.length === 0 ? null : numbers);
            }}
          />
        );
      })}
      <Tick label={t.none} checked={ticked?.length === 0} onChange={(on) => set(on ? [] : null)} />
    </fieldset>
  );
}
