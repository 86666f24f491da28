import type { Language } from '../../engine';
import type { Snapshot } from '../../tables';
import { baseName } from '../departments/baseName';
import type { Sent } from '../departments/compareSent';
import type { CollectCode } from '../words/en/collecting';
import { historyWordsIn } from '../words/historyWords';
import { historyOf, type NoHistory } from './historyOf';
import type { HistoryRow } from './historyRow';
import { HISTORY_TABLE, keptHistory } from './historyTable';
import { mergeHistory } from './mergeHistory';
import { isItself } from './sourceTitle';

/** A workbook of some year, by what it says of its periods, or why it says nothing. */
export interface HistoryFile {
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal; blank for the workbook that is open. */
  readonly hash: string;
  /** B.E.; null where nothing is read of it. */
  readonly fiscalYear: number | null;
  readonly rows: readonly HistoryRow[];
  readonly problems: readonly HistoryProblem[];
}

/** What is wrong with it; `about` is what it is about. */
export interface HistoryProblem {
  readonly code: NoHistory | 'otherwise' | CollectCode;
  readonly about: string;
}

/** Reads the workbook that is open. */
export function ownHistory(snapshot: Snapshot, language: Language): HistoryFile {
  const { thisWorkbook } = historyWordsIn(language);
  const read = historyOf(snapshot, thisWorkbook, language);
  const base = { file: thisWorkbook, hash: '' };
  if (typeof read === 'string') {
    return { ...base, fiscalYear: null, rows: [], problems: [{ code: read, about: '' }] };
  }
  const { fiscalYear, rows, otherwise } = read;
  const problems = otherwise.map((about) => ({ code: 'otherwise', about }) as const);
  return { ...base, fiscalYear, rows, problems };
}

/** Reads a file that was chosen, with what it has kept of the years before it; or says why it could not be read. */
export function historyOfSent(file: string, sent: Sent, language: Language): HistoryFile {
  const { hash } = sent;
  if (!('book' in sent)) {
    const problem = { code: sent.refused, about: sent.about };
    return { file, hash, fiscalYear: null, rows: [], problems: [problem] };
  }
  const { snapshot } = sent.book;
  const source = baseName(file);
  const own = ownHistory(snapshot, language);
  const rows = own.rows.map((row) => ({ ...row, source }));
  const merged = mergeHistory(keptIn(snapshot, source), [{ source, rows }]);
  const isRead = merged.rows.length > 0;
  return {
    ...own,
    file,
    hash,
    rows: merged.rows,
    problems: isRead && rows.length === 0 ? [] : own.problems,
  };
}

/** What a workbook has kept of other years; what it calls itself is its file here. */
function keptIn({ tables }: Snapshot, source: string): readonly HistoryRow[] {
  const table = tables.find(({ name }) => name?.startsWith(HISTORY_TABLE) ?? false);
  return keptHistory(table?.rows ?? []).rows.map((row) =>
    isItself(row.source) ? { ...row, source } : row
  );
}
