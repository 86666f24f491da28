import { useMemo, useState } from 'react';
import type { DecimalMark, IndicatorKind, Language, PeriodId, Scale } from '../../engine';
import type { ImportOptions, ImportPlan } from '../../scorecard';
import {
  columnsKnown,
  formKey,
  gridOfText,
  placeOfGrid,
  readForm,
  withColumns,
} from '../../tables';
import type { FormGrid, FormReading, FormRole, Proposed, RowRole } from '../../tables';
import { failureOf } from '../state/failure';
import type { Failure } from '../state/failure';
import type { ImportDoor } from '../../excel/door';
import type { Notice } from '../../excel/host/notice';
import { rememberColumns, rememberedColumns } from './rememberedColumns';

/** What the import view shows. */
export type ImportWork =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly what: 'reading' | 'adding' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'added'; readonly plan: ImportPlan; readonly notices: readonly Notice[] };

interface Corrections {
  readonly columns: ReadonlyMap<number, FormRole>;
  readonly rows: ReadonlyMap<string, RowRole>;
  readonly kinds: ReadonlyMap<string, IndicatorKind>;
  readonly unit: string;
}

const NONE: Corrections = { columns: new Map(), rows: new Map(), kinds: new Map(), unit: '' };

export interface ImportState {
  readonly work: ImportWork;
  readonly grid: FormGrid | null;
  /** The form as understood, with the user's corrections; null before one is read. */
  readonly reading: FormReading | null;
  readonly accepted: readonly Proposed[];
  readonly unit: string;
  /** Period of results that state none. */
  readonly period: PeriodId | null;
}

export interface ImportActions {
  useSelection(): Promise<void>;
  usePasted(text: string): void;
  setColumn(column: number, role: FormRole): void;
  setRow(id: string, role: RowRole): void;
  /** Null: as the criteria say. */
  setKind(id: string, kind: IndicatorKind | null): void;
  setUnit(unit: string): void;
  setPeriod(period: PeriodId | null): void;
  add(existing: 'skip' | 'add'): Promise<void>;
  /** Writes the results that differ over those that the workbook has. */
  replaceResults(): Promise<void>;
  /** Back to where a form is chosen. */
  another(): void;
}

/** Row of the form's first header; null where none was found. */
const headerOf = ({ layout }: FormReading): number | null => layout.headerRows[0] ?? null;

/** The state of the import view, for a workbook of that scale: a form, what the user corrected, and what is going on. */
export function useImport(
  door: ImportDoor,
  language: Language,
  scale: Scale,
  decimalMark: DecimalMark,
  onImported: () => void
): readonly [ImportState, ImportActions] {
  const [work, setWork] = useState<ImportWork>({ is: 'idle' });
  const [grid, setGrid] = useState<FormGrid | null>(null);
  /** Under what the columns of this form are remembered. */
  const [key, setKey] = useState('');
  const [corrections, setCorrections] = useState(NONE);
  const [period, setPeriod] = useState<PeriodId | null>(null);
  const reading = useMemo(() => {
    if (grid === null) return null;
    const { unit, ...chosen } = corrections;
    return readForm(grid, unit.trim() === '' ? chosen : { ...chosen, unit: unit.trim() }, scale);
  }, [grid, corrections, scale]);
  const accepted = useMemo(
    () => (reading?.rows ?? []).flatMap(({ proposed }) => (proposed === null ? [] : [proposed])),
    [reading]
  );

  const show = (read: FormGrid): void => {
    const next = { ...read, decimalMark };
    const own = formKey(next, headerOf(readForm(next, {}, scale)));
    const known = columnsKnown(rememberedColumns(), own);
    setGrid(next);
    setKey(own);
    setCorrections({ ...NONE, unit: corrections.unit, columns: known ?? NONE.columns });
    setWork({ is: 'idle' });
  };
  const attempt = async (what: 'reading' | 'adding', run: () => Promise<void>): Promise<void> => {
    setWork({ is: 'working', what });
    try {
      await run();
    } catch (cause) {
      setWork({ is: 'failed', failure: failureOf(cause) });
    }
  };
  const put = (how: Pick<ImportOptions, 'existing' | 'replace'>): Promise<void> =>
    attempt('adding', async () => {
      const notices: Notice[] = [];
      const from = grid === null ? null : placeOfGrid(grid);
      const plan = await door.importIndicators(
        accepted,
        { language, period, from, ...how },
        (notice) => notices.push(notice)
      );
      setWork({ is: 'added', plan, notices });
      if (plan.plan !== null || plan.cells.length > 0 || plan.added.length > 0) onImported();
    });
  return [
    { work, grid, reading, accepted, unit: corrections.unit, period },
    {
      useSelection: () => attempt('reading', async () => show(await door.readForm())),
      usePasted: (text) => show(gridOfText(text, decimalMark)),
      setColumn: (column, role) => {
        const columns = new Map(corrections.columns).set(column, role);
        setCorrections((now) => ({ ...now, columns }));
        rememberColumns(withColumns(rememberedColumns(), key, columns));
      },
      setRow: (id, role) =>
        setCorrections((now) => ({ ...now, rows: new Map(now.rows).set(id, role) })),
      setKind: (id, kind) =>
        setCorrections((now) => {
          const kinds = new Map(now.kinds);
          if (kind === null) kinds.delete(id);
          else kinds.set(id, kind);
          return { ...now, kinds };
        }),
      setUnit: (unit) => setCorrections((now) => ({ ...now, unit })),
      another: () => {
        setGrid(null);
        setWork({ is: 'idle' });
      },
      setPeriod,
      add: (existing) => put({ existing, replace: false }),
      replaceResults: () => put({ existing: 'skip', replace: true }),
    },
  ];
}
