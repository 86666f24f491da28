import { LANGUAGES, type CellValue } from '../../engine';
import { readTables, type Snapshot } from '../../tables';
import { asOfLine } from '../plan/asOfLine';
import type { Block, PlanCell, SheetPlan } from '../plan/plan';
import { score } from '../scoring/score';
import { planScores } from './planScores';
import type { Writes } from './writes';

/** A cell of the sheet as its formula bar shows it; blank is `''` or null. */
export type FormulaAt = (row: number, column: number) => CellValue;

/**
 * What the engine says of the formulas on a sheet of scores: the sheet that a run would write there now with values. Null where
 * no run of now (any period, unit and language) would write just what stands there, formula for formula and cell for cell.
 */
export function engineAnswers(
  snapshot: Snapshot,
  formulaAt: FormulaAt
): readonly SheetPlan[] | null {
  const input = readTables(snapshot);
  const { indicators, results } = input.tables;
  // A quick look, before every unit is tried.
  const says = (asOf: string): boolean =>
    [0, 1, 2].some((column) => String(formulaAt(2, column) ?? '').startsWith(asOf));
  const periods = new Set(results.map(({ period }) => period));
  const units = new Set(indicators.flatMap(({ unit }) => (unit === null ? [] : [unit])));
  for (const period of periods.size === 0 ? [null] : periods) {
    const whole = period === null ? {} : { period };
    const card = score(input, whole);
    for (const { value: language } of LANGUAGES) {
      if (!says(asOfLine(card, language))) continue;
      for (const unit of [null, ...units]) {
        const scored = unit === null ? card : score(input, { ...whole, unit });
        const written = (writes: Writes): readonly SheetPlan[] =>
          planScores(scored, snapshot, { language, writes }).sheets;
        const formulas = written('functions').flatMap(({ blocks }) => blocks);
        if (formulas.every((block) => stands(block, formulaAt))) return written('values');
      }
    }
  }
  return null;
}

const stands = ({ row, column, cells }: Block, formulaAt: FormulaAt): boolean =>
  cells.every((line, r) => line.every((cell, c) => sameText(cell, formulaAt(row + r, column + c))));

/** Excel may spell a function that it does not know with its prefix. */
function sameText(planned: PlanCell, there: CellValue): boolean {
  if (planned === null) return (there ?? '') === '';
  if (typeof planned !== 'object') return planned === there;
  return typeof there === 'string' && planned.formula === there.replaceAll('_xldudf_', '');
}
