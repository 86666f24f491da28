import { inOneUnit } from '../../values/days/timeLengths';
import {
  smallestUnit,
  timeIn as lengthIn,
  timeUnitOf,
  type TimeUnit,
} from '../../values/days/timeUnits';
import { withoutNoise } from '../../values/numbers/compare';
import type { Bound, Criterion } from '../criterion';
import { lexCondition } from '../criterionLexer';
import { subjectIn } from '../subjects';
import { inWords, isUnread, type RowRule } from './rowRule';

const TIME = new RegExp(
  '^(ภายใน(?:ระยะเวลา|เวลา)?|ไม่เกิน|ไม่ถึง|น้อยกว่า|มากกว่า|เกิน|หลัง(?:จาก)?|ไม่น้อยกว่า|ตั้งแต่|within |in |at most |up to |less than |under |more than |over |after |not? (?:more|later) than |[<>]=? ?)?' +
    '(\\d+(?:\\.\\d+)?(?: ?(?:-|ถึง|to) ?\\d+(?:\\.\\d+)?)?) ?' +
    '(นาที|ชั่วโมง|ชม\\.?|สัปดาห์|อาทิตย์|เดือน|ปี|min(?:ute)?s?|h(?:(?:ou)?rs?)?|w(?:ee)?ks?|months?|y(?:ea)?rs?)' +
    '(ขึ้นไป| or (?:more|less)| and (?:above|below))?$'
);

/** Lengths of time, other than days, and nothing else in any cell: numbers of the smallest unit among them. */
export const times: RowRule = (row, texts, read) => {
  const found = row.map((cell, i) => {
    const text = texts[i] ?? '';
    return cell.kind === 'absent' ? null : (timeIn(text) ?? timeCounted(cell, text));
  });
  const isRow = row.every(({ kind }, i) => kind === 'absent' || found[i] !== null);
  const said = found.flatMap((each) => (each === null ? [] : [each.unit]));
  if (said.length === 0 || !isRow) return row;
  const unit = smallestUnit(said);
  const several = new Set(said).size > 1 ? { severalUnits: true as const } : {};
  return row.map((cell, i) => {
    const time = found[i];
    if (!time) return cell;
    const times = unit === null ? null : lengthIn(1, time.unit, unit);
    if (unit === null || times === null)
      return { kind: 'unreadable', reason: 'notUnderstood', text: cell.text };
    const again = isUnread(cell) ? inWords(cell, time.numbers, read) : cell;
    return again.kind === 'bare' || again.kind === 'interval'
      ? { ...longer(again, times), time: unit, ...several }
      : again;
  });
};

/** A number or an interval so many times as long. */
function longer(
  criterion: Extract<Criterion, { kind: 'bare' | 'interval' }>,
  times: number
): Extract<Criterion, { kind: 'bare' | 'interval' }> {
  const bound = (of: Bound | null): Bound | null =>
    of === null ? null : { ...of, value: withoutNoise(of.value * times) };
  return criterion.kind === 'bare'
    ? { ...criterion, value: withoutNoise(criterion.value * times) }
    : { ...criterion, low: bound(criterion.low), high: bound(criterion.high) };
}

/** A length of time alone, with what bounds it; `numbers`: as a bound of numbers, `within 3 weeks` as `at most 3`. */
function timeIn(text: string): { readonly unit: TimeUnit; readonly numbers: string } | null {
  const found = TIME.exec(inOneUnit(text));
  const unit = found === null ? null : timeUnitOf(found[3] ?? '');
  if (found === null || unit === null) return null;
  const bound = (found[1] ?? '').trim();
  const within = /^(?:ภายใน|within|in$|not? later)/.test(bound) ? 'ไม่เกิน' : bound;
  const limit = /^(?:หลัง|after)/.test(within) ? 'เกิน' : within;
  return { unit, numbers: `${limit} ${found[2] ?? ''}${found[4] ?? ''}` };
}

/** The unit of time that a number or an interval counts, however it is bounded; null where it counts anything else. */
function timeCounted({ kind }: Criterion, text: string): ReturnType<typeof timeIn> {
  if (kind !== 'bare' && kind !== 'interval') return null;
  const signs = lexCondition(text.slice(subjectIn(text).length));
  const [unit = null, ...others] = new Set(signs.ok ? signs.units.map(timeUnitOf) : []);
  return unit === null || others.length > 0 ? null : { unit, numbers: '' };
}
