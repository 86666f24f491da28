import { useCallback, useEffect, useRef, useState } from 'react';
import type { PeriodId } from '../../engine';
import { acceptResults, formulasInPlace, openCollection } from '../../excel/change/collectResults';
import type { Notice } from '../../excel/host/notice';
import { dayOf } from '../../scorecard';
import type { Choice, Collection, ComparedFile, Day, Sent } from '../../scorecard';
import { failureOf, type Failure } from '../state/failure';
import { loadTools, type CollectTools } from './collectTools';
import { readFiles } from './readFiles';

/** The files held against the workbook as it was read. */
export interface Look {
  readonly tools: CollectTools;
  readonly to: Collection;
  /** Each by itself. */
  readonly compared: readonly ComparedFile[];
  /** As they are together. */
  readonly files: readonly ComparedFile[];
  readonly formulas: ReadonlySet<string>;
  readonly today: Day;
}

export type CollectWork =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly done: number; readonly all: number }
  | { readonly is: 'looking' | 'writing' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'written'; readonly values: number; readonly notices: readonly Notice[] }
  /** Nothing was written: the workbook is another one than was shown. */
  | { readonly is: 'changed' };

interface NamedFile {
  readonly name: string;
  readonly sent: Sent;
}

export interface CollectActions {
  /** Reads files and adds them to those at hand. */
  add(files: readonly File[]): Promise<void>;
  leaveOut(name: string): Promise<void>;
  accept(choice: Choice): Promise<void>;
  lookAgain(): Promise<void>;
}

/** The state of collecting: files at hand, how they stand to the workbook, and what is going on. */
export function useCollect(
  period: PeriodId,
  onWritten: () => void
): readonly [CollectWork, Look | null, CollectActions] {
  const [work, setWork] = useState<CollectWork>({ is: 'looking' });
  const [look, setLook] = useState<Look | null>(null);
  const files = useRef<readonly NamedFile[]>([]);
  /** Only the newest of what was begun is shown. */
  const turn = useRef(0);

  const attempt = useCallback(async (run: (isNewest: () => boolean) => Promise<CollectWork>) => {
    const mine = ++turn.current;
    const isNewest = (): boolean => turn.current === mine;
    try {
      const now = await run(isNewest);
      if (isNewest()) setWork(now);
    } catch (cause) {
      if (isNewest()) setWork({ is: 'failed', failure: failureOf(cause) });
    }
  }, []);

  const lookNow = useCallback(
    () =>
      attempt(async (isNewest) => {
        setWork({ is: 'looking' });
        const seen = await lookAt(files.current, period);
        if (isNewest()) setLook(seen);
        return { is: 'idle' };
      }),
    [attempt, period]
  );
  useEffect(() => void lookNow(), [lookNow]);

  return [
    work,
    look,
    {
      lookAgain: lookNow,
      add: async (chosen) => {
        if (chosen.length === 0) return;
        setWork({ is: 'reading', done: 0, all: chosen.length });
        const read = await readFiles(chosen, (done) =>
          setWork({ is: 'reading', done, all: chosen.length })
        );
        files.current = withNames(files.current, chosen, read);
        await lookNow();
      },
      leaveOut: async (name) => {
        files.current = files.current.filter((file) => file.name !== name);
        await lookNow();
      },
      accept: (choice) =>
        attempt(async () => {
          setWork({ is: 'writing' });
          const now = await lookAt(files.current, period);
          if (look === null || factsOf(now) !== factsOf(look)) {
            setLook(now);
            return { is: 'changed' };
          }
          const { written, notices } = await acceptResults(now.to, now.compared, now.today, choice);
          onWritten();
          setLook(await lookAt(files.current, period));
          return { is: 'written', values: written, notices };
        }),
    },
  ];
}

async function lookAt(files: readonly NamedFile[], period: PeriodId): Promise<Look> {
  const tools = await loadTools();
  const to = await openCollection({ period });
  const compared = files.map(({ name, sent }) => tools.compareSent(name, sent, to));
  const formulas = await formulasInPlace(to, compared);
  const today = dayOf(new Date());
  return { tools, to, compared, files: tools.settled(compared), formulas, today };
}

/** What a person has seen of it. */
const factsOf = ({ files, formulas }: Look): string =>
  JSON.stringify([files.map(({ values, problems }) => [values, problems]), [...formulas]]);

/** A file that is chosen again takes the place of itself; another one of the same name gets a number. */
function withNames(
  before: readonly NamedFile[],
  chosen: readonly File[],
  read: readonly Sent[]
): readonly NamedFile[] {
  const all = [...before];
  chosen.forEach((file, i) => {
    const sent = read[i];
    if (sent === undefined) return;
    const again = all.findIndex(
      ({ name, sent: { hash } }) => hash === sent.hash && (hash !== '' || name === file.name)
    );
    if (again >= 0) {
      all[again] = { name: all[again]?.name ?? file.name, sent };
      return;
    }
    let name = file.name;
    for (let copy = 2; all.some((each) => each.name === name); copy++) {
      name = `${file.name} (${copy})`;
    }
    all.push({ name, sent });
  });
  return all;
}
