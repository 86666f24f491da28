import { useCallback, useEffect, useRef, useState } from 'react';
import {
  openHistory,
  withFiles,
  writeHistory,
  type History,
  type HistoryBook,
} from '../../excel/change/history';
import type { Notice } from '../../excel/host/notice';
import { dayOf } from '../../scorecard';
import { withRead, type NamedFile } from '../collect/filesAtHand';
import { useNewest, type Failed } from '../state/useNewest';

const loadTools = () => import(/* webpackChunkName: "beside" */ '../../scorecard/history');

type Work =
  | { readonly is: 'idle' | 'looking' | 'writing' }
  | { readonly is: 'reading'; readonly done: number; readonly all: number }
  | { readonly is: 'written'; readonly notices: readonly Notice[] }
  /** Nothing was written: the workbook is another one than was shown. */
  | { readonly is: 'changed' };

export type HistoryWork = Work | Failed;

/** All that is known, and what puts it into sentences. */
export interface HistoryLook {
  readonly book: HistoryBook;
  readonly history: History;
  readonly tools: Awaited<ReturnType<typeof loadTools>>;
}

export interface HistoryActions {
  lookAgain(): Promise<void>;
  add(files: readonly File[]): Promise<void>;
  leaveOut(name: string): Promise<void>;
  /** Of the workbook as it is then. */
  write(): Promise<void>;
}

/** The files at hand together with the workbook, and what is going on. */
export function useHistory(
  onWritten: () => void
): readonly [HistoryWork, HistoryLook | null, HistoryActions] {
  const [work, attempt] = useNewest<Work>({ is: 'looking' });
  const [look, setLook] = useState<HistoryLook | null>(null);
  const files = useRef<readonly NamedFile[]>([]);

  const lookAgain = useCallback(
    () =>
      attempt(async ({ tell, isNewest }) => {
        tell({ is: 'looking' });
        const seen = await lookAt(files.current);
        if (isNewest()) setLook(seen);
        return { is: 'idle' };
      }),
    [attempt]
  );
  useEffect(() => void lookAgain(), [lookAgain]);

  return [
    work,
    look,
    {
      lookAgain,
      add: async (chosen) => {
        if (chosen.length === 0) return;
        await attempt(async ({ tell }) => {
          files.current = await withRead(files.current, chosen, (done, all) =>
            tell({ is: 'reading', done, all })
          );
          return { is: 'looking' };
        });
        await lookAgain();
      },
      leaveOut: async (name) => {
        files.current = files.current.filter((file) => file.name !== name);
        await lookAgain();
      },
      write: () =>
        attempt(async ({ tell }) => {
          tell({ is: 'writing' });
          const now = await lookAt(files.current);
          setLook(now);
          if (look === null || factsOf(now) !== factsOf(look)) return { is: 'changed' };
          const notices = await writeHistory(now.book, now.history, dayOf(new Date()));
          onWritten();
          return { is: 'written', notices };
        }),
    },
  ];
}

/** What a person has seen of it. */
const factsOf = ({ history: { rows } }: HistoryLook): string => JSON.stringify(rows);

async function lookAt(files: readonly NamedFile[]): Promise<HistoryLook> {
  const tools = await loadTools();
  const book = await openHistory();
  const read = files.map(({ name, sent }) => tools.historyOfSent(name, sent, book.language));
  return { book, history: await withFiles(book, read), tools };
}
