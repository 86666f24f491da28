import type { CellValue } from '../cell';
import type { PeriodId } from './period';
import { monthNames, MONTHS } from '../days/months';
import { PERIODS } from './periodOrder';
import { westernDigits } from '../thaiDigits';

const YEAR_WORD =
  '(?:ของ|ประจำ)?(?:ปีงบประมาณ|ปีการศึกษา|ปีงบ|ปี|fiscalyear|academicyear|year|fy)?(?:พศ|คศ|be|ce|ad)?';
const YEAR = '(?:19|20|21|24|25|26)\\d\\d';
const TRAILING_YEAR = new RegExp(`[/]?${YEAR_WORD}${YEAR}$`);
const LEADING_YEAR = new RegExp(`^${YEAR_WORD}${YEAR}[/]?`);
const BARE_YEAR = new RegExp(`^${YEAR}$`);
const ONLY_YEAR = new RegExp(`^(?:รอบ)?${YEAR_WORD}${YEAR}$`);

const WHOLE_YEAR =
  /^(?:y|yr|year|fullyear|wholeyear|yearly|annual|annually|fy|fiscalyear|(?:รอบ)?(?:ทั้ง|ราย|ตลอด|สิ้น|ประจำ|เต็ม)?ปี(?:งบประมาณ)?)$/;

/** Numbered periods; the digit stands in the first group that matched. */
const NUMBERED: readonly (readonly [string, RegExp])[] = [
  ['Q', /^(?:q|qtr|quarter|ไตรมาส|รายไตรมาส)(?:ที่|no)?([1-4])$|^([1-4])(?:q|qtr|quarter)$/],
  ['H', /^(?:h|half|halfyear|ครึ่งปี|ครึ่ง)(?:ที่|no)?([12])$|^([12])(?:h|half|halfyear)$/],
  [
    'S',
    /^(?:s|sem|semester|term|ภาคเรียน|ภาคการศึกษา|ภาค|เทอม)(?:ที่|no)?([1-3])$|^([1-3])(?:sem|semester|term)$/,
  ],
  ['M', /^m(1[0-2]|[1-9])$/],
];

const ROUND =
  /^(?:รอบ|สะสม|ผลสะสม|cumulative|ytd)*(?:first|แรก)?(3|6|9|12)(?:เดือน|months?|mths?|mos?|m)(?:สะสม|แรก|cumulative|round|ytd)?$/;

const NAMES: ReadonlyMap<string, PeriodId> = new Map<string, PeriodId>([
  ...PERIODS.map((id): [string, PeriodId] => [squeeze(id), id]),
  ...MONTHS.flatMap((month, index) =>
    monthNames(month).map((name): [string, PeriodId] => [
      squeeze(name),
      // Month 1 of the fiscal year is October.
      `M${((index + 3) % 12) + 1}` as PeriodId,
    ])
  ),
  ['ครึ่งปีแรก', 'H1'],
  ['ครึ่งแรก', 'H1'],
  ['6เดือนแรก', 'H1'],
  ['ครึ่งปีหลัง', 'H2'],
  ['ครึ่งหลัง', 'H2'],
  ['6เดือนหลัง', 'H2'],
  ['ไตรมาสแรก', 'Q1'],
  ['ไตรมาสสุดท้าย', 'Q4'],
  ['ภาคฤดูร้อน', 'S3'],
  ['ภาคเรียนฤดูร้อน', 'S3'],
  ['summer', 'S3'],
  ['summerterm', 'S3'],
]);

const ORDINALS: readonly (readonly [RegExp, string])[] = [
  [/first|1st|หนึ่ง/g, '1'],
  [/second|2nd|สอง/g, '2'],
  [/third|3rd|สาม/g, '3'],
  [/fourth|4th|สี่/g, '4'],
];

/**
 * Reads a period as people write it, in Thai or English, with Thai or Western digits, whatever the spacing:
 * "Q1", "ไตรมาสที่ ๑", "ไตรมาส 2 (ม.ค.–มี.ค. 2564)", "6 เดือน", "รอบ 6 เดือน", "H1", "ครึ่งปีแรก", "ปี", "Year", "ต.ค. 63",
 * "ภาคเรียนที่ 1/2569". A year beside it is passed over (one workbook is one fiscal year). Null where it is no period;
 * a bare number is none. The first 3 months are Q1.
 */
export function readPeriod(text: CellValue): PeriodId | null {
  if (typeof text !== 'string') return null;
  const words = squeeze(text);
  return readWords(words) ?? readWords(withoutRemark(words));
}

function readWords(words: string): PeriodId | null {
  if (ONLY_YEAR.test(words)) return BARE_YEAR.test(words) ? null : 'Y';
  return (
    readBare(words) ??
    readBare(words.replace(TRAILING_YEAR, '')) ??
    readBare(words.replace(LEADING_YEAR, '')) ??
    readBare(words.replace(/\/\d\d$/, '')) ??
    readShortYear(words)
  );
}

function readBare(words: string): PeriodId | null {
  const name = words.replace(/^(?:รอบ|เดือน|ประจำเดือน|สิ้นเดือน)/, '');
  const named = NAMES.get(words) ?? NAMES.get(name);
  if (named !== undefined) return named;
  if (WHOLE_YEAR.test(words)) return 'Y';
  const ordinal = ORDINALS.reduce((said, [word, digit]) => said.replace(word, digit), name);
  for (const [letter, pattern] of NUMBERED) {
    const match = pattern.exec(ordinal);
    const digits = match?.[1] ?? match?.[2];
    if (digits !== undefined) return `${letter}${digits}` as PeriodId;
  }
  const months = ROUND.exec(name)?.[1];
  if (months === undefined) return null;
  return months === '3' ? 'Q1' : (`${months}M` as PeriodId);
}

/** "ต.ค. 63", "Oct-20": two digits of a year, only behind the name of a month. */
function readShortYear(words: string): PeriodId | null {
  const month = /^(\D+)\d\d$/.exec(words)?.[1];
  const named = month === undefined ? null : readBare(month);
  return named !== null && /^M\d/.test(named) ? named : null;
}

/** Without "(ต.ค.–ธ.ค. 2563)" at the end. */
function withoutRemark(words: string): string {
  return words.replace(/[([（].*$/, '');
}

/** Lower case, Western digits, without spaces, dots, dashes and other marks that people set differently. */
function squeeze(text: string): string {
  return westernDigits(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[\s.\-–—_,:'’\u200b\u200c\u200d\ufeff]/g, '');
}
