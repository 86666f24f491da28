import type { Language } from './cell';
import type { Bound, Direction } from './criterion';
import { measuredText, numberText } from './numberText';
import type { Evidence, Outcome } from './outcome';

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
  const value =
    say(evidence.value) + (unrounded === null ? '' : ` (rounded from ${say(unrounded)})`);
  const so = `so level ${outcome.level ?? 0} (score ${scoreText(outcome)}${
    isInterpolated(outcome) ? ', in proportion between the two' : ''
  }).`;
  if (belowLowest && missed !== null) {
    const misses = missesEnglish(missed, direction);
    return `${value} is ${misses} ${say(missed.value)}, short of the lowest level, ${so}`;
  }
  if (reached === null) {
    const next =
      missed === null ? '' : `, and ${missesEnglish(missed, direction)} ${say(missed.value)}`;
    return `${value} is within “${evidence.criterion}”, which any result reaches${next}, ${so}`;
  }
  const meets = `${value} is ${meetsEnglish(reached, direction)} ${say(reached.value)}`;
  if (missed === null) return `${meets}, the highest level, ${so}`;
  return `${meets} but ${missesEnglish(missed, direction)} ${say(missed.value)} (the next level), ${so}`;
}

function inThai(outcome: Outcome, evidence: ThresholdEvidence): string {
  const say = (value: number) => sayIn('th', evidence, value);
  const { reached, missed, belowLowest, direction, unrounded } = evidence;
  const value = say(evidence.value) + (unrounded === null ? '' : ` (ก่อนปัดเศษ ${say(unrounded)})`);
  const so = isInterpolated(outcome)
    ? `จึงได้ระดับ ${outcome.level ?? 0} และเทียบสัดส่วนได้ ${scoreText(outcome)} คะแนน`
    : `จึงได้ระดับ ${outcome.level ?? 0} คิดเป็น ${scoreText(outcome)} คะแนน`;
  const next =
    missed === null ? '' : ` (${missesThai(missed, direction)} ${say(missed.value)} ของระดับถัดไป)`;
  if (belowLowest && missed !== null) {
    const misses = missesThai(missed, direction);
    return `${value} ${misses} ${say(missed.value)} ซึ่งเป็นเกณฑ์ของระดับต่ำสุด ${so}`;
  }
  if (reached === null) {
    return `${value} อยู่ในเกณฑ์ “${evidence.criterion}” ซึ่งไม่กำหนดค่าที่ต้องทำให้ถึง ${so}${next}`;
  }
  const top = missed === null ? ' ซึ่งเป็นเกณฑ์ของระดับสูงสุด' : '';
  return `${value} ${meetsThai(reached, direction)} ${say(reached.value)}${top} ${so}${next}`;
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
  if (direction === 'higher') return bound.open ? 'ไม่เกิน' : 'ยังไม่ถึง';
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
