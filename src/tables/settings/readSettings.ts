import { bodyAddress, type Layout } from '../cells/layout';
import { columnAddress, isBlankRow, parseRow } from '../cells/row';
import { textOf } from '../cells/text';
import type { Problem, ProblemFacts } from '../problems/problem';
import type { RawTable } from '../snapshot';
import { SETTING_READER, settingOf, SETTINGS } from './settings';
import { DEFAULT_SETTINGS, settled, shownSetting, type Settings } from './settled';

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
  const nameColumn = layout.columns.get('setting') ?? 0;
  const valueColumn = layout.columns.get('value') ?? 0;
  table.rows.forEach((row, index) => {
    if (isBlankRow(table, layout, index)) return;
    const name = textOf(row[nameColumn]);
    const key = settingOf(name);
    if (key === null || rows.has(key)) {
      const at = bodyAddress(table, index, nameColumn);
      problems.push({ severity: 'warning', at, ...notASetting(name, key !== null) });
      return;
    }
    rows.set(key, index);
  });
  const { row, refused } = parseRow(SETTING_READER, (key) => {
    const index = rows.get(key);
    return index === undefined ? null : (table.rows[index]?.[valueColumn] ?? null);
  });
  const fitted = row === null ? null : settled(row);
  const settings = fitted?.settings ?? DEFAULT_SETTINGS;
  for (const [key, facts] of [...refused, ...(fitted?.refused ?? [])]) {
    const index = rows.get(key) ?? 0;
    const at = columnAddress(table, layout, index, 'value') ?? bodyAddress(table, index, 0);
    problems.push({ severity: 'error', at, ...facts, ...insteadOf(facts, settings) });
  }
  const curve = rows.get('targetCurve');
  if (
    curve !== undefined &&
    settings.targetCurve !== null &&
    settings.targetConversion !== 'none'
  ) {
    const at = columnAddress(table, layout, curve, 'value') ?? bodyAddress(table, curve, 0);
    const [column, other] = [SETTINGS.targetCurve.en, SETTINGS.targetConversion.en];
    problems.push({ severity: 'warning', at, code: 'curveCounts', column, other });
  }
  return { settings, problems };
}

/** What holds in place of a value that was refused, where the problem does not say so itself. */
function insteadOf(facts: ProblemFacts, settings: Settings): Pick<Problem, 'instead'> {
  if (facts.code === 'badScale' || facts.code === 'badCurve') return {};
  const key = 'column' in facts ? settingOf(facts.column) : null;
  return { instead: key === null ? '' : String(shownSetting(settings, key, 'en')) };
}

/** A name that is not a setting, or one that stands there for the second time. */
function notASetting(text: string, repeated: boolean): ProblemFacts {
  const allowed = repeated ? [] : Object.values(SETTINGS).map(({ en }) => en);
  return { code: 'unknownValue', column: 'Setting', text, allowed };
}
