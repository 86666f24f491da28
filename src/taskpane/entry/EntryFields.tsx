import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { formOf } from '../../engine';
import type { Actual, Cell, CellValue, PeriodId, ResultForm } from '../../engine';
import type { ResultEntry, WhatIfChange } from '../../scorecard';
import type { Indicator, Tables } from '../../tables';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { useText } from '../words/text';
import { CommitteeField } from './fields/CommitteeField';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { QuotientField } from './fields/QuotientField';
import { ResultField } from './fields/ResultField';
import { useFirstField } from './fields/useFirstField';
import { TextBox } from '../ui/TextBox';
import { TrialNote } from './TrialNote';
import { tryEntry } from './tryEntry';
import type { Views } from '../words/en/views';
import { useView } from '../words/views';

const useStyles = makeStyles({
  /** Stays in sight however long the list of steps above it is. */
  bar: {
    position: 'sticky',
    bottom: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 420px), (max-width: 260px)': { position: 'static' },
  },
});

export type EntryFieldsProps = {
  readonly tables: Tables;
  readonly indicator: Indicator;
  readonly period: PeriodId;
  readonly busy: boolean;
  /** Whether the field takes the focus as it appears. */
  readonly focus: boolean;
  /** Id of the heading that says what these fields are for. */
  readonly labelledBy: string;
  /** What the button says. */
  readonly save: string;
  readonly onWrite: (entry: ResultEntry, date: boolean) => void;
  /** The period, beside what is entered. */
  readonly children: ReactNode;
  /** Beside the button. */
  readonly beside?: ReactNode;
};

const WAYS = ['result', 'excluded', 'clear', 'committee'] as const;
type Way = (typeof WAYS)[number];

const PENDING: Actual = { state: 'pending', text: '' };

/** What to enter for one indicator and period, what it would give, and the button that writes it. */
export function EntryFields(props: EntryFieldsProps) {
  const { tables, indicator, period, busy, focus, onWrite } = props;
  const styles = useGroupStyles();
  const own = useStyles();
  const field = useFirstField(focus);
  const { language } = useText();
  const t = useView('entry');
  const [way, setWay] = useState<Way>('result');
  const [cell, setCell] = useState<Cell | null>(null);
  const [parts, setParts] = useState<ResultEntry['values'] | null>(null);
  const [evidence, setEvidence] = useState('');
  const key = useMemo(
    () => ({ unit: indicator.unit, code: indicator.code, period }),
    [indicator, period]
  );
  const before = useMemo(() => tryEntry(tables, key, language), [tables, key, language]);
  const quotient = indicator.combination === 'ratio';
  const form = useMemo(
    (): ResultForm => (before === null ? { as: 'text' } : formOf(before.scored.rule)),
    [before]
  );
  const result = before?.scored.results.find((each) => each.period === period);

  const entered = useMemo(
    () => (way === 'result' ? (quotient ? null : cell) : wholeCell(way, t)),
    [way, cell, quotient, t]
  );
  const values = useMemo(
    () => valuesOf(way, entered, quotient ? parts : undefined),
    [way, entered, quotient, parts]
  );
  const trial = useMemo(() => {
    if (values === null) return null;
    const change = { ...key, ...numbersOf(values), ...(entered && { actual: entered }) };
    return tryEntry(tables, change, language);
  }, [tables, key, language, values, entered]);

  const ready = !busy && values !== null && trial !== null && !trial.refused;
  const submit = (): void => {
    if (!ready) return;
    const said = evidence.trim() === '' ? {} : { evidence };
    onWrite({ ...key, values: { ...values, ...said } }, entered?.numberFormat !== undefined);
  };
  return (
    <form
      noValidate
      aria-labelledby={props.labelledBy}
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className={styles.pair}>
        {props.children}
        <Choice<Way>
          label={t.what}
          value={way}
          options={WAYS.map((value) => ({ value, label: t[value] }))}
          onChange={setWay}
        />
      </div>
      <div ref={field} className={styles.root}>
        {way === 'result' && !quotient && (
          <ResultField
            form={form}
            now={result?.actual ?? PENDING}
            unitOfMeasure={indicator.unitOfMeasure}
            fiscalYear={tables.settings.fiscalYear}
            onChange={setCell}
          />
        )}
        {way === 'result' && quotient && <QuotientField result={result} onChange={setParts} />}
        {way === 'result' && form.as === 'ticks' && (
          <TextBox label={t.evidence} value={evidence} onChange={setEvidence} />
        )}
        {way === 'committee' && (
          <CommitteeField
            override={result?.override ?? null}
            scored={before?.scored ?? null}
            scale={tables.settings.scale}
            busy={busy}
            onWrite={(score) => onWrite({ ...key, values: score }, false)}
          />
        )}
      </div>
      {way !== 'committee' && <TrialNote trial={trial} />}
      <div className={mergeClasses(own.bar, styles.row)}>
        {way !== 'committee' && (
          <Button submit look="primary" busy={!ready}>
            {props.save}
          </Button>
        )}
        {props.beside}
      </div>
    </form>
  );
}

function wholeCell(way: Way, t: Views['entry']): Cell | null {
  if (way === 'clear') return { value: null };
  return way === 'excluded' ? { value: t.excludedCell } : null;
}

/** What the button writes; null while there is nothing to write. */
function valuesOf(
  way: Way,
  entered: Cell | null,
  parts: ResultEntry['values'] | null | undefined
): ResultEntry['values'] | null {
  if (parts !== undefined && way === 'result') return parts;
  if (parts !== undefined && way === 'clear')
    return { actual: null, numerator: null, denominator: null };
  return entered && { actual: entered.value };
}

/** The numerator and denominator among the values, where they are. */
function numbersOf(values: ResultEntry['values']): Pick<WhatIfChange, 'numerator' | 'denominator'> {
  const { numerator, denominator } = values;
  return numerator === undefined && denominator === undefined
    ? {}
    : { numerator: number(numerator), denominator: number(denominator) };

  function number(value: CellValue | undefined): number | null {
    return typeof value === 'number' ? value : null;
  }
}
