import { HIGHEST_SCORE, readNumber, TARGET_STEPS } from '../../engine';
import type { Language } from '../../engine';
import { cellReader, mapped } from '../cells/cells';
import { fiscalYearCell, numberCell } from '../cells/numberCells';
import { rowReader } from '../cells/row';
import { isBlank, textOf } from '../cells/text';
import { z, type Infer } from '../cells/zod';
import { byName, headerKey } from '../columns/headers';
import {
  BANDS_BY,
  CONVERSIONS,
  ERAS,
  LANGUAGES,
  METHODS,
  ROUNDING_MODES,
  TOTAL_RULES,
} from '../../engine';
import { FLAG, list, number, PERIOD, plain, setting, TEXT, word, type Setting } from './setting';

/** Five rising numbers, `60; 70; 80; 90; 100`; the usual ones where blank. */
const targetSteps = cellReader((value, refuse, column): readonly number[] => {
  if (isBlank(value)) return TARGET_STEPS;
  const steps = textOf(value)
    .split(/[;；]/)
    .map((step) => readNumber(step));
  const numbers = steps.flatMap((step) => (step.ok ? [step.value] : []));
  const rising = numbers.every((step, i) => i === 0 || step > (numbers[i - 1] ?? step));
  if (steps.length === TARGET_STEPS.length && numbers.length === steps.length && rising)
    return numbers;
  refuse({ code: 'unknownValue', column, text: textOf(value), allowed: [TARGET_STEPS.join('; ')] });
  return [];
});

/** Characters that the name of a font has at most, in Windows. */
const LONGEST_FONT = 31;
/** Decimals that a figure can be rounded to. */
const DECIMALS = { low: 0, high: 10, whole: true };

const DEFAULT_FONT = 'TH Sarabun New';

const fontName = cellReader((value, refuse, column): string => {
  const name = textOf(value).trim();
  if (name.length <= LONGEST_FONT) return name === '' ? DEFAULT_FONT : name;
  refuse({ code: 'unknownValue', column, text: name, allowed: [DEFAULT_FONT, 'Tahoma'] });
  return DEFAULT_FONT;
});

/**
 * Every setting of the workbook, declared once, in the order of the template: its names in all languages, what its value
 * is, and what holds where the workbook says nothing (domain.md §3, §5).
 */
export const SETTINGS = {
  /** Buddhist Era year, e.g. 2564; null where not stated. */
  fiscalYear: setting(
    { en: 'Fiscal year', th: 'ปีงบประมาณ' },
    ['ปีงบประมาณ พ.ศ.', 'Year'],
    plain(fiscalYearCell)
  ),
  /** "As of"; null = the newest period that has a result. */
  period: setting({ en: 'Period', th: 'รอบ' }, ['ณ รอบ', 'As of', 'รอบการประเมิน'], PERIOD),
  floorScore: setting(
    { en: 'Floor score', th: 'คะแนนต่ำสุด' },
    ['คะแนนเมื่อต่ำกว่าระดับต่ำสุด'],
    plain(mapped(numberCell({ low: 0, high: 1, whole: true }), (value) => (value === 1 ? 1 : 0)))
  ),
  method: setting({ en: 'Score method', th: 'วิธีคิดคะแนน' }, ['วิธีให้คะแนน'], word(METHODS, 'step')),
  /** How a target without levels becomes a score. */
  targetConversion: setting(
    { en: 'Target conversion', th: 'การแปลงเป้าหมายเป็นคะแนน' },
    ['แปลงเป้าหมายเป็นคะแนน'],
    word(CONVERSIONS, 'none')
  ),
  /** Percent of target from which levels 1–5 are given, in that order. */
  targetSteps: setting(
    { en: 'Target steps', th: 'ร้อยละของเป้าหมายระดับ 1-5' },
    ['ขั้นร้อยละของเป้าหมาย'],
    {
      read: targetSteps,
      show: (steps) => steps.join('; '),
    }
  ),
  /** Null: by groups where the workbook has the table KpiGroups, else by the weights of indicators. */
  totalRule: setting(
    { en: 'Total rule', th: 'วิธีรวมคะแนน' },
    ['วิธีคิดคะแนนรวม'],
    word(TOTAL_RULES, null)
  ),
  /** Decimals of percentages that are worked out: numerator ÷ denominator, percent of target. Null: not rounded. */
  roundPercent: setting(
    { en: 'Round percent', th: 'ทศนิยมของร้อยละ' },
    ['ปัดเศษร้อยละ'],
    number(DECIMALS, null)
  ),
  /** Decimals of an indicator's score. Null: not rounded. */
  roundScore: setting(
    { en: 'Round score', th: 'ทศนิยมของคะแนน' },
    ['ปัดเศษคะแนน'],
    number(DECIMALS, null)
  ),
  /** Decimals of score × weight ÷ 100. Null: not rounded. */
  roundWeighted: setting(
    { en: 'Round weighted', th: 'ทศนิยมของคะแนนถ่วงน้ำหนัก' },
    ['ปัดเศษคะแนนถ่วงน้ำหนัก'],
    number(DECIMALS, null)
  ),
  /** Decimals of totals shown and banded. */
  rounding: setting({ en: 'Rounding', th: 'การปัดเศษ' }, ['ทศนิยม', 'Decimals'], number(DECIMALS, 2)),
  roundingMode: setting(
    { en: 'Rounding mode', th: 'วิธีปัดเศษ' },
    ['การปัด'],
    word(ROUNDING_MODES, 'half up')
  ),
  bandsBy: setting(
    { en: 'Bands by', th: 'ระดับจาก' },
    ['ระดับการประเมินจาก'],
    word(BANDS_BY, 'total')
  ),
  /** Total (0–5) that the organisation has set itself; null where it has not. */
  targetScore: setting(
    { en: 'Target score', th: 'เป้าหมายคะแนนรวม' },
    ['เป้าหมายคะแนน', 'Target total'],
    number({ low: 0, high: HIGHEST_SCORE }, null)
  ),
  /** Codes of indicators that cannot change any more, for the path to the next band. */
  locked: setting({ en: 'Locked indicators', th: 'ตัวชี้วัดที่ล็อก' }, ['Locked', 'ล็อก'], list(/[;,]/)),
  language: setting({ en: 'Language', th: 'ภาษา' }, [], word(LANGUAGES, null)),
  thaiDigits: setting({ en: 'Thai digits', th: 'เลขไทย' }, ['ใช้เลขไทย'], FLAG),
  /** Buddhist or Common Era; null = Buddhist in Thai, Common in English. */
  era: setting({ en: 'Era of dates', th: 'ศักราชของวันที่' }, ['Era', 'ศักราช'], word(ERAS, null)),
  /** Of every sheet that the add-in writes; the one of Thai official documents where nothing else is asked for. */
  font: setting({ en: 'Font', th: 'แบบอักษร' }, ['ฟอนต์', 'รูปแบบอักษร'], {
    read: fontName,
    show: (name) => name,
  }),
  /** Lines above the title of every summary sheet, the organisation's name mostly; null where there is none. */
  titleLine1: setting({ en: 'Title line 1', th: 'หัวเรื่องบรรทัดที่ 1' }, [], TEXT),
  titleLine2: setting({ en: 'Title line 2', th: 'หัวเรื่องบรรทัดที่ 2' }, [], TEXT),
  /** Positions of those who sign the summary sheets, `ปลัดเทศบาล; นายกเทศมนตรี`; three at most. */
  signatories: setting(
    { en: 'Signatories', th: 'ตำแหน่งผู้ลงนาม' },
    ['ผู้ลงนาม'],
    list(/[;；]/, 3, 'A; B; C')
  ),
  /** True: beside the form of all units, one for each on a sheet of its own. */
  unitForms: setting({ en: 'Form for each unit', th: 'แบบสรุปแยกหน่วยงาน' }, [], FLAG),
};

type Declared = typeof SETTINGS;
type Key = keyof Declared;

const KEYS = Object.keys(SETTINGS) as readonly Key[];

/** The values of all settings, by key: unknown cells in, settings out. */
const SettingCells = z.strictObject(
  Object.fromEntries(KEYS.map((key) => [key, SETTINGS[key].cell])) as {
    [K in Key]: Declared[K]['cell'];
  }
);

/** Workbook-wide settings (sheet "KPI Settings"); every one has a default. */
export type Settings = Readonly<Infer<typeof SettingCells>>;

export const SETTING_READER = rowReader(SettingCells);

/** What holds where the workbook says nothing. */
export const DEFAULT_SETTINGS: Settings = Object.freeze(
  SettingCells.parse(Object.fromEntries(KEYS.map((key) => [key, null])))
);

const BY_NAME = byName(KEYS.map((key) => ({ key, ...SETTINGS[key] })));

/** The setting that a cell names, or null. */
export function settingOf(text: string): Key | null {
  return BY_NAME.get(headerKey(text))?.key ?? null;
}

/** A setting's name, given in English, in the reader's language; null: no setting has that name. */
export function settingTitle(english: string, language: Language): string | null {
  return Object.values(SETTINGS).find(({ en }) => en === english)?.[language] ?? null;
}

/** Rows of KpiSettings in the words of a language; what is not set is left blank. */
export function settingRows(
  settings: Settings,
  language: Language
): readonly (readonly [name: string, value: string | number])[] {
  const declared: { readonly [K in Key]: Setting<Settings[K]> } = SETTINGS;
  const shown = <K extends Key>(key: K) =>
    declared[key].show(settings[key], language, SETTINGS[key].en);
  return KEYS.map((key) => [SETTINGS[key][language], shown(key)]);
}
