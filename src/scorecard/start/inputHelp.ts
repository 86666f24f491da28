import { periodName, termTitle } from '../../engine';
import type { Language, PeriodId, Scale } from '../../engine';
import { SETTINGS, vocabularyOf } from '../../tables';
import type { ColumnSpec, TableKind } from '../../tables';
import type { Area, InputHelp, PlanCell } from '../plan/plan';
import { INPUT_WORDS, saidOn } from './inputWords';

/** Periods that the lists offer; others may be typed. */
const PERIODS: readonly PeriodId[] = ['Q1', 'Q2', 'Q3', 'Q4', '6M', '9M', 'Y'];

/** Help with the columns of a table that are filled in, over its body. */
export function columnHelp(
  kind: TableKind,
  { row, column, rows }: Area,
  language: Language,
  columns: readonly ColumnSpec[],
  scale: Scale
): readonly InputHelp[] {
  const prompts = INPUT_WORDS[language].columns[kind];
  return columns.flatMap((spec, i): readonly InputHelp[] => {
    const words = wordsOf(spec.cell, language);
    const message = prompts?.[/^level\d+$/.test(spec.key) ? 'level' : spec.key];
    if (words === null && message === undefined) return [];
    const prompt =
      message === undefined ? null : { title: spec[language], message: saidOn(scale, message) };
    const area = { row: row + 1, column: column + i, rows: rows - 1, columns: 1 };
    return [{ area, words, prompt, warning: INPUT_WORDS[language].warning }];
  });
}

/** The words of each setting that has some, beside its name. */
export function settingHelp(
  rows: readonly (readonly PlanCell[])[],
  { row, column }: Area,
  language: Language,
  scale: Scale
): readonly InputHelp[] {
  return rows.flatMap(([name], i): readonly InputHelp[] => {
    const setting = Object.values(SETTINGS).find((each) => each[language] === name);
    const area = { row: row + 1 + i, column: column + 1, rows: 1, columns: 1 };
    const help = setting === undefined ? null : helpOfSetting(setting, area, language, scale);
    return help === null ? [] : [help];
  });
}

/** The words of one setting, and what is said of its cell; null where there is nothing to say. */
export function helpOfSetting(
  setting: (typeof SETTINGS)[keyof typeof SETTINGS],
  area: Area,
  language: Language,
  scale: Scale
): InputHelp | null {
  const words = wordsOf(setting.cell, language, setting.en);
  const message = INPUT_WORDS[language].settings[setting.en];
  if (words === null && message === undefined) return null;
  const prompt =
    message === undefined ? null : { title: setting[language], message: saidOn(scale, message) };
  return { area, words, prompt, warning: INPUT_WORDS[language].warning };
}

function wordsOf(
  cell: ColumnSpec['cell'],
  language: Language,
  name = ''
): readonly string[] | null {
  const words = vocabularyOf(cell);
  if (words === 'periods') return PERIODS.map((period) => periodName(period, language));
  return words?.map((word) => termTitle(word, language, name)) ?? null;
}
