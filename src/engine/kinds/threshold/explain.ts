import type { Language } from '../../values/cell';
import type { Bound, Direction } from '../../criteria/criterion';
import { measuredText, numberText } from '../../values/numbers/numberText';
import type { Evidence, Outcome } from '../outcome';

type ThresholdEvidence = Extract<Evidence, { by: 'threshold' }>;

/** "85 is at least 80 but less than the 90 of the next level, so level 4 (score 4)." */
export function explainThreshold(
  outcome: Outcome,
  evidence: ThresholdEvidence,
  language: Language
): string {
  return language === 'th' ? inThai(outcome, evidence) : inEnglish(outcome, evidence);
}

function inEnglish(outcome: Outcome, evidence: ThresholdEvidence): string {
  const say = (value: number) => sayIn('en', evidence, value);
  const { reached, missed, belowLowest, direction, unrounded } = evidence;
  const level = outcome.level ?? 0;
  const score = `(score ${scoreText(outcome)}${
    isInterpolated(outcome) ? ', in proportion between the two' : ''
  })`;
  const rounded = unrounded === null ? '' : ` (rounded from ${say(unrounded)})`;
  const value = `${say(evidence.value)}${rounded}`;
  const misses = missed === null ? '' : `${missesEnglish(missed, direction)} ${say(missed.value)}`;
  if (belowLowest)
    return `${value} is ${misses}, short of the lowest level, so level ${level} ${score}.`;
  if (reached === null) {
    return missed === null
      ? `Any result reaches “${evidence.criterion}”, and so does ${value}: level ${level} ${score}.`
      : `${value} is ${misses} (the next level), so it stays on the starting level ${level} ${score}.`;
  }
  const meets = `${value} is ${meetsEnglish(reached, direction)} ${say(reached.value)}`;
  return missed === null
    ? `${meets}, the highest level, so level ${level} ${score}.`
    : `${meets} but ${misses} (the next level), so level ${level} ${score}.`;
}

function inThai(outcome: Outcome, evidence: ThresholdEvidence): string {
  const say = (value: number) => sayIn('th', evidence, value);
  const { reached, missed, belowLowest, direction, unrounded } = evidence;
  const space = evidence.percent ? '' : ' ';
  const level = outcome.level ?? 0;
  const score = isInterpolated(outcome)
    ? `และเทียบสัดส่วนได้ ${scoreText(outcome)} คะแนน`
    : `คิดเป็น ${scoreText(outcome)} คะแนน`;
  const rounded = unrounded === null ? '' : ` (ก่อนปัดเศษ ${say(unrounded)})`;
  const value = `${say(evidence.value)}${rounded}`;
  const misses =
    missed === null ? '' : `${missesThai(missed, direction)}${space}${say(missed.value)}`;
  if (belowLowest) return `${value} ${misses} ซึ่งเป็นเกณฑ์ของระดับต่ำสุด จึงได้ระดับ ${level} ${score}`;
  if (reached === null) {
    return missed === null
      ? `ผลทุกค่าถึงเกณฑ์ “${evidence.criterion}” ${value} จึงได้ระดับ ${level} ${score}`
      : `${value} ${misses} ซึ่งเป็นเกณฑ์ของระดับถัดไป จึงอยู่ในระดับเริ่มต้น คือระดับ ${level} ${score}`;
  }
  const meets = `${value} ${meetsThai(reached, direction)}${space}${say(reached.value)}`;
  return missed === null
    ? `${meets} ซึ่งเป็นเกณฑ์ของระดับสูงสุด จึงได้ระดับ ${level} ${score}`
    : `${meets} จึงได้ระดับ ${level} ${score} (${misses} ของระดับถัดไป)`;
}

function meetsEnglish(bound: Bound, direction: Direction): string {
  if (direction === 'higher') return bound.open ? 'more than' : 'at least';
  return bound.open ? 'less than' : 'at most';
}

function missesEnglish(bound: Bound, direction: Direction): string {
  if (direction === 'higher') return bound.open ? 'not more than' : 'less than';
  return bound.open ? 'not less than' : 'more than';
}

function meetsThai(bound: Bound, direction: Direction): string {
  if (direction === 'higher') return bound.open ? 'มากกว่า' : 'ไม่น้อยกว่า';
  return bound.open ? 'น้อยกว่า' : 'ไม่เกิน';
}

function missesThai(bound: Bound, direction: Direction): string {
  if (direction === 'higher') return bound.open ? 'ยังไม่เกิน' : 'ยังไม่ถึง';
  return bound.open ? 'ยังไม่น้อยกว่า' : 'ยังเกิน';
}

function sayIn(language: Language, evidence: ThresholdEvidence, value: number): string {
  return measuredText(value, evidence.percent ? 'percent' : 'plain', language);
}

function scoreText(outcome: Outcome): string {
  return numberText(outcome.score ?? 0);
}

function isInterpolated(outcome: Outcome): boolean {
  return outcome.score !== outcome.level;
}
