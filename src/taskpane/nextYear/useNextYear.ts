import { useCallback, useEffect, useRef, useState } from 'react';
import { planNextYear } from '../../excel/change/nextYear';
import { openNewWorkbook } from '../../excel/host/newWorkbook';
import type { NextYear } from '../../scorecard';
import { failureOf, type Failure } from '../state/failure';
import { offerFile, XLSX } from '../ui/offerFile';
import { NEXT_YEAR_WORDS } from './nextYearPaneWords';

export type NextYearWork =
  | { readonly is: 'idle' | 'reading' | 'making' | 'noYear' }
  | { readonly is: 'failed'; readonly failure: Failure }
  | { readonly is: 'opened' | 'saved'; readonly name: string };

const loadTools = () => import('../../scorecard/starters');

/** The year as it is planned, and what puts it into sentences. */
export interface PlannedYear {
  readonly year: NextYear;
  readonly tools: Awaited<ReturnType<typeof loadTools>>;
}

export interface NextYearActions {
  readAgain(): Promise<void>;
  /** Opens the workbook of the next year beside this one. */
  open(): Promise<void>;
  /** Has the browser save it. */
  save(): Promise<void>;
}

/** The next year as the workbook has it now, and what is going on; what is opened or saved is made of the workbook anew. */
export function useNextYear(): readonly [NextYearWork, PlannedYear | null, NextYearActions] {
  const [work, setWork] = useState<NextYearWork>({ is: 'reading' });
  const [planned, setPlanned] = useState<PlannedYear | null>(null);
  /** Only the newest of what was begun is shown. */
  const turn = useRef(0);

  const attempt = useCallback(
    async (is: 'reading' | 'making', run: (year: NextYear) => Promise<NextYearWork>) => {
      const mine = ++turn.current;
      const tell = (next: NextYearWork): void => {
        if (turn.current === mine) setWork(next);
      };
      tell({ is });
      try {
        const year = await planNextYear();
        const tools = await loadTools();
        if (turn.current === mine) setPlanned(year && { year, tools });
        tell(year === null ? { is: 'noYear' } : await run(year));
      } catch (cause) {
        tell({ is: 'failed', failure: failureOf(cause) });
      }
    },
    []
  );
  const readAgain = useCallback(
    () => attempt('reading', () => Promise.resolve({ is: 'idle' })),
    [attempt]
  );
  useEffect(() => void readAgain(), [readAgain]);

  return [
    work,
    planned,
    {
      readAgain,
      open: () =>
        attempt('making', async (year) => {
          await openNewWorkbook(await fileOf(year));
          return { is: 'opened', name: nameOf(year) };
        }),
      save: () =>
        attempt('making', async (year) => {
          offerFile(nameOf(year), await fileOf(year), XLSX);
          return { is: 'saved', name: nameOf(year) };
        }),
    },
  ];
}

async function fileOf({ plan }: NextYear): Promise<Uint8Array> {
  const { planFile } = await import(/* webpackChunkName: "write" */ '../../file/write/planFile');
  return planFile(plan);
}

const nameOf = ({ to, language }: NextYear): string => NEXT_YEAR_WORDS[language].fileName(to);
