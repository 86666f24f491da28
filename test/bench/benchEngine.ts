import {
  DEFAULT_SCALE,
  prepareRule,
  readActual,
  readCriteria,
  scoreActual,
} from '../../src/engine';
import type { Actual, Rule } from '../../src/engine';
import { IMPLEMENTATIONS } from '../../src/functions/calls/implementations';
import { actualOf } from './benchBook';
import { perSecond } from './benchClock';

const LEVELS = ['50', '60', '70', '80', '90'];
const CALLS = 2_000_000;
const ARRAY_ROWS = 100_000;

/** Scores per second of prepared criteria on results that are numbers. */
export function engineSpeed(): number {
  const rule = stepRule();
  const actuals: Actual[] = Array.from({ length: 4096 }, (_, i) =>
    readActual({ value: actualOf(i) })
  );
  return perSecond(CALLS, () => scoreAll(rule, actuals));
}

function scoreAll(rule: Rule, actuals: readonly Actual[]): number {
  let sum = 0;
  for (let i = 0; i < CALLS; i++) {
    const actual = actuals[i & 4095];
    if (actual !== undefined) sum += scoreActual(rule, actual).score ?? 0;
  }
  return sum;
}

/** Rows per second of one `=KPISCORE(actuals, levels)` over a column, cells to cells, with one row of levels. */
export function functionSpeed(): number {
  const actuals = Array.from({ length: ARRAY_ROWS }, (_, i) => [actualOf(i)]);
  const levels = [LEVELS.map(Number)];
  return perSecond(ARRAY_ROWS, () => IMPLEMENTATIONS.KPISCORE(actuals, levels, null).length);
}

/** The same with a row of level texts for each result. */
export function functionSpeedWithRows(): number {
  const actuals = Array.from({ length: ARRAY_ROWS }, (_, i) => [actualOf(i)]);
  const levels = actuals.map((_, i) => LEVELS.map((text) => `ร้อยละ ${Number(text) + (i % 5)}`));
  return perSecond(ARRAY_ROWS, () => IMPLEMENTATIONS.KPISCORE(actuals, levels, null).length);
}

function stepRule(): Rule {
  return prepareRule({
    criteria: readCriteria(
      LEVELS.map((value) => ({ value })),
      DEFAULT_SCALE
    ),
    kind: null,
    direction: null,
    method: 'step',
    scale: DEFAULT_SCALE,
    floor: 0,
    precision: null,
  }).rule;
}
