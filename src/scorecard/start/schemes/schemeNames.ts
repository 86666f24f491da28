import type { Language } from '../../../engine';
import { textIn, type DataText } from '../dataText';

/** Schemes of scoring that a workbook can start from, in the order in which they are offered; the first is the standard. */
export const SCHEME_NAMES = [
  'thaiLocal',
  'opdc',
  'lpa',
  'ita',
  'staff',
  'spms',
  'rfd',
  'perspectives',
  'okr',
] as const;
export type SchemeName = (typeof SCHEME_NAMES)[number];

export const STANDARD_SCHEME: SchemeName = 'thaiLocal';

const TITLES: Readonly<Record<SchemeName, DataText>> = {
  thaiLocal: { th: 'องค์กรปกครองส่วนท้องถิ่น 0–5', en: 'Thai local government, 0–5' },
  opdc: { th: 'ก.พ.ร. 50/75/100', en: 'Thai departments (OPDC), 50/75/100' },
  lpa: { th: 'LPA ห้าด้าน', en: 'LPA, five areas' },
  ita: { th: 'ITA คุณธรรมและความโปร่งใส', en: 'ITA, integrity and transparency' },
  staff: { th: 'ประเมินพนักงาน 70/30', en: 'Appraisal of staff, 70/30' },
  spms: { th: 'SPMS คุณภาพ ประสิทธิภาพ เวลา', en: 'SPMS: quality, efficiency, timeliness' },
  rfd: { th: 'RFD 60–100 (อินเดีย)', en: 'RFD, 60–100 (India)' },
  perspectives: { th: 'Balanced scorecard สี่มุมมอง 0–10', en: 'Balanced scorecard, 0–10' },
  okr: { th: 'OKR 0–1', en: 'OKR, 0–1' },
};

/** What a scheme is called where it is offered. */
export function schemeTitle(name: SchemeName, language: Language): string {
  return textIn(TITLES[name], language);
}
