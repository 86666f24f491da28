import { useMemo, useState } from 'react';
import { formOf } from '../../engine';
import type { Actual, Cell, CellValue, PeriodId, ResultForm } from '../../engine';
import type { ResultEntry, WhatIfChange } from '../../scorecard';
import type { Indicator, Tables } from '../../tables';
import { Button } from '../ui/Button';
import { useText } from '../words/text';
import { CommitteeField } from './fields/CommitteeField';
import { useGroupStyles } from '../ui/styles/groupStyles';
import { Options } from '../ui/Options';
import { QuotientField } from './fields/QuotientField';
import { ResultField } from './fields/ResultField';
import { TextBox } from '../ui/TextBox';
import { TrialNote } from './TrialNote';
import { tryEntry } from './tryEntry';
import type { Views } from '../words/en/views';

export type EntryFieldsProps = {
  readonly tables: Tables;
  readonly indicator: Indicator;
  readonly period: PeriodId;
  readonly busy: boolean;
  readonly onWrite: (entry: ResultEntry, date: boolean) => void;
};

const WAYS = ['result', 'excluded', 'clear', 'committee'] as const;
type Way = (typeof WAYS)[number];

const PENDING: Actual = { state: 'pending', text: '' };

/** What to enter for one indicator and period, what it would give, and the button that writes it. */
export function EntryFields(props: EntryFieldsProps) {
  const { tables, indicator, period, busy, onWrite } = props;
  const styles = useGroupStyles();
  const { language, t: words } = useText();
  const t = words.views.entry;
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
  const own = before?.scored.results.find((result) => result.period === period);

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

  return (
    <div className={styles.root}>
      <Options
        label={t.what}
        value={way}
        options={WAYS.map((value) => ({ value, label: t[value] }))}
        onChange={setWay}
      />
      {way === 'result' && !quotient && (
        <ResultField
          form={form}
          now={own?.actual ?? PENDING}
          unitOfMeasure={indicator.unitOfMeasure}
          fiscalYear={tables.settings.fiscalYear}
          onChange={setCell}
        />
      )}
      {way === 'result' && quotient && <QuotientField result={own} onChange={setParts} />}
      {way === 'result' && form.as === 'ticks' && (
        <TextBox label={t.evidence} value={evidence} onChange={setEvidence} />
      )}
      {way === 'committee' ? (
        <CommitteeField
          override={own?.override ?? null}
          scored={before?.scored ?? null}
          busy={busy}
          onWrite={(score) => onWrite({ ...key, values: score }, false)}
        />
      ) : (
        <>
          <TrialNote trial={trial} />
          <div>
            <Button
              look="primary"
              busy={busy || values === null || trial === null || trial.refused}
              onClick={() =>
                onWrite(
                  {
                    ...key,
                    values: { ...values, ...(evidence.trim() === '' ? {} : { evidence }) },
                  },
                  entered?.numberFormat !== undefined
                )
              }
            >
              {t.write}
            </Button>
          </div>
        </>
      )}
    </div>
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
