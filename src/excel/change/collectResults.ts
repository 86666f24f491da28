import { DEFAULT_LANGUAGE, type Language, type PeriodId } from '../../engine';
import {
  ALL_VALUES,
  score,
  type AcceptedCell,
  type Choice,
  type CollectedValue,
  type Collection,
  type ComparedFile,
  type Day,
  type PagePlan,
} from '../../scorecard';
import { addressText, readTables, tableOf } from '../../tables';
import { inExcel } from '../host/excelBatch';
import { HostProblem } from '../host/hostProblem';
import type { Notice } from '../host/notice';
import { inTurn } from '../host/inTurn';
import { fingerprintOf } from '../read/fingerprint';
import { ownRows } from '../read/ownRows';
import { readSnapshot } from '../read/readSnapshot';
import type { Before } from '../write/applyPlan';
import { write } from '../write/write';
import { formulasAt } from './formulasAt';
import type { Accepted, AcceptedValue } from './takeBackResults';
import { writeBeside } from './writeBeside';
import type { WrittenCell } from './writeCells';

export interface CollectOptions {
  readonly period: PeriodId;
  /** Default: the workbook's setting, else Thai. */
  readonly language?: Language;
}

/** What was collected. */
export interface CollectedRun {
  readonly files: readonly ComparedFile[];
  /** Values that were written. */
  readonly written: number;
  readonly notices: readonly Notice[];
  /** What it did to the workbook, for `takeBackResults`. */
  readonly accepted: Accepted;
}

/**
 * Reads the workbook that results are collected into; nothing is written.
 *
 * @throws HostProblem `nothingToScore`, `noResultTable`
 */
export async function openCollection(options: CollectOptions): Promise<Collection> {
  const collecting = await import('../../scorecard/collecting');
  const { collectionOf, definitionText, unitKey } = collecting;
  return inExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    const input = readTables(snapshot);
    const { tables } = input;
    if (tables.indicators.length === 0) throw new HostProblem('nothingToScore');
    if (tableOf(snapshot, 'results').table === null) throw new HostProblem('noResultTable');
    const { period } = options;
    const scorecard = score(input, { period });
    const fingerprints = await Promise.all(
      scorecard.units.map(async ({ unit }) => {
        const text = definitionText(tables, unit);
        return [unitKey(unit), await fingerprintOf(text)] as const;
      })
    );
    const language = options.language ?? tables.settings.language ?? DEFAULT_LANGUAGE;
    const collected = await ownRows(context, snapshot, 'collected', collecting.COLLECTED_TABLE);
    return collectionOf({
      ...{ snapshot, tables, scorecard, period, language, collected },
      fingerprints: new Map(fingerprints),
    });
  });
}

/** What cannot be written of the files, as the workbook stands; nothing is written. */
export interface Obstacles {
  /** Addresses of cells that would be written and hold formulas, which stay. */
  readonly formulas: ReadonlySet<string>;
  /** Values without a place: the table has no column for them, or a formula stands there. */
  readonly placeless: ReadonlySet<CollectedValue>;
}

/** @param files - as they are together (`settled`) */
export async function obstaclesTo(
  { snapshot, stored, language }: Collection,
  files: readonly ComparedFile[]
): Promise<Obstacles> {
  const { planAccepted } = await import('../../scorecard/collecting');
  const all = files.flatMap(({ values }) => values.filter(({ state }) => WRITABLE.has(state)));
  const { cells, left } = planAccepted(snapshot, stored, all, language);
  const formulas =
    cells.length === 0 ? new Set<string>() : await inExcel((context) => formulasAt(context, cells));
  const inFormulas = cells
    .filter(({ at }) => formulas.has(addressText(at)))
    .flatMap(({ of }) => of);
  const nowhere = left.filter(({ why }) => why === 'noColumn').map(({ value }) => value);
  return { formulas, placeless: new Set([...nowhere, ...inFormulas]) };
}

const WRITABLE: ReadonlySet<string> = new Set(['new', 'changed', 'conflict']);

/**
 * Writes what is new and changed in the files into KpiResults, and the sheet of what was collected: all of it, or nothing
 * (design.md §7).
 *
 * @param choice - what of it; all that is new or changed where not given
 */
export async function acceptResults(
  to: Collection,
  compared: readonly ComparedFile[],
  today: Day,
  choice: Choice = ALL_VALUES
): Promise<CollectedRun> {
  const collecting = await import('../../scorecard/collecting');
  const files = collecting.decided(collecting.settled(compared), choice);
  const values = collecting.accepted(files);
  const { snapshot, stored, language } = to;
  return inTurn(() =>
    inExcel(async (context) => {
      const first = collecting.planAccepted(snapshot, stored, values, language);
      const formulas = await formulasAt(context, first.cells);
      const plan = collecting.planAccepted(snapshot, stored, values, language, formulas);
      const told = collecting.withLeft(files, plan.left);
      const sheet = collecting.planCollected(
        told,
        to,
        today,
        await fingerprintsOf(told, collecting.acceptedText)
      );
      const footer = await footerOf(context, sheet.name).catch(() => null);
      const page = collecting.collectedPage(to, today);
      const notices: Notice[] = [];
      let taken: readonly AcceptedValue[] = [];
      const kept: Before[] = [];
      await writeBeside(context, plan.cells, async (written) => {
        taken = [...inCells(plan.cells, written), ...plan.added.map(inNewRow)];
        const append = plan.append === null ? [] : [plan.append];
        const writing = { sheets: [sheet], append, activate: null };
        const keep = (before: Before): void => void kept.push(before);
        notices.push(...(await write(context, writing, { onBefore: keep })));
      });
      // All is written: where this fails, only the sheet will not be taken back.
      const text = await import(/* webpackChunkName: "change" */ './sheetText')
        .then(({ sheetText }) => sheetText(context, sheet.name))
        .catch(() => null);
      const accepted = {
        values: taken,
        rows: kept[0]?.appended[0] ?? null,
        sheet: {
          ...{ name: sheet.name, before: kept[0]?.sheets.get(sheet.name) ?? null, text },
          page: page === null || footer === null ? null : { ...page, footer },
        },
      };
      return { files: told, written: plan.written, notices, accepted };
    })
  );
}

/** Of a sheet that may be there; Excel may refuse to say (no printer). */
async function footerOf(
  context: Excel.RequestContext,
  name: string
): Promise<PagePlan['footer'] | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages.load(
    'leftFooter,centerFooter,rightFooter'
  );
  await context.sync();
  if (sheet.isNullObject) return null;
  const { leftFooter: left, centerFooter: center, rightFooter: right } = footer;
  return { left, center, right };
}

const inCells = (
  cells: readonly AcceptedCell[],
  written: readonly WrittenCell[]
): readonly AcceptedValue[] =>
  cells.map(({ of, value, before }, i) => ({
    of,
    written: written[i]?.written ?? value,
    before,
    format: written[i]?.format ?? null,
  }));

const inNewRow = (of: CollectedValue): AcceptedValue => ({
  ...{ of: [of], written: of.is, before: null, format: null },
});

/** Characters of a fingerprint that the sheet keeps, as a stamp does. */
const KEPT = 16;

/** Of what was accepted of each file; none of files of which nothing was. */
async function fingerprintsOf(
  files: readonly ComparedFile[],
  acceptedText: (file: ComparedFile) => string
): Promise<ReadonlyMap<ComparedFile, string>> {
  const made = await Promise.all(
    files.map(async (file) => {
      const text = acceptedText(file);
      return [file, text === '' ? '' : (await fingerprintOf(text)).slice(0, KEPT)] as const;
    })
  );
  return new Map(made.filter(([, fingerprint]) => fingerprint !== ''));
}
