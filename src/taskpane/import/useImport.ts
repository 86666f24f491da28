import { useMemo, useState } from 'react';
import type { DecimalMark, IndicatorKind, Language, PeriodId, Scale } from '../../engine';
import type { ImportOptions, ImportPlan } from '../../scorecard';
import {
  columnsKnown,
  formKey,
  formsIn,
  gridOfBlock,
  gridOfText,
  placeOfGrid,
  rangeName,
  readForm,
  withColumns,
} from '../../tables';
import type { FormBlock, FormGrid, FormReading, FormRole, Proposed, RowRole } from '../../tables';
import { failureOf } from '../state/failure';
import type { Failure } from '../state/failure';
import type { ImportDoor } from '../../excel/door';
import type { Notice } from '../../excel/host/notice';
import { readFormAt } from '../../excel/read/readFormAt';
import type { FormPlace } from '../../excel/read/readSelection';
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

/** What was read, and the forms in it. */
interface Source {
  readonly grid: FormGrid;
  readonly forms: readonly FormBlock[];
  /** Which of them is shown; null: all of it, or a range of the user's own. */
  readonly chosen: number | null;
}

export interface ImportState {
  readonly work: ImportWork;
  readonly source: Source | null;
  /** The form that is shown: one of those that were read, or a range of the user's own. */
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
  /** Shows another of the forms that were read; null: all of it as one. */
  useForm(form: number | null): void;
  /** Reads another range of the same sheet. */
  useRange(address: string): Promise<void>;
  setColumn(column: number, role: FormRole): void;
  setRow(id: string, role: RowRole): void;
  /** Null: as the criteria say. */
  setKind(id: string, kind: IndicatorKind | null): void;
  setUnit(unit: string): void;
  setPeriod(period: PeriodId | null): void;
  add(existing: 'skip' | 'add'): Promise<void>;
  /** Writes the results that differ over those that the workbook has. */
  replaceResults(): Promise<void>;
  /** The next form of those that were read, from the sheet as it is now; after the last, back to where a form is chosen. */
  another(): Promise<void>;
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
  const [source, setSource] = useState<Source | null>(null);
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

  const show = (next: FormGrid, unit: string): void => {
    const own = formKey(next, headerOf(readForm(next, {}, scale)));
    const known = columnsKnown(rememberedColumns(), own);
    setGrid(next);
    setKey(own);
    setCorrections({ ...NONE, unit, columns: known ?? NONE.columns });
    setWork({ is: 'idle' });
  };
  const choose = (from: FormGrid, forms: readonly FormBlock[], form: number | null): void => {
    const block = form === null ? undefined : forms[form];
    const several = forms.length > 1;
    setSource({ grid: from, forms, chosen: block === undefined ? null : form });
    if (several && block !== undefined) show(gridOfBlock(from, block), block.unit ?? '');
    else show(from, several ? '' : corrections.unit);
  };
  const found = (read: FormGrid, form = 0): void => choose(read, formsIn(read, scale), form);
  const readAt = (place: FormPlace | null): Promise<FormGrid> =>
    readFormAt((at) => door.readForm(at), place, scale, decimalMark);
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
    { work, source, grid, reading, accepted, unit: corrections.unit, period },
    {
      useSelection: () => attempt('reading', async () => found(await readAt(null))),
      usePasted: (text) => found({ ...gridOfText(text, decimalMark), decimalMark }),
      useForm: (form) => {
        if (source !== null) choose(source.grid, source.forms, form);
      },
      useRange: (address) =>
        attempt('reading', async () => {
          const sheet = grid?.sheet ?? null;
          if (sheet === null) return;
          const read = await readAt({ sheet, address });
          if (source !== null) setSource({ ...source, chosen: null });
          show(read, corrections.unit);
        }),
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
      another: async () => {
        const next = (source?.chosen ?? Infinity) + 1;
        const place = source === null ? null : placeOfGrid(source.grid);
        if (source === null || next >= source.forms.length) {
          setSource(null);
          setGrid(null);
          setWork({ is: 'idle' });
          return;
        }
        if (place === null) return choose(source.grid, source.forms, next);
        const at = { sheet: place.sheet, address: rangeName(place.area) };
        await attempt('reading', async () => found(await readAt(at), next));
      },
      setPeriod,
      add: (existing) => put({ existing, replace: false }),
      replaceResults: () => put({ existing: 'skip', replace: true }),
    },
  ];
}
