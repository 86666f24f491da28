import { useCallback, useEffect, useRef, useState } from 'react';
import {
  openHistory,
  withFiles,
  writeHistory,
  type History,
  type HistoryBook,
} from '../../excel/change/history';
import type { Notice } from '../../excel/host/notice';
import { dayOf, type Sent } from '../../scorecard';
import { readFiles } from '../collect/readFiles';
import { failureOf, type Failure } from '../state/failure';

const loadTools = () => import(/* webpackChunkName: "beside" */ '../../scorecard/history');

export type HistoryWork =
  | { readonly is: 'idle' | 'looking' | 'writing' }
  | { readonly is: 'reading'; readonly done: number; readonly all: number }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'written'; readonly notices: readonly Notice[] };

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

interface NamedFile {
  readonly name: string;
  readonly sent: Sent;
}

/** The files at hand together with the workbook, and what is going on. */
export function useHistory(
  onWritten: () => void
): readonly [HistoryWork, HistoryLook | null, HistoryActions] {
  const [work, setWork] = useState<HistoryWork>({ is: 'looking' });
  const [look, setLook] = useState<HistoryLook | null>(null);
  const files = useRef<readonly NamedFile[]>([]);
  /** Only the newest of what was begun is shown. */
  const turn = useRef(0);

  const attempt = useCallback(
    async (is: 'looking' | 'writing', run: (now: HistoryLook) => Promise<HistoryWork>) => {
      const mine = ++turn.current;
      const tell = (next: HistoryWork): void => {
        if (turn.current === mine) setWork(next);
      };
      tell({ is });
      try {
        const now = await lookAt(files.current);
        if (turn.current === mine) setLook(now);
        tell(await run(now));
      } catch (cause) {
        tell({ is: 'failed', failure: failureOf(cause) });
      }
    },
    []
  );
  const lookAgain = useCallback(
    () => attempt('looking', () => Promise.resolve({ is: 'idle' })),
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
        setWork({ is: 'reading', done: 0, all: chosen.length });
        const read = await readFiles(chosen, (done) =>
          setWork({ is: 'reading', done, all: chosen.length })
        );
        const added = chosen.flatMap(({ name }, i): readonly NamedFile[] => {
          const sent = read[i];
          return sent === undefined ? [] : [{ name, sent }];
        });
        files.current = withFilesOf(files.current, added);
        await lookAgain();
      },
      leaveOut: async (name) => {
        files.current = files.current.filter((file) => file.name !== name);
        await lookAgain();
      },
      write: () =>
        attempt('writing', async ({ book, history }) => {
          const notices = await writeHistory(book, history, dayOf(new Date()));
          onWritten();
          return { is: 'written', notices };
        }),
    },
  ];
}

/** A file that is chosen again takes the place of the one of its name. */
function withFilesOf(
  before: readonly NamedFile[],
  added: readonly NamedFile[]
): readonly NamedFile[] {
  const names = new Set(added.map(({ name }) => name));
  return [...before.filter(({ name }) => !names.has(name)), ...added];
}

async function lookAt(files: readonly NamedFile[]): Promise<HistoryLook> {
  const tools = await loadTools();
  const book = await openHistory();
  const read = files.map(({ name, sent }) => tools.historyOfSent(name, sent, book.language));
  return { book, history: await withFiles(book, read), tools };
}
