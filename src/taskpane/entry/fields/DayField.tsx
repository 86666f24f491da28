import { Message } from '../../ui/Message';
import { TextBox } from '../../ui/TextBox';
import { Tick } from '../../ui/Tick';
import { useGroupStyles } from '../../ui/styles/groupStyles';
import { useText } from '../../words/text';
import { dayWords } from './dayWords';
import { understand } from './typedDay';
import type { DayReading, TypedDay } from './typedDay';
import { useView } from '../../words/views';

export type DayFieldProps = {
  readonly label: string;
  readonly value: TypedDay;
  readonly reading: DayReading;
  readonly onChange: (value: TypedDay) => void;
};

/** A day, typed as in a cell; says which day that is, and asks where it is far from the fiscal year. */
export function DayField({ label, value, reading, onChange }: DayFieldProps) {
  const styles = useGroupStyles();
  const { language } = useText();
  const t = useView('entry');
  const { text, meant } = value;
  const { nextMonth, fiscalYear } = reading;
  const understood = understand(text, reading);
  const far = understood.is === 'day' && understood.far ? understood.serial : null;
  return (
    <div className={styles.root}>
      <TextBox
        label={label}
        value={text}
        wrong={understood.is === 'noDay'}
        hint={hint()}
        onChange={(typed) => onChange({ text: typed, meant: null })}
      />
      <div role="status">
        {far !== null && (
          <Message intent="warning">
            {t.farDay(fiscalYear)}
            <Tick
              label={t.farDayMeant(dayWords(far, language))}
              checked={meant === far}
              onChange={(on) => onChange({ text, meant: on ? far : null })}
            />
          </Message>
        )}
      </div>
    </div>
  );

  function hint(): string {
    if (understood.is === 'day') return dayWords(understood.serial, language);
    if (understood.is === 'noDay') return t.notADay(text.trim());
    if (nextMonth === null) return t.dayHint;
    const { first, days } = nextMonth;
    return t.dayOfMonthHint({ days, last: dayWords(first + days - 1, language) });
  }
}
