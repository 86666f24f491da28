import type { Language } from '../../engine';
import type { Settings } from '../model';
import { headerKey } from '../columns/columns';

/** One row of KpiSettings: what it is called in both languages and other words for it. */
export interface SettingName {
  readonly key: keyof Settings;
  readonly en: string;
  readonly th: string;
  readonly aliases: readonly string[];
}

export const SETTING_NAMES: readonly SettingName[] = [
  { key: 'fiscalYear', en: 'Fiscal year', th: 'ปีงบประมาณ', aliases: ['ปีงบประมาณ พ.ศ.', 'Year'] },
  { key: 'period', en: 'Period', th: 'รอบ', aliases: ['ณ รอบ', 'As of', 'รอบการประเมิน'] },
  { key: 'floorScore', en: 'Floor score', th: 'คะแนนต่ำสุด', aliases: ['คะแนนเมื่อต่ำกว่าระดับต่ำสุด'] },
  { key: 'method', en: 'Score method', th: 'วิธีคิดคะแนน', aliases: ['วิธีให้คะแนน'] },
  {
    key: 'targetConversion',
    en: 'Target conversion',
    th: 'การแปลงเป้าหมายเป็นคะแนน',
    aliases: ['แปลงเป้าหมายเป็นคะแนน'],
  },
  {
    key: 'targetSteps',
    en: 'Target steps',
    th: 'ร้อยละของเป้าหมายระดับ 1-5',
    aliases: ['ขั้นร้อยละของเป้าหมาย'],
  },
  { key: 'rounding', en: 'Rounding', th: 'การปัดเศษ', aliases: ['ทศนิยม', 'Decimals'] },
  {
    key: 'targetScore',
    en: 'Target score',
    th: 'เป้าหมายคะแนนรวม',
    aliases: ['เป้าหมายคะแนน', 'Target total'],
  },
  {
    key: 'locked',
    en: 'Locked indicators',
    th: 'ตัวชี้วัดที่ล็อก',
    aliases: ['Locked', 'ล็อก'],
  },
  { key: 'language', en: 'Language', th: 'ภาษา', aliases: [] },
  { key: 'thaiDigits', en: 'Thai digits', th: 'เลขไทย', aliases: ['ใช้เลขไทย'] },
  { key: 'era', en: 'Era of dates', th: 'ศักราชของวันที่', aliases: ['Era', 'ศักราช'] },
  { key: 'titleLine1', en: 'Title line 1', th: 'หัวเรื่องบรรทัดที่ 1', aliases: [] },
  { key: 'titleLine2', en: 'Title line 2', th: 'หัวเรื่องบรรทัดที่ 2', aliases: [] },
  { key: 'signatories', en: 'Signatories', th: 'ตำแหน่งผู้ลงนาม', aliases: ['ผู้ลงนาม'] },
  { key: 'unitForms', en: 'Form for each unit', th: 'แบบสรุปแยกหน่วยงาน', aliases: [] },
];

/** The setting that a cell names, or null. */
export function settingOf(text: string): SettingName | null {
  const key = headerKey(text);
  return (
    SETTING_NAMES.find(({ en, th, aliases }) =>
      [en, th, ...aliases].some((name) => headerKey(name) === key)
    ) ?? null
  );
}

/** A setting's name, given in English, in the reader's language; other texts stay as they are. */
export function settingTitle(english: string, language: Language): string {
  return SETTING_NAMES.find(({ en }) => en === english)?.[language] ?? english;
}
