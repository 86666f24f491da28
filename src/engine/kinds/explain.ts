import type { Language } from '../values/cell';
import { explainDeadline } from './deadline/explain';
import { explainTarget } from './target/explain';
import { explainThreshold } from './threshold/explain';
import {
  explainChecklist,
  explainJoint,
  explainMilestone,
  explainNotAnswered,
} from './explainInputs';
import { actualReasonText, actualStateText, unscoredReasonText } from '../words/reasons';
import { WEIGHTED_DECIMALS } from '../values/numbers/decimals';
import { numberText } from '../values/numbers/numberText';
import type { Evidence, Outcome } from './outcome';
import { roundHalfUp } from '../values/numbers/rounding';

type EvidenceOf<By extends Evidence['by']> = Extract<Evidence, { by: By }>;

/** One sentence that a person can check: what was compared with what, and what follows from it (domain.md §3). */
export function explain(outcome: Outcome, language: Language): string {
  const { evidence } = outcome;
  switch (evidence.by) {
    case 'threshold':
      return explainThreshold(outcome, evidence, language);
    case 'milestone':
      return explainMilestone(outcome, evidence)[language];
    case 'checklist':
      return explainChecklist(outcome, evidence, language);
    case 'joint':
      return explainJoint(outcome, evidence)[language];
    case 'notAnswered':
    case 'notAnsweredInput':
      return explainNotAnswered(outcome.actual.text, evidence)[language];
    case 'ladder':
      return explainLadder(outcome, evidence, language);
    case 'deadline':
      return explainDeadline(outcome, evidence, language);
    case 'target':
      return explainTarget(evidence, language);
    case 'parts':
      return explainParts(outcome, evidence, language);
    case 'pending':
      return language === 'th'
        ? 'ยังไม่มีผลการปฏิบัติงาน จึงยังไม่ได้คิดคะแนน (ไม่ได้ถือว่าเป็น 0)'
        : 'There is no result yet, so there is no score yet (this is not a zero).';
    case 'excluded':
      return language === 'th'
        ? 'ระบุว่าไม่ประเมิน จึงไม่นำมาคิดคะแนน และนำน้ำหนักไปเฉลี่ยให้ตัวชี้วัดอื่น'
        : 'Marked as not assessed, so it is left out and its weight goes to the other indicators.';
    case 'unscored':
      return explainUnscored(evidence, language);
    case 'unreadableActual':
      return language === 'th'
        ? `อ่านผลการปฏิบัติงาน “${outcome.actual.text}” ไม่ได้ เพราะ${actualReasonText(evidence.reason, 'th')} จึงไม่ได้คิดคะแนน`
        : `The result “${outcome.actual.text}” cannot be read: ${actualReasonText(evidence.reason, 'en')}. It was not scored.`;
    case 'wrongActual':
      return language === 'th'
        ? `ผลการปฏิบัติงาน “${outcome.actual.text}” เป็น${actualStateText(evidence.state, 'th')} ซึ่งเทียบกับเกณฑ์ของตัวชี้วัดนี้ไม่ได้ จึงไม่ได้คิดคะแนน`
        : `The result “${outcome.actual.text}” is ${actualStateText(evidence.state, 'en')}, which cannot be compared with these criteria. It was not scored.`;
    default:
      return unknownEvidence(evidence);
  }
}

function explainLadder(
  outcome: Outcome,
  evidence: EvidenceOf<'ladder'>,
  language: Language
): string {
  const level = outcome.level ?? 0;
  const score = numberText(outcome.score ?? 0);
  const { answer, criterion } = evidence;
  if (language === 'th') {
    return criterion === null
      ? `ผล “${answer}” ไม่ถึงเกณฑ์ของระดับใด จึงได้ระดับ ${level} คิดเป็น ${score} คะแนน`
      : `ผล “${answer}” ตรงกับเกณฑ์ “${criterion}” จึงได้ระดับ ${level} คิดเป็น ${score} คะแนน`;
  }
  return criterion === null
    ? `The answer “${answer}” meets none of the levels, so level ${level} (score ${score}).`
    : `The answer “${answer}” meets “${criterion}”, so level ${level} (score ${score}).`;
}

function explainParts(outcome: Outcome, evidence: EvidenceOf<'parts'>, language: Language): string {
  const measured = evidence.parts.filter((part) => part.score !== null);
  const missing = evidence.parts.filter((part) => part.score === null).map((part) => part.code);
  if (outcome.score === null || measured.length === 0) {
    return language === 'th'
      ? 'คิดคะแนนจากตัวชี้วัดย่อย ซึ่งไม่มีตัวใดมีคะแนน โปรดดูผลของตัวชี้วัดย่อยแต่ละตัว'
      : 'Its score comes from its parts, and none of them has a score; see the result of each part.';
  }
  const list = measured
    .map((part) => `${part.code}: ${numberText(part.score ?? 0)} × ${numberText(part.weight)}`)
    .join(', ');
  const score = numberText(roundHalfUp(outcome.score, WEIGHTED_DECIMALS));
  if (language === 'th') {
    const rest = missing.length === 0 ? '' : ` (ยังไม่มีคะแนน: ${missing.join(', ')})`;
    if (evidence.lowest !== null)
      return `ใช้คะแนนต่ำสุดในบรรดาตัวชี้วัดย่อย คือของตัวชี้วัด ${evidence.lowest} จึงได้ ${score} คะแนน${rest}`;
    return `ค่าเฉลี่ยถ่วงน้ำหนักของตัวชี้วัดย่อย (คะแนน × น้ำหนัก) ${list} ได้ ${score} คะแนน${rest}`;
  }
  const rest = missing.length === 0 ? '' : ` (no score yet: ${missing.join(', ')})`;
  if (evidence.lowest !== null)
    return `The lowest score of its parts is that of ${evidence.lowest}, so score ${score}${rest}.`;
  return `Weighted mean of its parts (score × weight) ${list}, so score ${score}${rest}.`;
}

function explainUnscored(evidence: EvidenceOf<'unscored'>, language: Language): string {
  const reason = unscoredReasonText(evidence.reason, language);
  return language === 'th' ? `ไม่ได้คิดคะแนน เพราะ${reason}` : `Not scored: ${reason}.`;
}

function unknownEvidence(evidence: never): never {
  throw new TypeError(`Unknown evidence ${JSON.stringify(evidence)}`);
}
