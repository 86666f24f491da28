import { useCallback, useEffect, useState } from 'react';
import { planNextYear } from '../../excel/change/nextYear';
import { openNewWorkbook } from '../../excel/host/newWorkbook';
import type { NextYear } from '../../scorecard';
import { useNewest, type Failed } from '../state/useNewest';
import { offerFile, XLSX } from '../ui/offerFile';
import { NEXT_YEAR_WORDS } from './nextYearPaneWords';

type Work =
  | { readonly is: 'idle' | 'reading' | 'making' | 'noYear' }
  | { readonly is: 'opened' | 'saved'; readonly name: string };

export type NextYearWork = Work | Failed;

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
  const [work, attempt] = useNewest<Work>({ is: 'reading' });
  const [planned, setPlanned] = useState<PlannedYear | null>(null);

  const plan = useCallback(
    (is: 'reading' | 'making', run: (year: NextYear) => Promise<Work>) =>
      attempt(async ({ tell, isNewest }) => {
        tell({ is });
        const year = await planNextYear();
        const tools = await loadTools();
        if (isNewest()) setPlanned(year && { year, tools });
        return year === null ? { is: 'noYear' } : run(year);
      }),
    [attempt]
  );
  const readAgain = useCallback(
    () => plan('reading', () => Promise.resolve({ is: 'idle' })),
    [plan]
  );
  useEffect(() => void readAgain(), [readAgain]);

  return [
    work,
    planned,
    {
      readAgain,
      open: () =>
        plan('making', async (year) => {
          await openNewWorkbook(await fileOf(year));
          return { is: 'opened', name: nameOf(year) };
        }),
      save: () =>
        plan('making', async (year) => {
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
