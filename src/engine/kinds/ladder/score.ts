import type { LadderRule, Rung } from './rule';
import type { Actual } from '../../values/actual';
import type { LevelScore } from '../../totals/scale';
import type { Outcome } from '../outcome';
import { NO_WARNINGS, wrongActual } from '../unscored';

/**
 * A chosen statement (domain.md §2, kind 5). The actual names its rung by the rung's own words, by its level number, or,
 * where only one rung can be meant, by yes or no. No, and 0, stand below every rung that is not itself a "no".
 * A yes where several statements could be meant, or a yes or no to a "no" alone (`ไม่มีข้อร้องเรียน`), is not guessed.
 */
export function scoreLadder(rule: LadderRule, actual: Actual): Outcome {
  const named = rule.rungs.filter((rung) => sameWords(rung.text, actual.text));
  if (named.length > 0 && actual.state !== 'number') return chosen(actual, named);
  if (actual.state === 'number' && actual.measure === 'plain') {
    const numbered = rule.rungs.filter((rung) => rung.level === actual.value);
    return actual.value === 0 && numbered.length === 0
      ? noRung(rule, actual)
      : chosen(actual, numbered);
  }
  if (actual.state !== 'flag') return wrongActual(actual);
  const yes = rule.rungs.filter(saysYes);
  if (actual.value || yes.length === 0) return chosen(actual, yes);
  const no = rule.rungs.filter((rung) => !saysYes(rung));
  return no.length === 0 ? noRung(rule, actual) : chosen(actual, no);
}

function chosen(actual: Actual, rungs: readonly Rung[]): Outcome {
  const rung = rungs[0];
  if (rung === undefined || rungs.length > 1) return wrongActual(actual);
  return onLevel(rung, actual, rung.text);
}

function noRung(rule: LadderRule, actual: Actual): Outcome {
  return onLevel(rule.below, actual, null);
}

function onLevel({ level, score }: LevelScore, actual: Actual, criterion: string | null): Outcome {
  return {
    status: 'scored',
    level,
    score,
    actual,
    evidence: { by: 'ladder', answer: actual.text, criterion },
    warnings: NO_WARNINGS,
  };
}

/** A rung on level 0, or one that says "not", is what a "no" means. */
function saysYes(rung: Rung): boolean {
  return rung.level !== 0 && !/^(ไม่|(no|not|none|never)\b)/i.test(rung.text.trim());
}

function sameWords(a: string, b: string): boolean {
  return tidy(a) === tidy(b);
}

function tidy(words: string): string {
  return words.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
