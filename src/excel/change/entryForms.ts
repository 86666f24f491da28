import { DEFAULT_LANGUAGE, type Language, type PeriodId } from '../../engine';
import { score, type EntryForm, type Scorecard } from '../../scorecard';
import { readTables, storedResults } from '../../tables';
import { inExcel } from '../host/excelBatch';
import { HostProblem } from '../host/hostProblem';
import { fingerprintOf } from '../read/fingerprint';
import { readSnapshot } from '../read/readSnapshot';

export interface EntryFormsOptions {
  readonly period: PeriodId;
  /** Only this unit, or post (`ScoreOptions.unit`). */
  readonly unit?: string;
  /** Default: the workbook's setting, else Thai. */
  readonly language?: Language;
}

/** The forms of a workbook, with what is wrong with it. */
export interface EntryForms {
  readonly forms: readonly EntryForm[];
  /** Names of their files, in the same order. */
  readonly names: readonly string[];
  readonly problems: Scorecard['problems'];
  readonly language: Language;
}

/**
 * Reads the workbook and plans a form for each unit (design.md §7); nothing is written.
 *
 * @throws HostProblem `nothingToScore` or `unknownUnit`
 */
export async function planEntryForms({
  period,
  unit,
  language: asked,
}: EntryFormsOptions): Promise<EntryForms> {
  const { definitionText, entryFormWordsIn, formNames, planEntryForm } =
    await import('../../scorecard/collecting');
  return inExcel(async (context) => {
    const snapshot = await readSnapshot(context);
    const input = readTables(snapshot);
    const { tables } = input;
    const { settings } = tables;
    if (tables.indicators.length === 0) throw new HostProblem('nothingToScore');
    const { units, problems } = score(input, { period, ...(unit === undefined ? {} : { unit }) });
    if (units.length === 0) throw new HostProblem('unknownUnit', { name: unit ?? '' });
    const language = asked ?? settings.language ?? DEFAULT_LANGUAGE;
    const stored = storedResults(snapshot);
    const forms = await Promise.all(
      units.map(async (each) => {
        const fingerprint = await fingerprintOf(definitionText(tables, each.unit));
        return planEntryForm(each, { period, settings, stored, fingerprint, language });
      })
    );
    const { organisation } = entryFormWordsIn(language);
    const names = formNames(
      forms.map((form) => form.unit),
      period,
      organisation
    );
    return { forms, names, problems, language };
  });
}
