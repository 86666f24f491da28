import { calendarDay, dayText } from '../../engine';
import type { CellValue, Language, TargetConversion } from '../../engine';
import type { EntryPlan, ResultEntry } from '../../scorecard';
import {
  addressText,
  settingPlace,
  SETTINGS,
  settingsIn,
  type ResultColumn,
  type Settings,
} from '../../tables';
import type { Converted, Entered } from '../door';
import { applyPlan } from '../write/applyPlan';
import { HostProblem } from '../host/hostProblem';
import { readSnapshot } from '../read/readSnapshot';
import { writeCells } from './writeCells';

/**
 * Writes one result as somebody would type it: into its own cell of KpiResults, or into a new row at the end of the table
 * (a day as `31 มี.ค. 2569` or `2026-03-31` there). Nothing else is touched.
 *
 * @param date - true where the value of `actual` is a serial day
 * @throws HostProblem `noResultTable`, `noResultColumn`, `sharedRow`, `formulaThere`, `protected`, `filtered`; nothing was written then
 */
export async function enterResult(
  context: Excel.RequestContext,
  entry: ResultEntry,
  language: Language,
  date: boolean
): Promise<Entered> {
  const { dayFormat, planEntry } = await import('../../scorecard/starters');
  const snapshot = await readSnapshot(context);
  const settings = settingsIn(snapshot);
  const own = settings.language ?? language;
  const shown = date ? dayFormat(settings, own) : null;
  const plan = writable(planEntry(snapshot, entry, language));
  const columns = columnsOf(entry);
  const { values, ...key } = entry;
  if (plan.state === 'cells') {
    const written = await writeCells(
      context,
      plan.cells.map((cell, i) => ({ cell, dayFormat: columns[i] === 'actual' ? shown : null }))
    );
    return { key, cells: written.map((each, i) => ({ column: columns[i] ?? 'actual', ...each })) };
  }
  const typed = date
    ? { ...entry, values: { ...values, ...dayAsText(values.actual, settings, own) } }
    : entry;
  const row = writable(planEntry(snapshot, typed, language));
  const append = row.state === 'row' ? [row.append] : [];
  await applyPlan(context, { sheets: [], append, activate: null });
  return {
    key,
    cells: columns.map((column) => ({
      column,
      written: typed.values[column] ?? null,
      before: null,
      format: null,
    })),
  };
}

/**
 * Takes a result back: its cells hold again what stood there. A row that was added stays, blank.
 *
 * @throws HostProblem `changedSince` where somebody has changed it in the meantime; nothing was written then
 */
export async function undoEntry(
  context: Excel.RequestContext,
  { key, cells }: Entered,
  language: Language
): Promise<void> {
  const { planEntry } = await import('../../scorecard/starters');
  const values = Object.fromEntries(cells.map(({ column, before }) => [column, before]));
  const plan = planEntry(await readSnapshot(context), { ...key, values }, language);
  const same =
    plan.state === 'cells' &&
    plan.cells.every(({ before }, i) => sameValue(before, cells[i]?.written ?? null));
  if (!same) throw new HostProblem('changedSince');
  await writeCells(
    context,
    plan.cells.map((cell, i) => ({ cell, format: cells[i]?.format ?? 'General' }))
  );
}

/**
 * Writes into the table of settings how targets become scores; nothing else is touched.
 *
 * @throws HostProblem `noSettingsTable`, `formulaThere`, `protected`, `filtered`; nothing was written then
 */
export async function convertTargets(
  context: Excel.RequestContext,
  conversion: TargetConversion,
  language: Language
): Promise<Converted> {
  const { planConversion } = await import('../../scorecard/planners');
  const plan = planConversion(await readSnapshot(context), conversion, language);
  switch (plan.state) {
    case 'noTable':
      throw new HostProblem('noSettingsTable');
    case 'cells': {
      const cells = plan.cells.map((cell) => ({ cell }));
      const [converted] = await writeCells(context, cells);
      if (converted === undefined) throw new HostProblem('noSettingsTable');
      return converted;
    }
    case 'row': {
      await applyPlan(context, { sheets: [], append: [plan.append], activate: null });
      const { targetConversion } = SETTINGS;
      const written = targetConversion.show(conversion, language, targetConversion.en);
      return { written, before: null, format: null };
    }
  }
}

/**
 * Takes that back: the setting holds again what stood there. A row that was added stays, blank.
 *
 * @throws HostProblem `changedSince` where somebody has changed it in the meantime; nothing was written then
 */
export async function undoConversion(
  context: Excel.RequestContext,
  { written, before, format }: Converted
): Promise<void> {
  const place = settingPlace(await readSnapshot(context), 'targetConversion');
  if (place.state !== 'cell' || !sameValue(place.value, written)) {
    throw new HostProblem('changedSince');
  }
  const cell = { at: place.at, value: before, before: place.value };
  await writeCells(context, [{ cell, format: format ?? 'General' }]);
}

const sameValue = (a: CellValue, b: CellValue): boolean => (a ?? '') === (b ?? '');

const columnsOf = ({ values }: ResultEntry): readonly ResultColumn[] =>
  Object.keys(values) as ResultColumn[];

function writable(plan: EntryPlan): Extract<EntryPlan, { state: 'cells' | 'row' }> {
  if (plan.state === 'noTable') throw new HostProblem('noResultTable');
  if (plan.state === 'noColumn') throw new HostProblem('noResultColumn', { name: plan.column });
  if (plan.state === 'sharedRow')
    throw new HostProblem('sharedRow', { name: addressText(plan.at) });
  return plan;
}

/** A new row has no cell yet whose format could make a day of a number. */
function dayAsText(
  value: CellValue | undefined,
  { era }: Pick<Settings, 'era'>,
  language: Language
): ResultEntry['values'] {
  const day = typeof value === 'number' ? calendarDay(value) : null;
  if (typeof value !== 'number' || day === null) return {};
  if (language === 'th' && era !== 'CE') return { actual: dayText(value, language) };
  const parts = [String(day.year).padStart(4, '0'), day.month, day.day];
  return { actual: parts.map((part) => String(part).padStart(2, '0')).join('-') };
}
