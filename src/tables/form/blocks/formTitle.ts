/** A row above a header: its texts from the left. */
export type TitleLine = readonly string[];

/** What a line calls the unit or the person that the form is of; the name stands behind it or in the next cell. */
const LABEL =
  /^(?:(?:ชื่อ)?(?:หน่วยงาน|ส่วนราชการ|ผู้รับการประเมิน|พนักงาน|โรงเรียน|สาขา|ผู้ขาย)|สำนัก\s*\/\s*กอง|กอง\s*\/\s*ฝ่าย|กลุ่มงาน|ชื่อ\s*-\s*(?:นาม)?สกุล|(?:name of (?:the )?)?(?:department|division|unit|office|branch|school|ward|employee|staff|vendor|supplier|ratee)(?: name)?|name)\s*(?:[:：]\s*|$)/iu;
/** What else may stand in the line behind the name. */
const NEXT_LABEL = /\s{2,}|\s+(?=ตำแหน่ง|สังกัด|รอบ|position\b|title\b|period\b)/iu;
/** Names of organisations by how they begin, in Thai, and by a word of theirs. */
const ORGANISATION =
  /^(?:กอง(?!ทุน)|สำนัก|ฝ่าย|แผนก|ภาควิชา|คณะ(?!กรรมการ)|โรงเรียน|โรงพยาบาล|เทศบาล|องค์การบริหาร|อบต|ศูนย์|กลุ่มงาน|หน่วยงาน|ส่วนราชการ)|\b(?:department|division|office|bureau|branch|ward|team|faculty|hospital|school)\b/iu;
/** The word before the name of an organisation, in one cell without a colon. */
const WORD_BEFORE = /^(?:หน่วยงาน|ส่วนราชการ)\s+/u;
/** Words of titles that name no unit. */
const TITLE_WORDS =
  /แบบ|ประเมิน|ตัวชี้วัด|ปีงบ|ส่วนที่|ตาราง|รายงาน|ลำดับ|\b(?:kpis?|scorecard|form|plan|table|part|section|year|report|appraisal|review|performance|indicators?|continued|q[1-4])\b|\d{4}/iu;
/** Headings of groups within a form. */
const GROUP_WORDS =
  /^(?:[(]?\d{1,2}(?:\.\d{1,2})*[.):]|(?:ประเด็น|มิติ|ยุทธศาสตร์|มุมมอง|ด้าน|พันธกิจ|เป้าประสงค์|หมวด|องค์ประกอบ)|(?:perspective|dimension|pillar|theme|goal|objective|strategic|key result area|kra)\b)|\bperspective\b/iu;
/** Lines that close a form. */
const CLOSING =
  /ลงชื่อ|ลงนาม|ผู้ประเมิน(?:\s|$|\.)|\.{5,}|…{2,}|_{4,}|^\(\s*\)|^(?:หมายเหตุ|note|remarks?)\b|signature|signed|approved by|prepared by/iu;

const LONGEST_UNIT = 60;
const LONGEST_SHORT = 40;

/** True where a line is a heading of a group of indicators, not of a form. */
export const isGroupHeading = ([first = '']: TitleLine): boolean => GROUP_WORDS.test(first);

/** True where a line belongs to the end of a form: signatures, remarks. */
export const isClosing = (line: TitleLine): boolean => line.some((text) => CLOSING.test(text));

/** The unit or person that the lines above a header name as such, or by the name of an organisation; null where none does. */
export function unitIn(lines: readonly TitleLine[]): string | null {
  const labelled = lines.flatMap((line) => line.map((text, i) => named(text, line[i + 1])));
  const found = labelled.find((name) => name !== null) ?? null;
  if (found !== null) return found;
  const pieces = lines.flat().flatMap((text) => text.split(/\s+[-–—|:]\s+|:\s+/u));
  const whole = pieces.map((piece) => piece.trim()).find(isOrganisation) ?? null;
  const bare = whole?.replace(WORD_BEFORE, '') ?? '';
  return isOrganisation(bare) ? bare : whole;
}

function named(text: string, next: string | undefined): string | null {
  const label = LABEL.exec(text)?.[0];
  if (label === undefined) return null;
  const rest = text.slice(label.length) || next || '';
  const name = (rest.split(NEXT_LABEL)[0] ?? '').replace(/[.…_\s]+$/u, '').trim();
  return name === '' || name.length > LONGEST_UNIT || !/\p{L}/u.test(name) ? null : name;
}

const isOrganisation = (text: string): boolean =>
  text.length <= LONGEST_UNIT && ORGANISATION.test(text) && !TITLE_WORDS.test(text);

/** A line that can only be the name of what the form is of: one short text without words of titles. */
export function shortName(lines: readonly TitleLine[]): string | null {
  const short = lines.filter(
    ([text = '', ...others]) =>
      others.length === 0 &&
      text.length <= LONGEST_SHORT &&
      /\p{L}{2}/u.test(text) &&
      !TITLE_WORDS.test(text)
  );
  return short.length === 1 ? (short[0]?.[0] ?? null) : null;
}
