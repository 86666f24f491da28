import type { Language } from '../../engine';
import type { ImportOptions, ImportPlan, ResultEntry, SampleName } from '../../scorecard';
import type { FormGrid, Proposed } from '../../tables';
import type { Entered } from './enterResult';
import { inExcel, write } from '../excelBatch';
import type { Frozen } from './freezeFormulas';
import { inTurn } from '../inTurn';
import type { FormPlace } from '../read/readSelection';
import { readSnapshot } from '../read/readSnapshot';

/** Writes one result into its own cell, or into a new row at the end of KpiResults. `date`: the actual is a serial day. */
export async function enterResult(
  entry: ResultEntry,
  language: Language,
  date = false
): Promise<Entered> {
  const entering = await import('./enterResult');
  return inTurn(() => inExcel((context) => entering.enterResult(context, entry, language, date)));
}

/** Takes an entered result back, as long as nobody has changed it since. */
export async function undoEntry(entered: Entered, language: Language): Promise<void> {
  const entering = await import('./enterResult');
  await inTurn(() => inExcel((context) => entering.undoEntry(context, entered, language)));
}

/** Turns the add-in's formulas in the whole workbook into values; nothing else is changed. */
export async function freezeWorkbook(signal?: AbortSignal): Promise<Frozen> {
  const { freezeFormulas } = await import('./freezeFormulas');
  return inTurn(() => inExcel((context) => freezeFormulas(context, signal)));
}

export async function insertTemplate(language: Language, signal?: AbortSignal): Promise<void> {
  const { templatePlan } = await import('../../scorecard/starters');
  await inTurn(() =>
    inExcel((context) => write(context, templatePlan(language), undefined, signal))
  );
}

export async function insertSample(
  name: SampleName,
  language: Language,
  signal?: AbortSignal
): Promise<void> {
  const { samplePlan } = await import('../../scorecard/starters');
  const plan = await samplePlan(name, language);
  await inTurn(() => inExcel((context) => write(context, plan, undefined, signal)));
}

/** The form in the user's selection, or in a named place. */
export async function readFormRange(place: FormPlace | null = null): Promise<FormGrid> {
  const { readSelection } = await import('../read/readSelection');
  return inExcel((context) => readSelection(context, place));
}

/** Adds accepted rows of a form to KpiIndicators: all of them, or none. Says what was added and what was left out. */
export async function importIndicators(
  rows: readonly Proposed[],
  options: ImportOptions
): Promise<ImportPlan> {
  const { planImport } = await import('../../scorecard/intake/planImport');
  return inTurn(() =>
    inExcel(async (context) => {
      const planned = planImport(await readSnapshot(context), rows, options);
      if (planned.plan !== null) await write(context, planned.plan);
      return planned;
    })
  );
}
