import { DEFAULT_SCALE, LANGUAGES, readFiscalYear, readPeriod } from '../../engine';
import type { Bilingual, Language, PeriodId, Scale } from '../../engine';
import { isBlank, sameTextKey, textOf } from '../cells/text';
import type { ColumnSpec } from './column';
import { COLUMNS, columnsFor, type TableKind } from './columns';
import { YEAR_COLUMNS } from './planColumns';

/** Key under which a header is looked up: spaces, line breaks, case, digits and punctuation do not count. */
export function headerKey(header: string): string {
  return sameTextKey(header).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** What is called by a name in any language or another word; of two with the same name the last. */
export function byName<T extends Bilingual & { readonly aliases: readonly string[] }>(
  named: readonly T[]
): ReadonlyMap<string, T> {
  return new Map(
    named.flatMap((one) =>
      [...LANGUAGES.map(({ value }) => one[value]), ...one.aliases].map(
        (name) => [headerKey(name), one] as const
      )
    )
  );
}

const LOOKUP: Readonly<Record<TableKind, ReadonlyMap<string, ColumnSpec>>> = {
  indicators: byName<ColumnSpec>(COLUMNS.indicators),
  results: byName<ColumnSpec>(COLUMNS.results),
  groups: byName<ColumnSpec>(COLUMNS.groups),
  bands: byName<ColumnSpec>(COLUMNS.bands),
  settings: byName<ColumnSpec>(COLUMNS.settings),
  holidays: byName<ColumnSpec>(COLUMNS.holidays),
  plan: byName<ColumnSpec>(COLUMNS.plan),
};

/** The column that a header names; a remark in brackets after it (`Weight (%)`) does not matter. Null: not one of ours. */
export function columnOf(kind: TableKind, header: string): ColumnSpec | null {
  const year = kind === 'plan' ? planYearOf(header) : null;
  if (year !== null) return YEAR_COLUMNS[year.what](year.year);
  const found = LOOKUP[kind].get(headerKey(header));
  return found ?? LOOKUP[kind].get(headerKey(header.replace(/[([（].*$/su, ''))) ?? null;
}

/** A header that names a period (`Q1`, `ไตรมาส 1`, `6 เดือน`). A bare number is not one: it may be a level. */
export function periodOfHeader(header: unknown): PeriodId | null {
  return typeof header === 'string' && !isBlank(header) ? readPeriod(textOf(header)) : null;
}

/** A column that holds the targets or the budgets of one fiscal year (B.E.). */
export interface PlanYear {
  readonly what: keyof typeof YEAR_COLUMNS;
  readonly year: number;
}

/** `Target 2566`, `เป้าหมาย ปี พ.ศ. ๒๕๖๖`, `Budget FY2023`, `งบประมาณ (บาท) 2566`; null: no such header, or both words. */
export function planYearOf(header: unknown): PlanYear | null {
  const text = textOf(header).replace(/ปีงบประมาณ/g, 'ปี');
  const target = /target|เป้าหมาย/i.test(text);
  const budget = /budget|งบ/i.test(text);
  const year = target === budget ? null : readFiscalYear(text);
  return year === null ? null : { what: target ? 'target' : 'budget', year };
}

/** Headers of a table's columns in one language, in the template's order. */
export function columnTitles(
  kind: TableKind,
  language: Language,
  scale: Scale = DEFAULT_SCALE,
  rows: readonly (readonly unknown[])[] = []
): readonly string[] {
  return columnsFor(kind, scale, rows).map((spec) => spec[language]);
}

const ALL: ReadonlyMap<string, ColumnSpec> = new Map(
  Object.values(COLUMNS).flatMap((specs: readonly ColumnSpec[]) =>
    specs.map((spec) => [spec.en, spec] as const)
  )
);

/** English header (as problems carry it) in the reader's language; unknown headers stay as they are. */
export function columnTitle(english: string, language: Language): string {
  const year = /^[A-Z][a-z]+ \d{4}$/.test(english) ? planYearOf(english) : null;
  const spec = year === null ? ALL.get(english) : YEAR_COLUMNS[year.what](year.year);
  return spec?.[language] ?? english;
}
