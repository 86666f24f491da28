import { DEFAULT_LANGUAGE, type Language } from '../../engine';
import {
  score,
  type Day,
  type DirectedRow,
  type HistoryFile,
  type KeptHistory,
  type MergedSource,
  type Scorecard,
} from '../../scorecard';
import { readTables, type Snapshot } from '../../tables';
import { inExcel } from '../host/excelBatch';
import { HostProblem } from '../host/hostProblem';
import { inTurn } from '../host/inTurn';
import type { Notice } from '../host/notice';
import { fingerprintOf } from '../read/fingerprint';
import { ownRows } from '../read/ownRows';
import { readSnapshot } from '../read/readSnapshot';
import { write } from '../write/write';

/** The workbook that scores over the years are kept in, as it is now. */
export interface HistoryBook {
  readonly snapshot: Snapshot;
  readonly scorecard: Scorecard;
  readonly language: Language;
  /** What its sheet has kept so far. */
  readonly kept: KeptHistory;
  readonly own: HistoryFile;
}

/** All that is known together. */
export interface History {
  /** The workbook itself first; fingerprints stand for the criteria. */
  readonly files: readonly HistoryFile[];
  readonly sources: readonly MergedSource[];
  readonly rows: readonly DirectedRow[];
}

/**
 * Reads the workbook; nothing is written.
 *
 * @param asked - default: the language of the workbook's setting, else Thai
 * @throws HostProblem `nothingToScore`
 */
export async function openHistory(asked?: Language): Promise<HistoryBook> {
  const { HISTORY_TABLE, keptHistory, ownHistory } = await import(
    /* webpackChunkName: "beside" */ '../../scorecard/history'
  );
  return inExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    const input = readTables(snapshot);
    const { tables } = input;
    if (tables.indicators.length === 0) throw new HostProblem('nothingToScore');
    const language = asked ?? tables.settings.language ?? DEFAULT_LANGUAGE;
    const kept = keptHistory(await ownRows(context, snapshot, 'history', HISTORY_TABLE));
    return {
      ...{ snapshot, language, scorecard: score(input) },
      kept,
      own: ownHistory(snapshot, language),
    };
  });
}

/** What the workbook has kept, what it says now, and what files say, together. */
export async function withFiles(
  book: HistoryBook,
  chosen: readonly HistoryFile[]
): Promise<History> {
  const { directed, mergeHistory } = await import(
    /* webpackChunkName: "beside" */ '../../scorecard/history'
  );
  const fingerprint = fingerprints();
  const files = await Promise.all(
    [book.own, ...chosen].map(async (file): Promise<HistoryFile> => {
      const rows = await Promise.all(
        file.rows.map(async (row) => ({ ...row, criteria: await fingerprint(row.criteria) }))
      );
      return { ...file, rows };
    })
  );
  const named = files.map(({ file, rows }) => ({ source: file, rows }));
  const { rows, sources } = mergeHistory(book.kept.rows, named);
  return { files, sources, rows: directed(rows, book.scorecard.units) };
}

/** Writes the sheet, in place of the one that is there: all of it, or nothing. */
export function writeHistory(
  { snapshot, scorecard, language, kept }: HistoryBook,
  { rows }: History,
  today: Day
): Promise<readonly Notice[]> {
  return inTurn(async () => {
    const { planHistory } = await import(
      /* webpackChunkName: "beside" */ '../../scorecard/history'
    );
    const sheet = planHistory(rows, scorecard, snapshot, {
      ...{ language, today },
      beside: kept.unreadable,
    });
    return inExcel((context) => write(context, { sheets: [sheet], activate: sheet.name }));
  });
}

/** Characters of a fingerprint that the sheet keeps. */
const KEPT = 8;
/** One that a file has kept. */
const FINGERPRINT = /^[0-9a-f]{8}$/;

/** Indicators have the same criteria in most periods: each text is worked on once. */
function fingerprints(): (text: string) => Promise<string> {
  const made = new Map<string, Promise<string>>();
  return (text) => {
    if (text === '' || FINGERPRINT.test(text)) return Promise.resolve(text);
    const known = made.get(text) ?? fingerprintOf(text).then((hash) => hash.slice(0, KEPT));
    made.set(text, known);
    return known;
  };
}
