import { CONVERSIONS, readNumber, readPeriod, termOf, type RuleOptions } from '../../engine';

const PERIOD = /^(?:period|รอบ) ?[:=]? ?(.+)$/;
const TARGET_STEPS = /^(?:target steps|ร้อยละแต่ละระดับ) ?[:=]? ?(.+)$/;

/**
 * Words of `options` that only the second script reads: what a target becomes (`met 5`, `percent of target`, `target steps
 * 60 70 80 90 100`) and the period that dates deadlines of the next month (`period Q1`). Null for any other.
 */
export function readTargetOption(word: string): RuleOptions | null {
  const conversion = termOf(CONVERSIONS, word);
  if (conversion !== null) return { conversion };
  const steps = TARGET_STEPS.exec(word)?.[1];
  if (steps !== undefined) return readSteps(steps);
  const period = readPeriod(PERIOD.exec(word)?.[1] ?? null);
  return period === null ? null : { period };
}

/** Five percentages that rise, for levels 1–5. */
function readSteps(text: string): RuleOptions | null {
  const targetSteps = text.split(' ').map((step) => {
    const number = readNumber(step);
    return number.ok ? number.value : NaN;
  });
  const rise = targetSteps.every((step, i) => step > (targetSteps[i - 1] ?? -Infinity));
  return targetSteps.length === 5 && rise ? { targetSteps } : null;
}
