import { useCallback, useEffect, useRef, useState } from 'react';
import type { PeriodId } from '../../engine';
import { acceptResults, formulasInPlace, openCollection } from '../../excel/change/collectResults';
import type { Accepted, TakenBack } from '../../excel/change/takeBackResults';
import type { Notice } from '../../excel/host/notice';
import { dayOf } from '../../scorecard';
import type { Choice, CollectedValue, Collection, ComparedFile, Day } from '../../scorecard';
import { useNewest, type Failed } from '../state/useNewest';
import { loadTools, type CollectTools } from './collectTools';
import { withRead, type NamedFile } from './filesAtHand';

/** The files held against the workbook as it was read. */
export interface Look {
  readonly tools: CollectTools;
  readonly to: Collection;
  /** Each by itself. */
  readonly compared: readonly ComparedFile[];
  /** As they are together. */
  readonly files: readonly ComparedFile[];
  readonly formulas: ReadonlySet<string>;
  /** Values that cannot be taken, as the table has no place for them; their files say so. */
  readonly placeless: ReadonlySet<CollectedValue>;
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
        await attempt(async ({ tell }) => {
          files.current = await withRead(files.current, chosen, (done, all) =>
            tell({ is: 'reading', done, all })
          );
          return { is: 'looking' };
        });
        await lookNow();
      },
      leaveOut: async (name) => {
        files.current = files.current.filter((file) => file.name !== name);
        await lookNow();
      },
      accept: (choice) =>
        attempt(async ({ tell }) => {
          tell({ is: 'writing' });
          const now = await lookAt(files.current, period);
          if (look === null || factsOf(now) !== factsOf(look)) {
            setLook(now);
            return { is: 'changed' };
          }
          const run = await acceptResults(now.to, now.compared, now.today, choice);
          const { written, notices } = run;
          accepted.current = [...accepted.current, run.accepted];
          onWritten();
          setLook(await lookAt(files.current, period));
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
          setLook(await lookAt(files.current, period));
          return { is: 'takenBack', back };
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
  const settled = tools.settled(compared);
  const taken = tools.accepted(settled);
  const { left } = tools.planAccepted(to.snapshot, to.stored, taken, to.language, formulas);
  const placeless = new Set(
    left.filter(({ why }) => why !== 'sharedRow').map(({ value }) => value)
  );
  return { tools, to, compared, files: settled, formulas, placeless, today };
}

/** What a person has seen of it. */
const factsOf = ({ files, formulas }: Look): string =>
  JSON.stringify([files.map(({ values, problems }) => [values, problems]), [...formulas]]);
