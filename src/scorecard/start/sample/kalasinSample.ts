import type { Language } from '../../../engine';
import type { UserContent } from '../templatesSheets';
import { kalasinIndicators, kalasinResults } from './kalasinRows';
import type { Sample } from './sample';

const LINES: Readonly<Record<Language, UserContent['lines']>> = {
  th: {
    kpi: [
      'ตัวอย่าง: เทศบาลเมืองกาฬสินธุ์ ปีงบประมาณ 2566',
      'เป้าหมายและผู้ถือตัวชี้วัดตามบันทึกข้อตกลงจริง ซึ่งไม่มีระดับคะแนนและน้ำหนัก ชื่อย่อขึ้นใหม่ ผลเป็นข้อมูลสมมติทั้งหมด สำนักคลังกับกองยุทธศาสตร์ฯ ลงนามข้อตกลงแต่ต้นฉบับไม่มีรายการตัวชี้วัด',
    ],
    results: [
      'ตัวอย่าง: ผลการปฏิบัติงานทั้งปี',
      'ผลทุกแถวเป็นข้อมูลสมมติ ไม่ใช่ผลจริง ไม่ระบุหน่วยงาน จึงใช้กับทุกหน่วยงานที่ถือตัวชี้วัดนั้น',
    ],
    settings: ['ระดับการประเมินและการตั้งค่า', 'ตัวอย่าง ผลการปฏิบัติงานเป็นข้อมูลสมมติ'],
  },
  en: {
    kpi: [
      'Sample: Kalasin Town Municipality, fiscal year 2566 (2023)',
      'Targets and holders are those of the real agreements, which have no levels and no weights; names are shortened by us, and all results are invented. Finance and Strategy signed agreements too, but the source has no list for them.',
    ],
    results: [
      'Sample: results of the whole year',
      'Every result is invented, none is real. They stand without a unit, so they hold for every post that has the indicator.',
    ],
    settings: ['Bands and settings', 'Sample; the results are invented.'],
  },
};

/** The agreements of Kalasin Town Municipality for fiscal year 2566: 45 indicators, one target each, held by eight posts. */
export const KALASIN_SAMPLE: Sample = {
  fiscalYear: 2566,
  period: 'Y',
  content: (language) => ({
    lines: LINES[language],
    indicators: kalasinIndicators(language),
    results: kalasinResults(language),
  }),
};
