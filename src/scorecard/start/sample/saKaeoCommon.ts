import { joint, milestone } from './saKaeoRows';
import type { Pair, SaKaeoIndicator, SaKaeoResult } from './saKaeoRows';

/* What several agreements state alike. */

export const RECEIPTS: Pair = ['รายรับตามข้อบัญญัติงบประมาณ', 'Receipts of the budget'];
export const SPENDING: Pair = ['การเบิกจ่ายงบประมาณสะสม', 'Budget spent so far'];

const FIRST: readonly Pair[] = [
  ['แต่งตั้งคณะทำงานวัฒนธรรมองค์กร', 'Team for the culture appointed'],
  ['ถ่ายทอด 4I 1S ในการประชุมทุกเดือน', '4I 1S on the agenda every month'],
];
const MANUAL: Pair = ['มีคู่มือการทำงานและกิจกรรมพัฒนางานต่อเนื่อง', 'Manuals and steady improvement'];

const CULTURE: readonly Pair[] = [
  ...FIRST,
  ['เข้าร่วมสัมมนาหรืออบรม', 'Took part in a seminar or training'],
  MANUAL,
  ['เกิดนวัตกรรมเพื่อนำไปสู่รางวัลระดับประเทศ', 'Innovation that may win a national award'],
];
const CULTURE_OF_CHIEFS: readonly Pair[] = [
  ...FIRST,
  ['จัดสัมมนาระดับกองและฝ่าย', 'Seminar held for divisions and sections'],
  MANUAL,
  ['เกิดนวัตกรรมและได้รับรางวัลระดับประเทศ', 'Innovation that won a national award'],
];

/** The president's policy 4I 1S put into practice; the chief and deputies answer for more. */
export function culture(
  line: number,
  results: readonly SaKaeoResult[],
  post?: 'chief'
): SaKaeoIndicator {
  const steps = post === 'chief' ? CULTURE_OF_CHIEFS : CULTURE;
  const name: Pair = ['การนำนโยบาย 4I 1S มาสู่การปฏิบัติ', 'Policy 4I 1S put into practice'];
  return milestone(line, 'culture', name, steps, results);
}

const RISK: readonly Pair[] = [
  ['มีผู้รับผิดชอบหรือคณะทำงาน', 'Officers or a team in charge'],
  ['วิเคราะห์และจัดลำดับปัจจัยเสี่ยง', 'Risks analysed and ranked'],
  ['ทำแผนบริหารความเสี่ยงที่ผู้บริหารลงนาม', 'Plan made and signed by the executive'],
  ['ดำเนินการตามแผนครบถ้วน', 'Plan carried out in full'],
  ['สรุปผลและเสนอแนวทางปรับปรุงต่อผู้บริหารสูงสุด', 'Summed up, improvements proposed to the top executive'],
];

export function risk(line: number, results: readonly SaKaeoResult[]): SaKaeoIndicator {
  return milestone(line, 'risk', ['การจัดการความเสี่ยง', 'Risk management'], RISK, results);
}

/** A gate: all five steps, and then the assessed score. */
const INTEGRITY: readonly Pair[] = [
  ...[95, 96, 97, 98].map((score): Pair => [
    `ดำเนินการครบ 5 ขั้นตอน และคะแนนประเมินไม่ต่ำกว่าร้อยละ ${score}`,
    `5 steps and a score of at least ${score}%`,
  ]),
  ['ดำเนินการครบ 5 ขั้นตอน และคะแนนประเมินร้อยละ 99 ขึ้นไป', '5 steps and a score of 99% or more'],
];

/** Results are steps done and the score, such as `5; 98.5`. */
export function integrity(
  line: number,
  rowLine: number,
  results: readonly SaKaeoResult[]
): SaKaeoIndicator {
  const name: Pair = ['การประเมินคุณธรรมและความโปร่งใส (ITA)', 'Integrity and transparency (ITA)'];
  return joint(line, rowLine, 'integrity', name, 'steps', INTEGRITY, results);
}
