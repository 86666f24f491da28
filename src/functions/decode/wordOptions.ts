import {
  CONVERSIONS,
  DIRECTIONS,
  KINDS,
  METHODS,
  readCurve,
  readPeriod,
  risingNumbers,
  termOf,
  type RuleOptions,
} from '../../engine';

const PERIOD = /^(?:period|รอบ) ?[:=]? ?(.+)$/;
const CURVE = /^(?:target curve|curve|เส้นคะแนนของเป้าหมาย|เส้นคะแนน) ?[:=]? ?(.+)$/;
const TARGET_STEPS = /^(?:target steps|ร้อยละแต่ละระดับ) ?[:=]? ?(.+)$/;

/** Says how texts are read, and nothing of the rule. */
export const DECIMAL_COMMA: readonly string[] = ['decimal comma', 'ทศนิยมจุลภาค'];

/**
 * Words of `options` that only the second script reads: all of the vocabulary for a direction, a method, a kind and what
 * becomes of a target, its curve (`curve 0:0 100:5`) or steps (`target steps 60 70 80 90 100`), and the period that dates
 * deadlines of the next month (`period Q1`). Null for any other.
 */
export function readWordOption(word: string): RuleOptions | null {
  if (DECIMAL_COMMA.includes(word)) return {};
  const direction = termOf(DIRECTIONS, word);
  if (direction !== null) return { direction };
  const method = termOf(METHODS, word);
  if (method !== null) return { method };
  const kind = termOf(KINDS, word);
  if (kind !== null) return { kind };
  const conversion = termOf(CONVERSIONS, word);
  if (conversion !== null) return { conversion };
  const points = CURVE.exec(word)?.[1];
  if (points !== undefined) return curveOption(points);
  const steps = TARGET_STEPS.exec(word)?.[1];
  if (steps !== undefined) return readSteps(steps);
  const period = readPeriod(PERIOD.exec(word)?.[1] ?? null);
  return period === null ? null : { period };
}

/** Only a target has a curve. */
function curveOption(text: string): RuleOptions | null {
  const curve = readCurve(text);
  return 'reason' in curve ? null : { kind: 'target', curve };
}

/** Percentages that rise, one for each level above level 0. */
function readSteps(text: string): RuleOptions | null {
  const targetSteps = risingNumbers(text.split(' '));
  return targetSteps === null ? null : { targetSteps };
}
