import { readFiscalYear, readNumber, TARGET_STEPS } from '../../engine';
import { cellSchema, numberCell, periodCell, termCell, textCell } from '../cells/cells';
import type { Layout } from '../cells/layout';
import { bodyAddress } from '../cells/layout';
import type { Settings } from '../model';
import type { Problem, ProblemFacts } from '../problems/problem';
import { columnAddress, isBlankRow, parseRow } from '../cells/row';
import { SETTING_NAMES, settingOf } from './settingNames';
import type { RawTable } from '../snapshot';
import { isBlank, textOf } from '../cells/text';
import { CONVERSIONS, ERAS, LANGUAGES, METHODS, YES_NO } from '../columns/vocabulary';
import { z } from '../cells/zod';
import type { Infer } from '../cells/zod';

/** What holds where the workbook says nothing (domain.md §3, §5). */
export const DEFAULT_SETTINGS: Settings = Object.freeze({
  fiscalYear: null,
  period: null,
  floorScore: 0,
  method: 'step',
  targetConversion: 'none',
  targetSteps: TARGET_STEPS,
  rounding: 2,
  targetScore: null,
  locked: [],
  language: null,
  thaiDigits: false,
  titleLine1: null,
  titleLine2: null,
  signatories: [],
  era: null,
  unitForms: false,
});

const fiscalYearCell = cellSchema('Fiscal year', (value, refuse): number | null => {
  if (isBlank(value)) return null;
  const year =
    typeof value === 'number' || typeof value === 'string' ? readFiscalYear(value) : null;
  if (year === null) {
    refuse({ code: 'notANumber', column: 'Fiscal year', text: textOf(value) });
  }
  return year;
});

/** Five rising numbers, `60; 70; 80; 90; 100`: percent of target from which levels 1–5 are given. */
const targetStepsCell = cellSchema('Target steps', (value, refuse): readonly number[] | null => {
  if (isBlank(value)) return null;
  const steps = textOf(value)
    .split(/[;；]/)
    .map((part) => readNumber(part));
  const numbers = steps.flatMap((step) => (step.ok ? [step.value] : []));
  const rising = numbers.every((step, i) => i === 0 || step > (numbers[i - 1] ?? step));
  if (steps.length === 5 && numbers.length === 5 && rising) return numbers;
  const column = 'Target steps';
  refuse({ code: 'unknownValue', column, text: textOf(value), allowed: ['60; 70; 80; 90; 100'] });
  return null;
});

const MOST_SIGNATORIES = 3;

/** Up to three positions, `ปลัดเทศบาล; นายกเทศมนตรี`. */
const signatoriesCell = cellSchema('Signatories', (value, refuse): readonly string[] => {
  const names = textOf(value)
    .split(/[;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.length <= MOST_SIGNATORIES) return names;
  refuse({
    code: 'unknownValue',
    column: 'Signatories',
    text: textOf(value),
    allowed: ['A; B; C'],
  });
  return [];
});

/** All settings of the table as one record of unknown cells, by setting. */
const SettingCells = z.strictObject({
  fiscalYear: fiscalYearCell,
  period: periodCell(),
  floorScore: numberCell('Floor score', { low: 0, high: 1, whole: true }),
  method: termCell('Score method', METHODS),
  targetConversion: termCell('Target conversion', CONVERSIONS),
  targetSteps: targetStepsCell,
  rounding: numberCell('Rounding', { low: 0, high: 10, whole: true }),
  targetScore: numberCell('Target score', { low: 0, high: 5, whole: false }),
  locked: textCell('Locked indicators'),
  language: termCell('Language', LANGUAGES),
  thaiDigits: termCell('Thai digits', YES_NO),
  era: termCell('Era of dates', ERAS),
  titleLine1: textCell('Title line 1'),
  titleLine2: textCell('Title line 2'),
  signatories: signatoriesCell,
  unitForms: termCell('Form for each unit', YES_NO),
});

/**
 * Reads KpiSettings, a list of names and values in any order. A blank or wrong value leaves the default; wrong values,
 * unknown names and names given twice are reported.
 */
export function readSettings(
  table: RawTable,
  layout: Layout
): { settings: Settings; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const rows = new Map<string, number>();
  const cells: Record<string, unknown> = Object.fromEntries(
    SETTING_NAMES.map(({ key }) => [key, null])
  );
  const nameColumn = layout.columns.get('setting') ?? 0;
  const valueColumn = layout.columns.get('value') ?? 0;
  const valueAt = (row: number) =>
    columnAddress(table, layout, row, 'value') ?? bodyAddress(table, row, valueColumn);
  table.rows.forEach((row, index) => {
    if (isBlankRow(table, layout, index)) return;
    const name = textOf(row[nameColumn]);
    const setting = settingOf(name);
    const facts = settingProblem(name, setting !== null && rows.has(setting.key));
    if (setting === null || facts !== null) {
      const at = bodyAddress(table, index, nameColumn);
      if (facts) problems.push({ severity: 'warning', at, ...facts });
      return;
    }
    rows.set(setting.key, index);
    cells[setting.key] = row[valueColumn] ?? null;
  });
  const { row, refused } = parseRow(SettingCells, cells);
  for (const [key, facts] of refused) {
    problems.push({ severity: 'error', at: valueAt(rows.get(key) ?? 0), ...facts });
  }
  return { settings: row === null ? DEFAULT_SETTINGS : settingsOf(row), problems };
}

/** A name that is not a setting, or one that stands there for the second time. */
function settingProblem(name: string, repeated: boolean): ProblemFacts | null {
  if (settingOf(name) !== null && !repeated) return null;
  const allowed = repeated ? [] : SETTING_NAMES.map(({ en }) => en);
  return { code: 'unknownValue', column: 'Setting', text: name, allowed };
}

function settingsOf(row: Infer<typeof SettingCells>): Settings {
  return {
    fiscalYear: row.fiscalYear,
    period: row.period,
    floorScore: row.floorScore === 1 ? 1 : 0,
    method: row.method ?? DEFAULT_SETTINGS.method,
    targetConversion: row.targetConversion ?? DEFAULT_SETTINGS.targetConversion,
    targetSteps: row.targetSteps ?? DEFAULT_SETTINGS.targetSteps,
    rounding: row.rounding ?? DEFAULT_SETTINGS.rounding,
    targetScore: row.targetScore,
    locked: (row.locked ?? '')
      .split(/[;,]/)
      .map((code) => code.trim())
      .filter((code) => code !== ''),
    language: row.language,
    thaiDigits: row.thaiDigits === 'yes',
    titleLine1: row.titleLine1,
    titleLine2: row.titleLine2,
    signatories: row.signatories,
    era: row.era,
    unitForms: row.unitForms === 'yes',
  };
}
