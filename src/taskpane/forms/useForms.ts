import { useCallback, useEffect, useState } from 'react';
import type { PeriodId } from '../../engine';
import { planEntryForms, type EntryForms } from '../../excel/change/entryForms';
import { openNewWorkbook } from '../../excel/host/newWorkbook';
import type { EntryForm } from '../../scorecard';
import { useNewest, type Failed } from '../state/useNewest';
import { offerFile, XLSX, ZIP } from '../ui/offerFile';
import { loadFormTools } from './formTools';

type Work =
  | { readonly is: 'idle' | 'reading' }
  | { readonly is: 'writing'; readonly done: number; readonly all: number }
  | { readonly is: 'opened'; readonly unit: EntryForm['unit']; readonly name: string }
  | { readonly is: 'saved'; readonly name: string };

export type FormsWork = Work | Failed;

export interface FormsActions {
  readAgain(): Promise<void>;
  /** Opens the form of one unit as a new workbook. */
  open(unit: EntryForm['unit']): Promise<void>;
  /** Has the browser save the forms of units: several as one zip file. */
  save(units: readonly EntryForm['unit'][]): Promise<void>;
}

/** Forms as the workbook has them now, and what is going on; what is opened or saved is made of the workbook anew. */
export function useForms(period: PeriodId): readonly [FormsWork, EntryForms | null, FormsActions] {
  const [work, attempt] = useNewest<Work>({ is: 'reading' });
  const [planned, setPlanned] = useState<EntryForms | null>(null);

  const plan = useCallback(
    (run: (now: EntryForms, tell: (work: Work) => void) => Promise<Work>) =>
      attempt(async ({ tell, isNewest }) => {
        tell({ is: 'reading' });
        const now = await planEntryForms({ period });
        if (isNewest()) setPlanned(now);
        return run(now, tell);
      }),
    [attempt, period]
  );
  const readAgain = useCallback(() => plan(() => Promise.resolve({ is: 'idle' })), [plan]);
  useEffect(() => void readAgain(), [readAgain]);

  return [
    work,
    planned,
    {
      readAgain,
      open: (unit) =>
        plan(async (now) => {
          const { filesOf } = await loadFormTools();
          const [file] = await filesOf(now, [unit], () => undefined);
          if (file === undefined) return { is: 'idle' };
          await openNewWorkbook(file.bytes);
          return { is: 'opened', unit, name: file.name };
        }),
      save: (units) =>
        plan(async (now, tell) => {
          const { filesOf, zipOf } = await loadFormTools();
          const all = units.length;
          const files = await filesOf(now, units, (done) => tell({ is: 'writing', done, all }));
          const [first, ...others] = files;
          if (first === undefined) return { is: 'idle' };
          const { name, bytes } = others.length === 0 ? first : zipOf(now, period, files);
          offerFile(name, bytes, others.length === 0 ? XLSX : ZIP);
          return { is: 'saved', name };
        }),
    },
  ];
}
