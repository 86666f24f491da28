import {
  openHistory,
  withFiles,
  writeHistory,
  type History,
  type HistoryBook,
} from '../../../excel/change/history';
import type { Language } from '../../../engine';
import type { Notice } from '../../../excel/host/notice';
import { dayOf, type HistoryFile } from '../../../scorecard';
import { historyOfSent } from '../../../scorecard/history';
import { FLOOR } from '../../host/profiles/floor';
import type { HostProfile } from '../../host/profiles/profile';
import { saveWorkbook } from '../../workbook/file/saveWorkbook';
import { readSentFiles } from '../departments/sentFiles';
import { COMPRESSION } from '../files/compression';
import { onHost } from '../onHost';

export interface HistoryOptions {
  readonly language?: Language;
  readonly profile?: HostProfile;
  readonly write: boolean;
}

export interface HistoryRun {
  readonly book: HistoryBook;
  readonly history: History;
  readonly notices: readonly Notice[];
  /** The workbook with the sheet; null where none was to be written. */
  readonly saved: Uint8Array | null;
}

/** The add-in's own work on scores over the years, on the embedded host. */
export function runHistory(
  bytes: Uint8Array,
  paths: readonly string[],
  { profile = FLOOR, write, language }: HistoryOptions
): Promise<HistoryRun> {
  return onHost(bytes, profile, async (workbook) => {
    const book = await openHistory(language);
    const files: HistoryFile[] = [];
    await readSentFiles(paths, (i, sent) => {
      files[i] = historyOfSent(paths[i] ?? '', sent, book.language);
    });
    const history = await withFiles(book, files);
    const notices = write ? await writeHistory(book, history, dayOf(new Date())) : [];
    const saved = write ? await saveWorkbook(workbook, COMPRESSION) : null;
    return { book, history, notices, saved };
  });
}
