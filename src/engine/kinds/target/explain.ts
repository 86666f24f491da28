import type { Language } from '../../values/cell';
import { numberText } from '../../values/numbers/numberText';
import type { Evidence } from '../outcome';
import { SHOWN_DECIMALS } from '../../values/numbers/decimals';
import { roundHalfUp } from '../../values/numbers/rounding';

type TargetEvidence = Extract<Evidence, { by: 'target' }>;

/** Whether the target was met, the percent of it, and the level where a conversion was chosen. */
export function explainTarget(evidence: TargetEvidence, language: Language): string {
  const { met, percent, lower, target, answer, level } = evidence;
  const share = percent === null ? '' : numberText(shown(percent));
  if (language === 'th') {
    const of =
      share === ''
        ? ''
        : ` คิดเป็นร้อยละ ${share} ของเป้าหมาย${lower ? ' (เป้าหมาย ÷ ผล เพราะยิ่งน้อยยิ่งดี)' : ''}`;
    const so = level === null ? ' โดยไม่แปลงเป็นคะแนน' : ` จึงได้ระดับ ${level} คิดเป็น ${level} คะแนน`;
    return `ผล “${answer}” ${met ? 'บรรลุ' : 'ไม่บรรลุ'}เป้าหมาย “${target}”${of}${so}`;
  }
  const of =
    share === ''
      ? ''
      : `, ${share}% of the target${lower ? ' (target ÷ result, as lower is better)' : ''}`;
  const so = level === null ? '; no score is made of it' : `, so level ${level} (score ${level})`;
  return `The result “${answer}” ${met ? 'meets' : 'does not meet'} the target “${target}”${of}${so}.`;
}

/** To 2 decimals; what is short of the target never reads as 100. */
function shown(percent: number): number {
  const rounded = roundHalfUp(percent, SHOWN_DECIMALS);
  return rounded === 100 && percent < 100 ? 99.99 : rounded;
}
