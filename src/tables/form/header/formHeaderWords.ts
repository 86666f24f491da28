import { levelOfScore, type Scale } from '../../../engine';
import { columnOf, headerKey } from '../../columns/headers';
import { FORM_ROLES, levelOfRole, type FormRole } from '../formModel';
import { levelNumberIn } from './formLevelNumbers';
import { lastWordRole, datedRole, RESULT_WORDS } from './formResultWords';

/** A header cell is short; longer text is content. */
export const LONGEST_HEADER = 60;
/** Longer, and it is an indicator whose name begins with the word. */
const LONGEST_NAME_HEADER = 25;

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Headings of what is computed from the other columns: nothing of it is taken over. */
const COMPUTED = words(`
  คะแนนที่ได้ ระดับคะแนนที่ได้ คะแนนถ่วง คะแนนรวม ค่าคะแนน ผลคะแนน คะแนนประเมิน ผลการประเมิน ร้อยละของเป้าหมาย
  ร้อยละความสำเร็จ
  weighted score points rating grade variance achievement oftarget
`);

/** How much of a target was reached; `Achieved` alone is a result. */
const SHARE_REACHED =
  /^(?:%|ร้อยละ|percent(?:age)?|per cent)\s*(?:of\s+)?(?:targets?\s+)?(?:achieved|accomplish|complet|reached|attain|progress)|^(?:achieved|accomplish\w*|reached|attain\w*|complet\w*|progress)\s*[([]?\s*(?:%|percent)/iu;
/** Of these, some hold results where no other column does. */
const MAY_BE_RESULTS = words(`คะแนนที่ได้ ผลการประเมิน ร้อยละความสำเร็จ achievement`);

/** Headings of what was there before this year, or is where a plan begins. */
const BASELINE =
  /baseline|ข้อมูลพื้นฐาน|ค่าฐาน|ปีที่ผ่านมา|ปีที่แล้ว|ปีก่อน|ย้อนหลัง|^(?:(?:previous|prior|last) year|start(?:ing)?(?: value)?$)/iu;

/** Words that begin a header (or, after `=`, are all of it), tried in this order. */
const WORDS: readonly (readonly [FormRole, readonly string[]])[] = [
  ['ladderLevel', words('=ระดับคะแนน =ระดับ =ขั้นตอน =คะแนน =level =score =step')],
  ['ignore', COMPUTED],
  // What a result is of, in plans that lead from activities to impact.
  ['group', words('resultlevel resultslevel')],
  ['result', RESULT_WORDS],
  ['numerator', words('ตัวตั้ง numerator')],
  ['denominator', words('ตัวหาร denominator')],
  ['ladderText', words('เกณฑ์การ =เกณฑ์ รายละเอียด criteria description')],
  ['order', words('ลำดับ =ที่ =ข้อ =no =order =item')],
  ['code', words('รหัส =code =ref =id =kpino =kpiid =ตัวชี้วัดที่ =ตัวบ่งชี้ที่')],
  [
    'work',
    words('งานที่นำเสนอ ภารกิจ ผลสัมฤทธิ์ของงาน =งาน =mfo mfopap majorfinaloutput =action =actions'),
  ],
  [
    'group',
    words(`
      ประเด็น พันธกิจ มิติ มุมมอง ยุทธศาสตร์ เป้าประสงค์ องค์ประกอบ =ด้าน
      dimension perspective keyresultarea =kra pillar theme =area =category =group =service =services
    `),
  ],
  ['supervisor', words('ผู้กำกับ supervisor')],
  ['dataKeeper', words('ผู้จัดเก็บ datakeeper')],
  [
    'name',
    words(`
      ตัวชี้วัด ชื่อตัวชี้วัด ตัวบ่งชี้ โครงการ ชื่อโครงการ กิจกรรม/โครงการ ผลผลิต =กิจกรรม indicator =kpi =kpis kpiname keyperformanceindicator performanceindicator
      successindicator keyresult ผลลัพธ์หลัก ผลลัพธ์สำคัญ =สมรรถนะ =รายการประเมิน =หัวข้อการประเมิน =competency =competencies =measure =measures =metric =metrics =milestone =milestones
      =ตัวชี้วัดผลการปฏิบัติราชการ =ตัวชี้วัดผลการปฏิบัติงาน =ตัวชี้วัดผลการดำเนินงาน
      =ตัวชี้วัดความสำเร็จของโครงการ =ตัวชี้วัดความสำเร็จของงาน
      =project =projects =activity =activities =projectactivity =programme =program
    `),
  ],
  ['unitOfMeasure', words('หน่วยวัด หน่วยนับ unitofmeasure measure =uom')],
  [
    'unit',
    words(`
      หน่วยงาน =หน่วย ส่วนราชการ ผู้รับผิดชอบ เจ้าภาพ ผู้รับการประเมิน =พนักงาน =ชื่อพนักงาน
      =ชื่อสกุล =ชื่อนามสกุล =ชื่อและนามสกุล ชื่อผู้รับการประเมิน =เจ้าหน้าที่ =ชื่อเจ้าหน้าที่ =บุคลากร =สังกัด =กอง =สำนัก/กอง
      =unit department =division =team responsible owner employee =staff =staffname =person
      =fullname =nameofemployee =nameofstaff
    `),
  ],
  [
    'weight',
    words(
      'น้ำหนัก ค่าน้ำหนัก ค่าถ่วงน้ำหนัก ถ่วงน้ำหนัก ร้อยละน้ำหนัก =นน weight =wt คะแนนเต็ม fullmark maximumscore maxscore'
    ),
  ],
  ['curve', words('เส้นคะแนน targetcurve =curve')],
  [
    'target',
    words(`
      เป้าหมาย ค่าเป้าหมาย เกณฑ์เป้าหมาย กำหนดเสร็จ กำหนดแล้วเสร็จ วันครบกำหนด
      target =goal =due duedate =deadline planneddate plannedfinish
    `),
  ],
  ['evidence', words('หลักฐาน เอกสารหลักฐาน evidence')],
  ['formula', words('สูตร formula')],
  [
    'note',
    words(`
      หมายเหตุ ปัญหา อุปสรรค ข้อเสนอแนะ วัตถุประสงค์
      note remark comment objective strategicobjective initiative
    `),
  ],
  ['period', words('=รอบ =งวด =ไตรมาส =period =quarter')],
];

const COMPILED = WORDS.map(([role, words]) => ({
  role,
  whole: new Set(words.filter((word) => word.startsWith('=')).map(headerKey)),
  starts: words.filter((word) => !word.startsWith('=')).map(headerKey),
}));

/** `สัดส่วน (%)`: how much of the whole an indicator is. */
const SHARE = /^สัดส่วน ?[([]?(?:%|ร้อยละ)[)\]]?$/u;
const STEP = /^(?:ขั้นตอน|ขั้น|step)(?:ที่)?([1-9])$/;
const YEAR_COLUMN = /^(?:ปี|ปีงบประมาณ)?(?:พศ)?25\d\d$/;

/** True where a heading names a year and nothing else. */
export const isYear = (title: string): boolean => YEAR_COLUMN.test(headerKey(title));

/** True where a heading says that its column holds what was before. */
export const isBaselineTitle = (title: string): boolean => BASELINE.test(title);

/** True where a heading says that its column is computed from the others. */
export function isComputedTitle(title: string): boolean {
  const key = headerKey(title);
  return SHARE_REACHED.test(title) || COMPUTED.some((word) => key.startsWith(headerKey(word)));
}

/** Headings of scores: what came out of other columns, where there are such. */
const SCORE = /^(?:(?:actual|own|self|final)?(?:score|points?|marks?)|(?:ระดับ)?คะแนน)/;

const SCORE_LAST = /\s(?:scores?|points?|marks?|(?:ระดับ)?คะแนน)(?:\s*\([^()]*\))?$/iu;
/** What is made of scores holds no results. */
const OF_SCORES = /^(?:weighted|total|คะแนนรวม|คะแนนถ่วง)/;

const isScore = (title: string): boolean => SCORE.test(headerKey(title)) || SCORE_LAST.test(title);

/** True where a heading calls its column scores, computed or typed in. */
export const isScoreTitle = (title: string): boolean => isComputedTitle(title) || isScore(title);

/** True where a heading calls its column ratings. */
export const isRatingTitle = (title: string): boolean => /^rating/.test(headerKey(title));

/** True where such a column may as well hold the results themselves. */
export function mayBeResults(title: string): boolean {
  const key = headerKey(title);
  const said = MAY_BE_RESULTS.some((word) => key.startsWith(word));
  return SHARE_REACHED.test(title) || said || (isScore(title) && !OF_SCORES.test(key));
}

/** The level that a header names: `1`, `ระดับ 3`, `๕ □`, or `75` where a level is worth that; null: none. */
function levelRole(key: string, text: string, scale: Scale): FormRole | null {
  const known = columnOf('indicators', key)?.key ?? '';
  const role = FORM_ROLES.find((each) => each === known);
  if (role !== undefined && isLevel(role)) return role;
  const heading = levelNumberIn(text);
  if (heading === null || heading.says === 'level') return null;
  const level = levelOfScore(scale, heading.number);
  return level === null ? null : `level${level}`;
}

/** Texts looked up so far: figures of levels come again in every row. */
export type KnownRoles = Map<string, FormRole | null>;

export function knownRole(text: string, known: KnownRoles, scale: Scale): FormRole | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const role = roleOfHeader(text, scale);
  known.set(text, role);
  return role;
}

/** What one header text means, or a known word in its brackets; null: no header word. */
export function roleOfHeader(text: string, scale: Scale): FormRole | null {
  if (text === '' || text.length > LONGEST_HEADER) return null;
  const key = headerKey(text);
  if (/^ตัวชี้วัดที่\d/.test(key) || key === '') return null;
  if (isBaselineTitle(text) || SHARE_REACHED.test(text)) return 'ignore';
  const dated = datedRole(text);
  if (dated !== null) return dated;
  const level = levelRole(key, text, scale);
  if (level !== null) return level;
  if (STEP.test(key)) return 'step';
  if (YEAR_COLUMN.test(key)) return 'target';
  // Shares of anything else are no weights.
  if (key.startsWith('สัดส่วน')) return SHARE.test(text) ? 'weight' : null;
  const [, before = text, inside = ''] = REMARK.exec(text) ?? [];
  return (
    wordRole(key, headerKey(before).length) ??
    lastWordRole(text) ??
    (MEASURE_LAST.test(text) ? 'name' : null) ??
    wholeRole(headerKey(inside)) ??
    wholeRole(headerKey(LETTERED.exec(text)?.[1] ?? ''))
  );
}

/** `Success measure`, `Outcome indicators`. */
const MEASURE_LAST = /^[a-z]+ (?:measures?|indicators?|kpis?|metrics?)$/iu;

/** `คะแนน (C)`, `Score (H) = (B) x (G)`: a heading before the letters that the form's own formula goes by. */
const LETTERED = /^([^([]+?)\s*[([][A-Zก-ฮ]{1,2}[)\]](?:\s*=.*)?$/u;

/** `Success Indicators (Targets + Measures)`, `Chỉ tiêu (KPI)`: a heading, and what it says in brackets. */
const REMARK = /^([^([（]+)[([（]([^)\]）]+)[)\]）]\s*$/u;

function wordRole(key: string, length: number): FormRole | null {
  const word = COMPILED.find(
    ({ whole, starts }) => whole.has(key) || starts.some((start) => key.startsWith(start))
  );
  const tooLong = word?.role === 'name' && !word.whole.has(key) && length > LONGEST_NAME_HEADER;
  return tooLong ? null : (word?.role ?? null);
}

/** Only a word that is a heading by itself. */
const wholeRole = (key: string): FormRole | null =>
  COMPILED.find(({ whole, starts }) => whole.has(key) || starts.includes(key))?.role ?? null;

/** True for what may stand under a heading of several columns, and then counts: `Target | Actual | Score` under `Performance`. */
export const isUnder = (role: FormRole | null): boolean =>
  role !== null &&
  /^(?:target|result|numerator|denominator|weight|ignore|evidence|ladderLevel)$/.test(role);

export const isLevel = (role: FormRole | null): boolean =>
  role !== null && levelOfRole(role) !== null;
