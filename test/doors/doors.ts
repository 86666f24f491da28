import {
  DEFAULT_SCALE,
  explain,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
  type ScoreMethod,
} from '../../src/engine';
import { runHeadless } from '../../src/preview/cli/headless';
import type { HostProfile } from '../../src/preview/host/profiles/profile';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { openWorkbook } from '../../src/preview/workbook/file/openWorkbook';
import { recalculate } from '../../src/preview/workbook/calculate/recalculate';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { previewFunctions } from '../../src/preview/previewFunctions';
import { bookOf, kpiBook } from '../workbook/file';

export type LevelCells = readonly (string | number)[];

export interface Case {
  readonly levels: LevelCells;
  readonly actual: string | number;
  readonly method?: ScoreMethod;
  readonly floor?: 0 | 1;
}

/** What a door answers for one result. */
export interface Answer {
  readonly level: number | null;
  readonly score: number | null;
  readonly explanation: string;
}

/** Door 1: the engine. */
export function throughEngine({ levels, actual, method = 'step', floor = 0 }: Case): Answer {
  const { rule } = prepareRule({
    criteria: readCriteria(
      levels.map((value) => ({ value })),
      DEFAULT_SCALE
    ),
    kind: null,
    direction: null,
    method,
    scale: DEFAULT_SCALE,
    floor,
    precision: null,
  });
  const outcome = scoreActual(rule, readActual({ value: actual }));
  return { level: outcome.level, score: outcome.score, explanation: explain(outcome, 'en') };
}

/** Door 2: `=KPILEVEL()`, `=KPISCORE()` and `=KPIEXPLAIN()` in cells beside the cells that they read. */
export function throughCells(cases: readonly Case[]): Answer[] {
  const workbook = bookOf({
    sheets: [
      {
        name: 'Data',
        blocks: [
          {
            rows: cases.map(({ actual, levels, method = 'step', floor = 0 }, i) => {
              const row = i + 1;
              const args = `A${row},B${row}:F${row},"${method}; floor ${floor}"`;
              return [
                actual,
                ...levels,
                { formula: `=KPILEVEL(${args})` },
                { formula: `=KPISCORE(${args})` },
                { formula: `=KPIEXPLAIN(${args},"en")` },
              ];
            }),
          },
        ],
      },
    ],
  });
  recalculate(workbook, previewFunctions);
  return cases.map((_, i) => answerIn(workbook, 'Data', i, 6));
}

/** Excels that hand over a blank cell as what it is, and as 0. */
export const BOTH_WAYS = [PROFILES.m365, PROFILES.excel2021] as const;

/** Door 3: the whole headless run over a file with one indicator for each case; as JSON and as live formulas. */
export async function throughFile(
  cases: readonly Case[],
  profile: HostProfile = PROFILES.excel2021
): Promise<{ json: Answer[]; cells: Answer[] }> {
  const floor = cases[0]?.floor ?? 0;
  const workbook = kpiBook({
    indicators: [
      'code name levels method',
      ...cases.map(({ levels, method = 'step' }, i) => [code(i), `Case ${i}`, ...levels, method]),
    ],
    results: ['code period actual', ...cases.map(({ actual }, i) => [code(i), 'Q1', actual])],
    settings: ['setting value', ['Floor score', floor]],
  });
  const bytes = await saveWorkbook(workbook);
  const run = await runHeadless(bytes, { lang: 'en', freeze: false, write: true, profile });
  const indicators = run.report.units[0]?.indicators ?? [];
  const saved = await openWorkbook(run.saved ?? new Uint8Array());
  const top = saved.table('KpiScores')?.table.area.row ?? 0;
  return {
    json: indicators.map(({ level, score, explanation }) => ({ level, score, explanation })),
    cells: cases.map((_, i) => answerIn(saved, 'Scores', top + 1 + i, 6, 13)),
  };
}

const code = (i: number): string => `K${i + 1}`;

/** Level, score and explanation in a row; blank, empty text and errors are null. */
function answerIn(
  workbook: Workbook,
  sheetName: string,
  row: number,
  levelColumn: number,
  explanationColumn = levelColumn + 2
): Answer {
  const sheet = workbook.sheet(sheetName);
  const figure = (column: number) => {
    const value = sheet?.value(row, column);
    return typeof value === 'number' ? value : null;
  };
  return {
    level: figure(levelColumn),
    score: figure(levelColumn + 1),
    explanation: String(sheet?.value(row, explanationColumn) ?? ''),
  };
}
