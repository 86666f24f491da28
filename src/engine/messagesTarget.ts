import type { Language } from './cell';
import { numberText } from './numberText';
import type { Evidence } from './outcome';
import { roundHalfUp } from './rounding';

type TargetEvidence = Extract<Evidence, { by: 'target' }>;

/** Whether the target was met, the percent of it, and the level where a conversion was chosen. */
export function explainTarget(evidence: TargetEvidence, language: Language): string {
  const { met, percent, target, answer, level } = evidence;
  const share = percent === null ? '' : numberText(roundHalfUp(percent, 2));
  if (language === 'th') {
    const of = share === '' ? '' : ` คิดเป็นร้อยละ ${share} ของเป้าหมาย`;
    const so = level === null ? ' (ไม่แปลงเป็นคะแนน)' : ` แปลงเป็นระดับ ${level}`;
    return `ผล “${answer}” ${met ? 'บรรลุ' : 'ไม่บรรลุ'}เป้าหมาย “${target}”${of}${so}`;
  }
  const of = share === '' ? '' : `, ${share}% of the target`;
  const so = level === null ? ' (no level)' : `, converted to level ${level}`;
  return `The result “${answer}” ${met ? 'meets' : 'does not meet'} the target “${target}”${of}${so}.`;
}
