import { useState } from 'react';
import { SAID_DIGITS } from '../../../engine';
import type { Month, ResultForm } from '../../../engine';
import { DaysField } from './DaysField';
import { DayField } from './DayField';
import type { FieldProps } from './fieldProps';
import { InputsField } from './InputsField';
import { Options } from '../../ui/Options';
import { dayCell, numberCell, rungCell, typedNumber } from './resultCell';
import { TextBox } from '../../ui/TextBox';
import { TicksField } from './TicksField';
import { dayGiven, presentFiscalYear } from './typedDay';
import type { TypedDay } from './typedDay';
import { useText } from '../../words/text';
import { useView } from '../../words/views';

export type ResultFieldProps = FieldProps & {
  readonly form: ResultForm;
  readonly unitOfMeasure: string | null;
  /** B.E. year of the workbook; null where it states none. */
  readonly fiscalYear: number | null;
};

/** Asks for a result in the way of its criteria. */
export function ResultField(props: ResultFieldProps) {
  const { form } = props;
  const [present] = useState(presentFiscalYear);
  const fiscalYear = props.fiscalYear ?? present;
  switch (form.as) {
    case 'number':
    case 'text':
      return <NumberField {...props} percent={form.as === 'number' && form.percent} />;
    case 'ticks':
      return <TicksField {...props} form={form} />;
    case 'ladder':
      return <LadderField {...props} rungs={form.rungs} />;
    case 'date':
      return <DateField {...props} fiscalYear={fiscalYear} nextMonth={form.nextMonth} />;
    case 'days':
      return <DaysField {...props} fiscalYear={fiscalYear} working={form.working} />;
    case 'inputs':
      return <InputsField {...props} inputs={form.inputs} />;
  }
}

/** As it is said beside the field: without the noise of binary fractions. */
const saidNumber = (value: number): number => Number(value.toPrecision(SAID_DIGITS));

type NumberFieldProps = Omit<ResultFieldProps, 'form'> & { readonly percent: boolean };

function NumberField({ now, percent, unitOfMeasure, onChange }: NumberFieldProps) {
  const t = useView('entry');
  const { decimalMark } = useText();
  const [text, setText] = useState(() => {
    const isText = now.state !== 'number' || /[^\d๐-๙.,%\s-]/.test(now.text);
    return isText ? now.text : typedNumber(saidNumber(now.value), decimalMark);
  });
  return (
    <TextBox
      decimal
      label={unitOfMeasure === null ? t.number : t.numberIn(unitOfMeasure)}
      hint={percent ? t.percentHint : undefined}
      value={text}
      onChange={(typed) => {
        setText(typed);
        onChange(numberCell(typed, decimalMark));
      }}
    />
  );
}

type DateFieldProps = FieldProps & {
  readonly fiscalYear: number;
  readonly nextMonth: Month | null;
};

function DateField({ now, fiscalYear, nextMonth, onChange }: DateFieldProps) {
  const t = useView('entry');
  const [day, setDay] = useState<TypedDay>({ text: now.text, meant: null });
  const reading = { nextMonth, fiscalYear };
  return (
    <DayField
      label={t.date}
      value={day}
      reading={reading}
      onChange={(typed) => {
        setDay(typed);
        onChange(dayCell(dayGiven(typed, reading)));
      }}
    />
  );
}

type LadderFieldProps = FieldProps & {
  readonly rungs: Extract<ResultForm, { as: 'ladder' }>['rungs'];
};

const NO_RUNG = 'none';

function LadderField({ now, rungs, onChange }: LadderFieldProps) {
  const t = useView('entry');
  const [chosen, setChosen] = useState(() => {
    const named = rungs.find(({ level, text }) =>
      now.state === 'number' ? now.value === level : now.text.trim() === text.trim()
    );
    return named === undefined ? null : String(named.level);
  });
  const none = rungs.some(({ level }) => level === 0) ? [] : [{ value: NO_RUNG, label: t.noRung }];
  return (
    <Options
      label={t.ladder}
      value={chosen}
      options={[
        ...rungs.map(({ level, text }) => ({
          value: String(level),
          label: `${t.level(level)}: ${text}`,
        })),
        ...none,
      ]}
      onChange={(value) => {
        setChosen(value);
        const rung = rungs.find(({ level }) => String(level) === value);
        onChange(rung === undefined ? { value: 0 } : rungCell(rung.level, rung.text));
      }}
    />
  );
}
