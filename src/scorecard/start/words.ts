import type { Language } from '../../engine';

/** Title and line of guidance above the tables of each sheet. */
export type SheetLines = Readonly<
  Record<'kpi' | 'results' | 'settings', readonly [title: string, hint: string]>
>;

/** Of the empty template. */
export const LINES: Readonly<Record<Language, SheetLines>> = {
  th: {
    kpi: [
      'ตัวชี้วัด',
      'หนึ่งแถวต่อหนึ่งตัวชี้วัด ต้องกรอกคอลัมน์หัวสีเข้ม เกณฑ์แต่ละระดับพิมพ์เป็นตัวเลขหรือข้อความ เช่น 80, ไม่ต่ำกว่าร้อยละ 80, 35.01-36.00; ระดับที่ไม่มีให้ใส่ -',
    ],
    results: [
      'ผลการปฏิบัติงาน',
      'หนึ่งแถวต่อตัวชี้วัดต่อรอบ รหัสต้องตรงกับแผ่นงาน KPI; ยังไม่มีผลให้เว้นว่าง ไม่ประเมินให้พิมพ์ “ไม่ประเมิน”; คะแนนกรรมการต้องมีเหตุผล',
    ],
    settings: ['ระดับการประเมินและการตั้งค่า', 'แก้ได้ตามที่หน่วยงานใช้ ค่าที่เว้นว่างใช้ค่ามาตรฐาน'],
  },
  en: {
    kpi: [
      'Indicators',
      'One row for each indicator; the columns with dark headers are needed. Type each level as a number or in words, such as 80, at least 80%, 35.01-36.00; put - where there is no such level.',
    ],
    results: [
      'Results',
      'One row for each indicator and period; codes are those of sheet KPI. Leave the actual blank until there is a result, type “N/A” where it is not assessed; a committee’s score needs a reason.',
    ],
    settings: [
      'Bands and settings',
      'Change them to your own rules. What is left blank has its standard value.',
    ],
  },
};

/** Above the list of holidays. */
export const HOLIDAY_NOTE: Readonly<Record<Language, string>> = {
  th: 'วันหยุดราชการ พ.ศ. 2566–2569 ไม่รวมวันแรงงาน โปรดตรวจกับมติคณะรัฐมนตรี แล้วเพิ่มวันพืชมงคล วันหยุดชดเชย และวันหยุดพิเศษที่ยังไม่มี',
  en: 'Public holidays 2023–2026 of government offices (no Labour Day). Check against the Cabinet’s resolutions; add the Ploughing Ceremony, substitution days and special holidays that are missing.',
};
