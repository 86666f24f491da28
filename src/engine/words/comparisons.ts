import type { Bound, Direction } from '../criteria/criterion';
import type { ChecklistEvidence } from '../kinds/checklist/rule';
import type { DeadlineEvidence } from '../kinds/deadline/rule';
import type { Outcome } from '../kinds/outcome';
import type { TargetEvidence } from '../kinds/target/rule';
import type { ThresholdEvidence } from '../kinds/threshold/rule';
import type { Language } from '../values/language';
import { SHOWN_DECIMALS } from '../values/numbers/decimals';
import { numberText } from '../values/numbers/numberText';
import { roundHalfUp } from '../values/numbers/rounding';
import { dayText, measuredText } from './figures';

/** Sentences of evidence in which a number is held against a bound. */
interface Comparisons {
  /** "85 is at least 80 but less than the 90 of the next level, so level 4 (score 4)." */
  readonly threshold: (outcome: Outcome, evidence: ThresholdEvidence) => string;
  /** The items counted, and what their number was compared with. */
  readonly checklist: (outcome: Outcome, evidence: ChecklistEvidence) => string;
  /** What was counted, the bound it was held against, and how far from it: days early, late or to spare. */
  readonly deadline: (outcome: Outcome, evidence: DeadlineEvidence) => string;
  /** Whether the target was met, the percent of it, and the level where a conversion was chosen. */
  readonly target: (outcome: Outcome, evidence: TargetEvidence) => string;
}

export const COMPARISONS: Readonly<Record<Language, Comparisons>> = {
  th: {
    threshold: thresholdInThai,
    checklist: (outcome, { items, compared }) =>
      (items === null ? '' : `ทำแล้วข้อ ${items.join(', ')} รวม ${items.length} ข้อ: `) +
      thresholdInThai(outcome, compared),
    deadline: deadlineInThai,
    target: (_, evidence) => {
      const { met, lower, target, answer, level } = evidence;
      const share = shareText(evidence);
      const of =
        share === ''
          ? ''
          : ` คิดเป็นร้อยละ ${share} ของเป้าหมาย${lower ? ' (เป้าหมาย ÷ ผล เพราะยิ่งน้อยยิ่งดี)' : ''}`;
      const so = level === null ? ' โดยไม่แปลงเป็นคะแนน' : ` จึงได้ระดับ ${level} คิดเป็น ${level} คะแนน`;
      return `ผล “${answer}” ${met ? 'บรรลุ' : 'ไม่บรรลุ'}เป้าหมาย “${target}”${of}${so}`;
    },
  },
  en: {
    threshold: thresholdInEnglish,
    checklist: (outcome, { items, compared }) =>
      (items === null ? '' : `Items ${items.join(', ')} are done, ${items.length} in all: `) +
      thresholdInEnglish(outcome, compared),
    deadline: deadlineInEnglish,
    target: (_, evidence) => {
      const { met, lower, target, answer, level } = evidence;
      const share = shareText(evidence);
      const of =
        share === ''
          ? ''
          : `, ${share}% of the target${lower ? ' (target ÷ result, as lower is better)' : ''}`;
      const so =
        level === null ? '; no score is made of it' : `, so level ${level} (score ${level})`;
      return `The result “${answer}” ${met ? 'meets' : 'does not meet'} the target “${target}”${of}${so}.`;
    },
  },
};

/** Percent of target to 2 decimals; what is short of the target never reads as 100. */
function shareText({ percent }: TargetEvidence): string {
  if (percent === null) return '';
  const rounded = roundHalfUp(percent, SHOWN_DECIMALS);
  return numberText(rounded === 100 && percent < 100 ? 99.99 : rounded);
}

function thresholdInEnglish(outcome: Outcome, evidence: ThresholdEvidence): string {
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

function thresholdInThai(outcome: Outcome, evidence: ThresholdEvidence): string {
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

function deadlineInThai(outcome: Outcome, { unit, span, compared }: DeadlineEvidence): string {
  const dates = unit === 'date';
  const days = (value: number): string =>
    `${numberText(value)} ${unit === 'workingDays' ? 'วันทำการ' : 'วัน'}`;
  const say = (value: number): string => (dates ? dayText(value, 'th') : days(value));
  const counted =
    span === null
      ? ''
      : ` (นับ ${dayText(span.start, 'th')} – ${dayText(span.end, 'th')} ไม่รวมวันแรก)`;
  return `${say(compared.value)}${counted}${against()} จึงได้ระดับ ${outcome.level ?? 0} คิดเป็น ${scoreText(outcome)} คะแนน`;

  function against(): string {
    const limit = compared.reached ?? compared.missed;
    if (limit === null) return '';
    const words = dates
      ? ['ก่อนวันที่', 'ภายในวันที่', 'หลังวันที่', 'ตั้งแต่วันที่']
      : ['น้อยกว่า', 'ภายใน', 'เกินกว่า', 'ตั้งแต่'];
    const difference = compared.value - limit.value;
    const off = dates ? (difference < 0 ? 'เร็ว' : 'ช้า') : difference < 0 ? 'น้อย' : 'มาก';
    const gap = difference === 0 ? 'ตรงกำหนดพอดี' : `${off}กว่ากำหนด ${days(Math.abs(difference))}`;
    return ` เทียบกับเกณฑ์${words[limitForm(compared.direction, limit)]} ${say(limit.value)} ${gap}`;
  }
}

function deadlineInEnglish(outcome: Outcome, { unit, span, compared }: DeadlineEvidence): string {
  const dates = unit === 'date';
  const days = (value: number): string =>
    `${numberText(value)} ${unit === 'workingDays' ? 'working ' : ''}${value === 1 ? 'day' : 'days'}`;
  const say = (value: number): string => (dates ? dayText(value, 'en') : days(value));
  const counted =
    span === null
      ? ''
      : ` (${dayText(span.start, 'en')} to ${dayText(span.end, 'en')}, the first day not counted)`;
  return `${say(compared.value)}${counted}${against()}, so level ${outcome.level ?? 0} (score ${scoreText(outcome)}).`;

  function against(): string {
    const limit = compared.reached ?? compared.missed;
    if (limit === null) return '';
    const words = dates
      ? ['before', 'by', 'after', 'from']
      : ['fewer than', 'within', 'more than', 'at least'];
    const difference = compared.value - limit.value;
    const off = dates ? (difference < 0 ? 'early' : 'late') : difference < 0 ? 'fewer' : 'more';
    const gap = difference === 0 ? 'exactly on it' : `${days(Math.abs(difference))} ${off}`;
    return ` against the limit “${words[limitForm(compared.direction, limit)]} ${say(limit.value)}”: ${gap}`;
  }
}

/** Which of the words for a limit: strict or not, of a lower or a higher one. */
function limitForm(direction: Direction, { open }: Bound): number {
  return (direction === 'lower' ? 0 : 2) + (open ? 0 : 1);
}
