import { periodName, type CellValue, type Language } from '../../engine';
import { sameTextKey, textOf } from '../../tables';
import { dayText, type Day } from '../plan/dates';
import type { PagePlan, PlanCell, SheetPlan } from '../plan/plan';
import { fontFor, inFont } from '../plan/sheetFont';
import { reportSheet, type ReportLine } from '../sheets/reportSheet';
import { collectingWordsIn } from '../words/collectingWords';
import { sheetWordsIn } from '../words/sheetWords';
import { baseName } from './baseName';
import { expectedOf, unitKey, type CollectedRows, type Collection } from './collection';
import { REFUSED, type ComparedFile } from './compareFile';

/** Of what was accepted of each file (`acceptedText`), in hexadecimal; none where nothing was. */
export type Fingerprints = ReadonlyMap<ComparedFile, string>;

/** Table of the sheet of what was collected, in which it is found again. */
export const COLLECTED_TABLE = 'KpiCollected';

const WIDTHS = [26, 22, 11, 12, 12, 24, 26, 18, 50, 22];
const [FILE, UNIT, PERIOD, EXPECTED, RECEIVED, , REFUSED_CELL, DATE, HASH, ACCEPTED] = WIDTHS.map(
  (_, i) => i
);

/** One line of the sheet: a file that was read. */
export interface CollectedFile {
  readonly file: string;
  readonly units: readonly string[];
  readonly period: string;
  readonly expected: number;
  readonly received: number;
  /** What of it was not taken, and why; blank where all was. */
  readonly refused: string;
  readonly date: string;
  /** SHA-256 of its bytes: files of different units may have one name. */
  readonly hash: string;
}

export function fileOf(row: CollectedRows[number]): CollectedFile {
  const said = (column = 0): string => textOf(row[column]);
  const count = (column = 0): number => Number(row[column] ?? 0);
  return {
    file: said(FILE),
    units: said(UNIT).split(';'),
    period: said(PERIOD),
    expected: count(EXPECTED),
    received: count(RECEIVED),
    refused: said(REFUSED_CELL),
    date: said(DATE),
    hash: said(HASH),
  };
}

/** Without the lines of units that had sent nothing. */
export const sentRows = (rows: CollectedRows): CollectedRows =>
  rows.filter((row) => textOf(row[HASH ?? 0]) !== '');

/**
 * The state of collection (design.md §7): a row for each file that was read, with what came and what is missing, and one for
 * each unit that has sent nothing for the period. A file that was collected before keeps its day; rows of earlier files and
 * periods stay.
 */
export function planCollected(
  files: readonly ComparedFile[],
  to: Collection,
  today: Day,
  fingerprints: Fingerprints
): SheetPlan {
  const all = collectedRowsOf(files, to, today, fingerprints);
  return sheetOf([...all, ...unsentRows(all, to, periodName(to.period, to.language))], to, today);
}

/** How the sheet that is there was set up for printing, but for its footer; null: there is none. */
export function collectedPage(to: Collection, today: Day): PagePlan | null {
  return to.collected.length === 0 ? null : sheetOf(to.collected, to, today).page;
}

function sheetOf(
  lines: readonly (readonly PlanCell[])[],
  { language, scorecard, snapshot }: Collection,
  today: Day
): SheetPlan {
  const words = collectingWordsIn(language);
  const plan = reportSheet(
    {
      role: 'collected',
      name: words.sheet,
      title: words.title,
      subtitle: null,
      orientation: 'landscape',
      widths: WIDTHS,
      header: [words.headers],
      body: lines.map(lineOf),
      table: COLLECTED_TABLE,
      verbatim: 'all',
      unscored: true,
      readable: true,
      hidesBlank: true,
      notes: [words.about],
      tabColor: '#5B6470',
    },
    { scorecard, snapshot, language, today }
  );
  return inFont(plan, fontFor(scorecard.settings, language));
}

/** A row for each file, those of earlier days first; a file that was collected before keeps its day. */
export function collectedRowsOf(
  files: readonly ComparedFile[],
  to: Collection,
  today: Day,
  fingerprints: Fingerprints = new Map()
): CollectedRows {
  const { language, scorecard, period } = to;
  const day = dayText(today, language, scorecard.settings.era);
  const made = files.map((file) => [
    ...fileRow(file, day, periodName(period, language), language, to),
    fingerprints.get(file) ?? null,
  ]);
  const sent = sentRows(to.collected);
  const rows = sent.map((row) => {
    const again = made.find((other) => isSameRow(row, other));
    // Where no fingerprint is made anew, the one that was kept holds.
    const isKept = (cell: PlanCell, i: number): boolean =>
      i === DATE || (i === ACCEPTED && cell === null);
    return again?.map((cell, i) => (isKept(cell, i) ? (row[i] ?? cell) : cell)) ?? row;
  });
  const added = made.filter(
    (row, i) =>
      !sent.some((other) => isSameRow(other, row)) &&
      made.findIndex((other) => isSameRow(other, row)) === i
  );
  return [...rows, ...added];
}

function fileRow(
  file: ComparedFile,
  day: string,
  asked: string,
  language: Language,
  { units }: Collection
): readonly CellValue[] {
  const { period, expected, received, missing, hash } = file;
  const names = file.units.map((unit) => units.get(unitKey(unit))?.unit ?? unit);
  return [
    baseName(file.file),
    names.filter((unit) => unit !== null).join('; ') || null,
    period === null ? asked : periodName(period, language),
    expected,
    received,
    missing.join(', ') || null,
    refusedText(file, language) || null,
    day,
    hash,
  ];
}

/** What of a file was not taken, and why nothing of it was. */
export function refusedText({ values, problems }: ComparedFile, language: Language): string {
  const words = collectingWordsIn(language);
  const counts = [...REFUSED].flatMap((state) => {
    const count = values.filter((value) => value.state === state).length;
    return count === 0 ? [] : [`${words.states[state]} ${count}`];
  });
  const whole = problems.filter(({ at, severity }) => at === null && severity === 'error');
  const said = whole.map(({ code, about }) => words.problems[code](about));
  return [...counts, ...said].join(' · ');
}

/** The same file, collected for the same period. */
function isSameRow(a: readonly PlanCell[], b: readonly PlanCell[]): boolean {
  return [HASH, PERIOD].every(
    (column = 0) => sameTextKey(textOf(a[column])) === sameTextKey(textOf(b[column]))
  );
}

/** Units of the period without a file of theirs. */
function unsentRows(
  rows: readonly (readonly PlanCell[])[],
  to: Collection,
  period: string
): readonly (readonly PlanCell[])[] {
  const { scorecard, language } = to;
  const { notSent } = collectingWordsIn(language);
  const whole = sheetWordsIn(language).noUnit;
  const sent = new Set(
    rows
      .filter((row) => sameTextKey(textOf(row[PERIOD ?? 0])) === sameTextKey(period))
      .flatMap((row) =>
        textOf(row[UNIT ?? 0])
          .split(';')
          .map(unitKey)
      )
  );
  return scorecard.units.flatMap((unit) => {
    const codes = expectedOf(unit, to).map(({ code }) => code);
    if (codes.length === 0 || sent.has(unitKey(unit.unit))) return [];
    return [
      [
        notSent,
        unit.unit ?? whole,
        period,
        codes.length,
        0,
        codes.join(', '),
        null,
        null,
        null,
        null,
      ],
    ];
  });
}

function lineOf(cells: readonly PlanCell[]): ReportLine {
  return {
    cells,
    styles: (row) => [
      { area: { row, column: FILE ?? 0, rows: 1, columns: WIDTHS.length }, vertical: 'Top' },
      { area: { row, column: 3, rows: 1, columns: 2 }, horizontal: 'Center' },
    ],
  };
}
