import type { Language } from '../../../engine';
import { textIn, type DataText } from '../dataText';

/** Schemes of scoring that a workbook can start from, in the order in which they are offered; the first is the standard. */
export const SCHEME_NAMES = ['thaiLocal', 'lpa', 'staff', 'spms'] as const;
export type SchemeName = (typeof SCHEME_NAMES)[number];

export const STANDARD_SCHEME: SchemeName = 'thaiLocal';

const TITLES: Readonly<Record<SchemeName, DataText>> = {
  thaiLocal: { th: 'องค์กรปกครองส่วนท้องถิ่น 0–5', en: 'Thai local government, 0–5' },
  lpa: { th: 'LPA ห้าด้าน', en: 'LPA, five areas' },
  staff: { th: 'ประเมินพนักงาน 70/30', en: 'Appraisal of staff, 70/30' },
  spms: { th: 'SPMS คุณภาพ ประสิทธิภาพ เวลา', en: 'SPMS: quality, efficiency, timeliness' },
};

/** What a scheme is called where it is offered. */
export function schemeTitle(name: SchemeName, language: Language): string {
  return textIn(TITLES[name], language);
}
