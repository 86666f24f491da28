import type { Language } from '../../engine';

interface FirstRunWords {
  readonly title: string;
  readonly hint: string;
  readonly scheme: string;
  readonly sample: string;
  readonly template: string;
  readonly templateHint: string;
  readonly import: string;
  readonly ofSample: string;
  readonly insertSample: string;
  readonly insertTemplate: string;
  readonly importHint: string;
}

/** What the pane says of the ways to begin. */
export const firstRunWords: Readonly<Record<Language, FirstRunWords>> = {
  en: {
    title: 'Start here',
    hint: 'This workbook has no indicator table yet. Whatever you choose goes to new sheets; your own sheets stay as they are.',
    scheme: 'Scheme of scoring',
    sample: 'See how it works',
    template: 'Start with an empty template',
    templateHint:
      'Tables for indicators, results and settings, ready to fill in, with the bands and rules of the scheme chosen.',
    import: 'Bring what you already have',
    ofSample: 'Sample',
    insertSample: 'Insert sample',
    insertTemplate: 'Insert empty template',
    importHint:
      'Select your own form in the worksheet, or paste it; you see how every row is understood before anything is added.',
  },
  th: {
    title: 'เริ่มต้นที่นี่',
    hint: 'สมุดงานนี้ยังไม่มีตารางตัวชี้วัด ไม่ว่าเลือกแบบใดจะอยู่ในแผ่นงานใหม่ แผ่นงานเดิมของท่านไม่เปลี่ยนแปลง',
    scheme: 'ระบบการให้คะแนน',
    sample: 'ดูวิธีใช้จากตัวอย่าง',
    template: 'เริ่มจากแบบเปล่า',
    templateHint: 'มีตารางตัวชี้วัด ผลการปฏิบัติงาน และการตั้งค่า พร้อมกรอก ตามระดับและกติกาของระบบที่เลือก',
    import: 'นำข้อมูลที่มีอยู่แล้วมาใช้',
    ofSample: 'ตัวอย่าง',
    insertSample: 'แทรกตัวอย่าง',
    insertTemplate: 'แทรกแบบเปล่า',
    importHint: 'เลือกแบบฟอร์มของท่านในแผ่นงาน หรือวางลงมา จะเห็นว่าอ่านแต่ละแถวได้อย่างไรก่อนเพิ่มข้อมูล',
  },
};
