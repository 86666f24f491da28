import { useCallback, useEffect, useRef, useState } from 'react';
import type { PeriodId } from '../../engine';
import {
  acceptResults,
  obstaclesTo,
  openCollection,
  type Obstacles,
} from '../../excel/change/collectResults';
import type { Accepted, TakenBack } from '../../excel/change/takeBackResults';
import type { Notice } from '../../excel/host/notice';
import { dayOf } from '../../scorecard';
import type { Choice, Collection, ComparedFile, Day } from '../../scorecard';
import { useNewest, type Failed } from '../state/useNewest';
import { loadTools, type CollectTools } from './collectTools';
import { withRead, type NamedFile } from './filesAtHand';

/** The files held against the workbook as it was read. */
export interface Look extends Obstacles {
  readonly tools: CollectTools;
  readonly to: Collection;
  /** Each by itself. */
  readonly compared: readonly ComparedFile[];
  /** As they are together. */
  readonly files: readonly ComparedFile[];
  readonly today: Day;
}

type Work =
  | { readonly is: 'idle' }
  | { readonly is: 'reading'; readonly done: number; readonly all: number }
  | { readonly is: 'looking' | 'writing' }
  | { readonly is: 'written'; readonly values: number; readonly notices: readonly Notice[] }
  | { readonly is: 'takenBack'; readonly back: TakenBack }
  /** Nothing was written: the workbook is another one than was shown. */
  | { readonly is: 'changed' };

export type CollectWork = Work | Failed;

export interface CollectActions {
  /** Reads files and adds them to those at hand. */
  add(files: readonly File[]): Promise<void>;
  leaveOut(name: string): Promise<void>;
  accept(choice: Choice): Promise<void>;
  /** Takes back what was accepted last. */
  takeBack(): Promise<void>;
  lookAgain(): Promise<void>;
}

/** What was accepted as long as the pane is open, the last of it last: it outlives the place. */
export interface AcceptedSoFar {
  current: readonly Accepted[];
}

/** The state of collecting: files at hand, how they stand to the workbook, and what is going on. */
export function useCollect(
  period: PeriodId,
  accepted: AcceptedSoFar,
  onWritten: () => void
): readonly [CollectWork, Look | null, CollectActions] {
  const [work, attempt] = useNewest<Work>({ is: 'looking' });
  const [look, setLook] = useState<Look | null>(null);
  const files = useRef<readonly NamedFile[]>([]);

  const lookNow = useCallback(
    () =>
      attempt(async ({ tell, isNewest }) => {
        tell({ is: 'looking' });
        const seen = await lookAt(files.current, await openCollection({ period }));
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
        await attempt(async ({ tell, isNewest }) => {
          // The workbook is read meanwhile; before anything is written it is read again.
          const opening = openCollection({ period });
          // What it fails with is told when the files have been read.
          opening.catch(() => undefined);
          files.current = await withRead(files.current, chosen, (done, all) =>
            tell({ is: 'reading', done, all })
          );
          tell({ is: 'looking' });
          const seen = await lookAt(files.current, await opening);
          if (isNewest()) setLook(seen);
          return { is: 'idle' };
        });
      },
      leaveOut: async (name) => {
        files.current = files.current.filter((file) => file.name !== name);
        await lookNow();
      },
      accept: (choice) =>
        attempt(async ({ tell }) => {
          tell({ is: 'writing' });
          const now = await lookAt(files.current, await openCollection({ period }));
          if (look === null || factsOf(now) !== factsOf(look)) {
            setLook(now);
            return { is: 'changed' };
          }
          const run = await acceptResults(now.to, now.compared, now.today, choice);
          const { written, notices } = run;
          accepted.current = [...accepted.current, run.accepted];
          onWritten();
          setLook(await lookAt(files.current, await openCollection({ period })));
          return { is: 'written', values: written, notices };
        }),
      takeBack: () =>
        attempt(async ({ tell }) => {
          const last = accepted.current[accepted.current.length - 1];
          if (last === undefined) return { is: 'idle' };
          tell({ is: 'writing' });
          const { takeBackResults } = await import(
            /* webpackChunkName: "change" */ '../../excel/change/takeBackResults'
          );
          const back = await takeBackResults(last);
          accepted.current = accepted.current.filter((each) => each !== last);
          onWritten();
          setLook(await lookAt(files.current, await openCollection({ period })));
          return { is: 'takenBack', back };
        }),
    },
  ];
}

async function lookAt(files: readonly NamedFile[], to: Collection): Promise<Look> {
  const tools = await loadTools();
  const compared = files.map(({ name, sent }) => tools.compareSent(name, sent, to));
  const settled = tools.settled(compared);
  const obstacles = await obstaclesTo(to, settled);
  return { tools, to, compared, files: settled, ...obstacles, today: dayOf(new Date()) };
}

/** What a person has seen of it. */
const factsOf = ({ files, formulas }: Look): string =>
  JSON.stringify([files.map(({ values, problems }) => [values, problems]), [...formulas]]);
