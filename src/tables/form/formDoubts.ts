import type { Bilingual } from '../../engine';

/** What may be uncertain, in words; `{text}` is what it is about. */
const TEXTS = {
  noHeader: {
    th: 'ไม่พบแถวหัวตาราง เลือกว่าแต่ละคอลัมน์คืออะไร',
    en: 'No header row was found. Choose what each column is.',
  },
  notUnderstood: {
    th: 'ไม่แน่ใจว่าแถวนี้คืออะไร เลือกประเภทแถว หรือปล่อยไว้เพื่อไม่นำเข้า',
    en: 'It is not clear what this row is. Choose its role, or leave it out.',
  },
  excelError: {
    th: 'เซลล์มีข้อผิดพลาด {text} จึงเว้นว่างไว้',
    en: 'The cell holds the error {text}; it is left blank.',
  },
  codeAssigned: {
    th: 'แบบฟอร์มไม่มีเลขกำกับ จึงให้รหัส {text}',
    en: 'The form gives no number; the code {text} was assigned.',
  },
  codeTwice: { th: 'รหัส {text} ซ้ำกับแถวก่อนหน้า', en: 'The code {text} was used by a row above.' },
  severalInOneCell: {
    th: 'เซลล์เดียวมีหลายตัวชี้วัด จึงแยกเป็นหลายแถว',
    en: 'One cell names several indicators; they became rows of their own.',
  },
  targetsUnclear: {
    th: 'แบ่งเป้าหมาย “{text}” ให้แต่ละตัวชี้วัดไม่ได้',
    en: 'The targets “{text}” could not be shared out.',
  },
  levelsUnclear: {
    th: 'ไม่แน่ใจว่าเกณฑ์เป็นของตัวชี้วัดใดในเซลล์นี้',
    en: 'It is not clear which indicator of the cell the criteria belong to.',
  },
  severalTargets: {
    th: 'มีเป้าหมายหลายคอลัมน์ ใช้คอลัมน์แรก',
    en: 'There are several target columns; the first is used.',
  },
  groupNameGlued: {
    th: 'ชื่อประเด็นกับชื่องานอยู่ติดกัน: “{text}”',
    en: 'The names of the group and of the task stand in one cell: “{text}”.',
  },
  groupOrMore: {
    th: '“{text}” อ่านเป็นชื่อประเด็น อาจเป็นข้อความต่อจากแถวบน',
    en: '“{text}” was read as a group; it may continue the row above.',
  },
  groupSum: {
    th: 'น้ำหนักรวมของประเด็นไม่ตรงกับผลรวมของแถว: {text}',
    en: 'The group’s weight is not the sum of its rows: {text}.',
  },
  totalSum: {
    th: 'น้ำหนักรวมไม่ตรงกับผลรวมของแถว: {text}',
    en: 'The total weight is not the sum of the rows: {text}.',
  },
  weightUnclear: {
    th: 'อ่านน้ำหนัก “{text}” ไม่ได้ จึงเว้นว่างไว้',
    en: 'The weight “{text}” could not be read; it is left blank.',
  },
  noCriteria: { th: 'ไม่มีเกณฑ์และไม่มีเป้าหมาย', en: 'There are neither criteria nor a target.' },
  kindUnclear: {
    th: 'เกณฑ์เป็นข้อความ เลือกประเภท: เลือกระดับ ขั้นตอน หรืออื่น ๆ',
    en: 'The criteria are statements. Choose the kind: ladder, milestone or another.',
  },
  notStaircase: {
    th: 'เครื่องหมาย ✓ ไม่เรียงเป็นขั้น ตรวจดูขั้นตอนของระดับนี้',
    en: 'The ticks are no staircase. Look at the steps of this level.',
  },
  tickedLevel: {
    th: 'ช่องระดับมีเพียงเครื่องหมาย ✓ จึงอ่านว่า “มี”',
    en: 'The level holds only a tick; it was read as “มี” (yes).',
  },
  unitFromBrackets: {
    th: 'หน่วยงานมาจากวงเล็บท้ายชื่อ: {text}',
    en: 'The unit comes from the brackets after the name: {text}.',
  },
  mergedLevels: {
    th: 'เซลล์ผสานหลายระดับ อ่านเป็นของระดับแรก',
    en: 'The cell is merged over several levels; it was read as the first.',
  },
  dateCell: {
    th: 'เซลล์เป็นวันที่ จึงเขียนเป็นข้อความวันที่ (พ.ศ.)',
    en: 'The cell is a date; it becomes text (Buddhist Era).',
  },
  parentUnknown: {
    th: 'ไม่พบตัวชี้วัดหลักของ {text}',
    en: 'The indicator that {text} is a part of was not found.',
  },
  leftOut: {
    th: 'ช่วงใหญ่เกินไป อ่านเฉพาะส่วนแรก',
    en: 'The range is too large; only its beginning was read.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Something to look at, with its cell (0-based within the grid) and the text it is about. */
export interface Doubt {
  readonly reason: keyof typeof TEXTS;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A doubt as one sentence; its cell is added by whoever shows it. */
export function describeDoubt({ reason, text }: Doubt): Bilingual {
  const { th, en } = TEXTS[reason];
  const said = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return { th: th.replace('{text}', said), en: en.replace('{text}', said) };
}
