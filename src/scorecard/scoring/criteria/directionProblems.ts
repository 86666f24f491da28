import { readAlone, type Rule } from '../../../engine';
import type { Indicator, Problem } from '../../../tables';

/** Words by which a name, or the unit of measure, speaks for lower is better, and those that turn them around. */
const WORDS = {
  time: /ระยะเวลา|จำนวนวัน|เวลารอ|\b((days|time) to \w+|(waiting|response|turnaround|resolution) time)\b/i,
  harm: /(ข้อ|เรื่อง)ร้องเรียน|อุบัติเหตุ|ค่าใช้จ่าย|ต้นทุน|\b((complaint|incident|accident|defect|cost|expense)s?|turnover)\b/i,
  unit: /^(วัน(ทำการ)?|((working|business) )?days?)$/i,
  /** What is done about harm, or paid from a budget: the more, the better. */
  solved:
    /แก้ไข|ได้รับการ|ตอบกลับ|ตอบสนอง|ยุติ|จัดการ|ที่ดำเนินการ|เบิกจ่าย|\b(re)?(solved|solution)\b|\b(settled|closed|completed|answered|handled|fixed)\b/i,
  /** Training, savings, what is prevented or kept to: the more, the better, whatever it is of. */
  turned:
    /อบรม|การลด|ลด(ลง|ได้|ต้น|ค่า|ระยะ|ข้อ|อุบัติ)|ประหยัด|พึงพอใจ|สำเร็จ|ปลอด|ไม่มี|ป้องกัน|ภายใน|ที่กำหนด|\b(train|reduc|satisf|prevent|saved|saving|without|free|within|on time)|\b(stock|inventory|assets?|sales) turnover/i,
};

/**
 * A bare target of which nothing says the direction, so that more is better (domain.md §2, kind 11), although name or
 * unit of measure speaks for less. It is scored as it stands.
 *
 * @returns one warning at the indicator, or none
 */
export function directionProblems(indicator: Indicator, rule: Rule): readonly Problem[] {
  if (rule.kind !== 'target' || rule.inner.kind !== 'threshold') return [];
  if (indicator.direction !== null || rule.inner.direction !== 'higher') return [];
  if (readAlone(indicator.target).kind !== 'bare') return [];
  const word = wordForLower(indicator);
  if (word === null) return [];
  const { code, at } = indicator;
  return [{ severity: 'warning', at, code: 'lowerMeant', indicator: code, word }];
}

function wordForLower({ name, unitOfMeasure }: Indicator): string | null {
  if (WORDS.turned.test(name)) return null;
  const found =
    WORDS.time.exec(name) ??
    (WORDS.solved.test(name) ? null : WORDS.harm.exec(name)) ??
    WORDS.unit.exec(unitOfMeasure?.trim() ?? '');
  return found?.[0] ?? null;
}
