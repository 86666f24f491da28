import type { Language } from '../../engine';
import { cellReader } from '../cells/cells';
import { fiscalYearCell, numberCell } from '../cells/numberCells';
import { rowReader } from '../cells/row';
import { textOf } from '../cells/text';
import { z, type Infer } from '../cells/zod';
import { byName, headerKey } from '../columns/headers';
import {
  BANDS_BY,
  CONVERSIONS,
  CURVE_STEP,
  curveText,
  DECIMAL_MARKS,
  ERAS,
  LANGUAGES,
  METHODS,
  ROUNDING_MODES,
  TOTAL_RULES,
} from '../../engine';
import { targetCurve } from '../cells/curveCell';
import { levelScores, targetSteps } from './scaleCells';
import { FLAG, list, number, PERIOD, plain, setting, TEXT, word } from './setting';

const ANY_NUMBER = numberCell({ low: -Number.MAX_VALUE, high: Number.MAX_VALUE });

/** Characters that the name of a font has at most, in Windows. */
const LONGEST_FONT = 31;
/** Decimals that a figure can be rounded to. */
export const DECIMALS = { low: 0, high: 10, whole: true };

/**
 * Where the workbook names no font: in Thai the one of Thai official documents, in English one that computers abroad have,
 * too.
 */
export const DEFAULT_FONTS: Readonly<Record<Language, string>> = {
  th: 'TH Sarabun New',
  en: 'Tahoma',
};

const fontName = cellReader((value, refuse, column): string | null => {
  const name = textOf(value).trim();
  if (name.length <= LONGEST_FONT) return name === '' ? null : name;
  refuse({ code: 'unknownValue', column, text: name, allowed: Object.values(DEFAULT_FONTS) });
  return null;
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
  /** Score of each level from level 0 up: how many levels there are, and what they are worth (domain.md §7). */
  scale: setting(
    { en: 'Level scores', th: 'คะแนนของระดับ' },
    ['คะแนนแต่ละระดับ', 'Scores of levels'],
    {
      read: levelScores,
      show: ({ scores }) => scores.join(' '),
    }
  ),
  /** Score of what lies below level 1; that of level 0 where blank. */
  floorScore: setting(
    { en: 'Floor score', th: 'คะแนนต่ำสุด' },
    ['คะแนนเมื่อต่ำกว่าระดับต่ำสุด'],
    plain(ANY_NUMBER)
  ),
  method: setting({ en: 'Score method', th: 'วิธีคิดคะแนน' }, ['วิธีให้คะแนน'], word(METHODS, 'step')),
  /** How a target without levels becomes a score. */
  targetConversion: setting(
    { en: 'Target conversion', th: 'การแปลงเป้าหมายเป็นคะแนน' },
    ['แปลงเป้าหมายเป็นคะแนน'],
    word(CONVERSIONS, 'none')
  ),
  /** Percent of target from which the levels above level 0 are given, in that order. */
  targetSteps: setting(
    { en: 'Target steps', th: 'ร้อยละของเป้าหมายแต่ละระดับ' },
    ['ขั้นร้อยละของเป้าหมาย', 'ร้อยละของเป้าหมายระดับ 1-5'],
    {
      read: targetSteps,
      show: (steps) => steps?.join('; ') ?? '',
    }
  ),
  /** Of percent of target, for targets without levels (domain.md §7); goes before the conversion. Null: none. */
  targetCurve: setting({ en: 'Target curve', th: 'เส้นคะแนนของเป้าหมาย' }, ['เส้นคะแนน', 'Curve'], {
    read: targetCurve,
    show: (curve, language) => (curve === null ? '' : curveText(curve, '; ', CURVE_STEP[language])),
  }),
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
  /** Total that the organisation has set itself; null where it has not. */
  targetScore: setting(
    { en: 'Target score', th: 'เป้าหมายคะแนนรวม' },
    ['เป้าหมายคะแนน', 'Target total'],
    plain(ANY_NUMBER)
  ),
  /** Codes of indicators that cannot change any more, for the path to the next band. */
  locked: setting({ en: 'Locked indicators', th: 'ตัวชี้วัดที่ล็อก' }, ['Locked', 'ล็อก'], list(/[;,]/)),
  language: setting({ en: 'Language', th: 'ภาษา' }, [], word(LANGUAGES, null)),
  thaiDigits: setting({ en: 'Thai digits', th: 'เลขไทย' }, ['ใช้เลขไทย'], FLAG),
  /** Buddhist or Common Era; null = Buddhist in Thai, Common in English. */
  era: setting({ en: 'Era of dates', th: 'ศักราชของวันที่' }, ['Era', 'ศักราช'], word(ERAS, null)),
  /** Of every sheet that the add-in writes; null = that of the language (`DEFAULT_FONTS`). */
  font: setting({ en: 'Font', th: 'แบบอักษร' }, ['ฟอนต์', 'รูปแบบอักษร'], plain(fontName)),
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
  /** Of numbers typed as text anywhere in the workbook; those that are numbers have none. */
  decimalMark: setting(
    { en: 'Decimal mark', th: 'เครื่องหมายทศนิยม' },
    ['จุดทศนิยม', 'Decimal separator'],
    word(DECIMAL_MARKS, 'point')
  ),
};

type Declared = typeof SETTINGS;
type Key = keyof Declared;

export const SETTING_KEYS = Object.keys(SETTINGS) as readonly Key[];

/** The values of all settings, by key: unknown cells in, settings out. */
const SettingCells = z.strictObject(
  Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTINGS[key].cell])) as {
    [K in Key]: Declared[K]['cell'];
  }
);

/** What the cells of the settings say, each by itself. */
export type StatedSettings = Readonly<Infer<typeof SettingCells>>;

export const SETTING_READER = rowReader(SettingCells);

const BY_NAME = byName(SETTING_KEYS.map((key) => ({ key, ...SETTINGS[key] })));

/** The setting that a cell names, or null. */
export function settingOf(text: string): Key | null {
  return BY_NAME.get(headerKey(text))?.key ?? null;
}

/** A setting's name, given in English, in the reader's language; null: no setting has that name. */
export function settingTitle(english: string, language: Language): string | null {
  return Object.values(SETTINGS).find(({ en }) => en === english)?.[language] ?? null;
}
