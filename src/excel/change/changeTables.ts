import type { Language, TargetConversion } from '../../engine';
import type {
  ImportOptions,
  ImportPlan,
  ResultEntry,
  SampleName,
  SchemeName,
  WritePlan,
} from '../../scorecard';
import type { Proposed } from '../../tables';
import type { Converted, Entered, Freezing, Frozen } from '../door';
import { inExcel } from '../host/excelBatch';
import { helpAddress } from '../host/helpPages';
import { inTurn } from '../host/inTurn';
import type { OnNotice } from '../host/notice';
import { write } from '../write/write';
import * as entering from './enterResult';
import * as freezing from './freezeFormulas';
import * as importing from './importRows';

const change = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  inTurn(() => inExcel(work));

/** Writes one result into its own cell, or into a new row at the end of KpiResults. `date`: the actual is a serial day. */
export function enterResult(
  entry: ResultEntry,
  language: Language,
  date = false
): Promise<Entered> {
  return change((context) => entering.enterResult(context, entry, language, date));
}

/** Takes an entered result back, as long as nobody has changed it since. */
export async function undoEntry(entered: Entered, language: Language): Promise<void> {
  await change((context) => entering.undoEntry(context, entered, language));
}

/** Writes into the table of settings how targets become scores. */
export function convertTargets(
  conversion: TargetConversion,
  language: Language
): Promise<Converted> {
  return change((context) => entering.convertTargets(context, conversion, language));
}

/** Takes that back, as long as nobody has changed the setting since. */
export async function undoConversion(converted: Converted): Promise<void> {
  await change((context) => entering.undoConversion(context, converted));
}

/** Turns the add-in's formulas in the whole workbook into values; nothing else is changed. */
export function freezeWorkbook(signal?: AbortSignal): Promise<Frozen> {
  return change((context) => freezing.freezeFormulas(context, signal));
}

/** What `freezeWorkbook` would change. */
export function countFormulas(signal?: AbortSignal): Promise<Freezing> {
  return change((context) => freezing.countFormulas(context, signal));
}

/** Puts the formulas back that were turned into values, as long as nobody has changed one of their cells since. */
export async function unfreezeWorkbook(frozen: Frozen, signal?: AbortSignal): Promise<void> {
  await change((context) => freezing.unfreezeFormulas(context, frozen, signal));
}

/** Enters our formulas in the whole workbook again that show `#NAME?`. */
export function enterFormulasAgain(signal?: AbortSignal): Promise<number> {
  return change((context) => freezing.enterAgain(context, signal));
}

export async function insertTemplate(
  scheme: SchemeName,
  language: Language,
  signal?: AbortSignal,
  onNotice: OnNotice = () => undefined
): Promise<void> {
  const { schemeTemplatePlan, withHelpLink } = await import('../../scorecard/starters');
  const plan = await schemeTemplatePlan(scheme, language);
  await insert(withHelpLink(plan, helpAddress(language), language), language, signal, onNotice);
}

export async function insertSample(
  name: SampleName,
  language: Language,
  signal?: AbortSignal,
  onNotice: OnNotice = () => undefined
): Promise<void> {
  const { samplePlan } = await import('../../scorecard/starters');
  await insert(await samplePlan(name, language), language, signal, onNotice);
}

/** Adds the sheets of a plan, named in the language, beside those that the workbook has. */
async function insert(
  plan: WritePlan,
  language: Language,
  signal: AbortSignal | undefined,
  onNotice: OnNotice
): Promise<void> {
  const { besideOthers, inTabsOf } = await import('../../scorecard/starters');
  const notices = await change(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const names = sheets.items.map(({ name }) => name);
    return write(context, besideOthers(inTabsOf(plan, language), names), { signal });
  });
  notices.forEach(onNotice);
}

/**
 * Adds accepted rows of a form to KpiIndicators and their results to KpiResults: all of them, or none. Says what was added,
 * what was left out, and of each result what it was and is.
 */
export function importIndicators(
  rows: readonly Proposed[],
  options: ImportOptions,
  onNotice: OnNotice = () => undefined
): Promise<ImportPlan> {
  return change((context) => importing.importRows(context, rows, options, onNotice));
}

/** What an import would do; nothing is written. */
export function plannedImport(
  rows: readonly Proposed[],
  options: ImportOptions
): Promise<ImportPlan> {
  return inExcel((context) => importing.planOf(context, rows, options));
}
