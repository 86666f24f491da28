import type { PeriodId } from '../../src/engine';
import {
  planScores,
  score,
  type PlanCell,
  type Scorecard,
  type ScoredIndicator,
  type ScoreOptions,
  type SheetPlan,
  type Writes,
} from '../../src/scorecard';
import { readTables, type Snapshot } from '../../src/tables';

/** Snapshot → tables → score. */
export function scoreBook(snapshot: Snapshot, options: ScoreOptions = {}): Scorecard {
  return score(readTables(snapshot), options);
}

export function find(card: Scorecard, code: string, unit?: string): ScoredIndicator {
  const all = card.units.filter((one) => unit === undefined || one.unit === unit);
  const found = all.flatMap((one) => one.indicators).find((one) => one.indicator.code === code);
  if (found === undefined) throw new Error(`No indicator ${code}`);
  return found;
}

/** Sheet "Scores" of a workbook. */
export function scoresSheet(
  snapshot: Snapshot,
  options: { freeze?: boolean; writes?: Writes; language?: 'th' | 'en'; period?: PeriodId } = {}
): SheetPlan {
  const { freeze = false, language = 'en', period } = options;
  const { writes = freeze ? 'values' : 'functions' } = options;
  const card = scoreBook(snapshot, period === undefined ? {} : { period });
  const [sheet] = planScores(card, snapshot, { writes, language }).sheets;
  if (sheet === undefined) throw new Error('No sheet was planned');
  return sheet;
}

/** One cell of a planned sheet by its address in A1 style; formulas as their text. */
export function cell(sheet: SheetPlan, address: string): PlanCell | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  for (const block of sheet.blocks) {
    const found = block.cells[row - block.row]?.[column - block.column];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The formula in a cell; anything else fails. */
export function formula(sheet: SheetPlan, address: string): string {
  const found = cell(sheet, address);
  if (typeof found !== 'object' || found === null) {
    throw new Error(`${address} holds ${JSON.stringify(found)}, not a formula`);
  }
  return found.formula;
}
