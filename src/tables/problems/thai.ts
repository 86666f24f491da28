import { actualStateText, describeFinding, numberText, periodName, termTitle } from '../../engine';
import type { ActualReason, PeriodId } from '../../engine';
import { columnTitle } from '../columns/headers';
import { settingTitle } from '../settings/settings';
import type { ProblemFacts } from './problem';
import { exampleCurve, quoted, type Earlier, type Instead, type Sentences } from './sentences';

/** Column or setting, as it is headed. */
const title = (english: string): string =>
  settingTitle(english, 'th') ?? columnTitle(english, 'th');

const word = (english: string, column: string): string =>
  settingTitle(english, 'th') ?? termTitle(english, 'th', column);

const unitNamed = (unit: string | null): string =>
  unit === null ? 'ทั้งองค์กร' : `หน่วยงาน ${quoted(unit)}`;

type CurveProblem = Omit<Of<'badCurve'>, 'code' | 'column' | 'text'>;

type Of<C extends ProblemFacts['code']> = Extract<ProblemFacts, { readonly code: C }>;

const WHY_UNREADABLE: Readonly<Record<ActualReason, string>> = {
  excelError: 'เป็นค่าผิดพลาดของ Excel ให้แก้สูตรหรือพิมพ์ผลเป็นค่า',
  notFinite: 'ไม่ใช่จำนวนที่ใช้ได้ ให้พิมพ์ผลเป็นตัวเลข',
  dividedByZero: 'ประเมินไม่ได้ เพราะตัวหารเป็น 0 ให้แก้ตัวหาร หรือใส่ “ไม่ประเมิน” เป็นผล',
  otherUnit: 'มีหน่วยไม่ตรงกับหน่วยของเกณฑ์ ให้พิมพ์ตัวเลขตามหน่วยของเกณฑ์',
  otherWhole: 'มีจำนวนเต็มไม่ตรงกับเกณฑ์ หรือเกินจำนวนเต็ม ให้พิมพ์จำนวนตามที่เกณฑ์นับ',
  noUnit: 'ไม่มีหน่วย แต่เกณฑ์มีหลายหน่วย ให้พิมพ์พร้อมหน่วย',
  endBeforeStart: 'มีวันสิ้นสุดก่อนวันเริ่ม ให้พิมพ์ วันเริ่ม; วันสิ้นสุด',
  ambiguousNumber: 'อ่านได้หลายทาง (ไม่แน่ชัดว่าเครื่องหมายใดคั่นหลักพันหรือเป็นจุดทศนิยม) ให้ใช้จุดเป็นทศนิยม เช่น 12.5',
  notCombined: 'ไม่ใช่ตัวเลข จึงนำไปรวมกับรอบอื่นไม่ได้ ให้พิมพ์เป็นตัวเลข หรือเปลี่ยน “การรวมรอบ” เป็น “ล่าสุด”',
  noQuotient: 'ใช้กับการรวมรอบแบบอัตราส่วนไม่ได้ ให้กรอกตัวตั้งและตัวหาร',
  notUnderstood: 'อ่านไม่เข้าใจ ให้พิมพ์เป็นตัวเลข วันที่ ใช่/ไม่ใช่ หรือ “ไม่ประเมิน”',
};

const COUNTED: Readonly<Record<Of<'unitMismatch'>['found'], string>> = {
  percent: 'ร้อยละ',
  days: 'จำนวนวัน',
  count: 'จำนวนนับ',
};

const DIFFERENCE: Readonly<Record<Of<'periodsDisagree'>['about'], string>> = {
  kind: 'เป็นเกณฑ์คนละประเภทกับรอบอื่น ให้ใช้ประเภทเดียวกันทุกรอบ',
  measure: 'เป็นร้อยละหรือจำนวนไม่ตรงกับรอบอื่น ให้ใช้หน่วยเดียวกันทุกรอบ',
  direction: 'มีทิศทางตรงข้ามกับรอบอื่น ให้แก้เกณฑ์ให้เรียงไปทางเดียวกันทุกรอบ',
  easier: 'ง่ายกว่ารอบก่อนหน้า ทั้งที่ผลเป็นยอดสะสม ให้ตรวจว่าเรียงรอบถูกต้อง',
};

/** What is wrong and what to do, in Thai. */
export const THAI: Sentences = {
  noIndicatorTable: () =>
    'ไม่พบตารางตัวชี้วัดในสมุดงานนี้ ให้แทรกแบบฟอร์มเปล่าหรือตัวอย่างจากบานหน้าต่าง หรือทำตารางที่มีหัวคอลัมน์ “รหัส” และ “ตัวชี้วัด” (ชื่อตาราง KpiIndicators)',
  noResultTable: () =>
    'ไม่พบตารางผลการปฏิบัติงาน ทุกตัวชี้วัดจึงยังไม่มีผล ให้ทำตารางที่มีหัวคอลัมน์ “รหัส” “รอบ” และ “ผลการปฏิบัติงาน” (ชื่อตาราง KpiResults)',
  emptyTable: ({ table }) => `ตาราง ${table} ยังไม่มีข้อมูล ให้กรอกอย่างน้อยหนึ่งแถว`,
  severalTables: ({ table, used, usedAt, standard }) =>
    `${table === null ? 'ช่วงเซลล์นี้' : `ตาราง ${table} นี้`}ไม่ถูกอ่าน เพราะใช้ตารางที่หัวคอลัมน์เหมือนกันเพียงตารางเดียว คือ ${used ?? 'ช่วงเซลล์'} ที่ ${usedAt} ให้ย้ายแถวไปไว้ในตารางนั้น หรือตั้งชื่อตารางที่ต้องการใช้ว่า ${standard}`,
  staleValue: () =>
    'ค่านี้อาจไม่เป็นปัจจุบัน เพราะขึ้นกับสมุดงานอื่นหรือฟังก์ชันที่คำนวณได้เฉพาะใน Excel และขึ้นกับเซลล์ที่เปลี่ยนไปแล้ว คะแนนนี้คิดจากค่าที่บันทึกไว้ ให้เปิดสมุดงานใน Excel ให้คำนวณใหม่ บันทึก แล้วคิดคะแนนอีกครั้ง',
  missingColumn: ({ table, column }) =>
    `ตาราง ${table} ไม่มีคอลัมน์ “${title(column)}” จึงอ่านไม่ได้ ให้เพิ่มคอลัมน์หรือแก้หัวคอลัมน์`,
  duplicateColumn: ({ table, column }) =>
    `ตาราง ${table} มีคอลัมน์ “${title(column)}” มากกว่าหนึ่งคอลัมน์ ใช้คอลัมน์แรก ให้ลบหรือเปลี่ยนชื่อคอลัมน์นี้`,
  mergedHeader: ({ header }) =>
    `หัวตาราง ${quoted(header)} คลุมหลายคอลัมน์ จึงหาช่องเกณฑ์ของระดับไม่พบ ให้เขียนหัวทุกคอลัมน์ในแถวเดียว เช่น “ระดับ 1” “ระดับ 2” เรียงไป`,
  notADay: ({ text }) => `“${text}” ไม่ใช่วันที่ โปรดพิมพ์ เช่น 13 ต.ค. 2569`,
  badBands: ({ text }) =>
    `แถวระดับการประเมินนี้ใช้ไม่ได้ (${text === '' ? 'เว้นว่าง' : quoted(text)}) จึงใช้ระดับมาตรฐานแทน แต่ละแถวต้องมีคะแนนเริ่มต้นที่ไม่ซ้ำกัน ชื่อระดับ และสี เช่น แดง หรือ #C00000`,
  bandsNotUsed: ({ from }) =>
    `ไม่ได้ใช้ระดับการประเมินในตารางนี้ เพราะมีบางแถวผิด จึงใช้ระดับมาตรฐานแทน: เริ่มที่ ${from} ให้แก้ตามที่แจ้งเรื่องระดับการประเมิน`,
  badGroups: ({ text }) =>
    `แถวน้ำหนักของประเด็นนี้ใช้ไม่ได้ (${text === '' ? 'เว้นว่าง' : quoted(text)}) แต่ละแถวต้องมีชื่อประเด็นที่ไม่ซ้ำกัน และน้ำหนักที่มากกว่า 0 ให้แก้หรือลบแถวนี้`,
  noGroupTable: () =>
    'กำหนดให้รวมคะแนนตามน้ำหนักของประเด็น แต่ไม่มีตาราง KpiGroups ที่อ่านได้ จึงใช้น้ำหนักของตัวชี้วัดแทน ให้ทำตารางชื่อ KpiGroups ที่มีหัวคอลัมน์ “ประเด็นการประเมิน” และ “น้ำหนัก” หรือเปลี่ยนค่านี้',
  groupsNotUsed: () =>
    'ไม่ได้ใช้น้ำหนักของประเด็น เพราะมีบางประเด็นขาดหรือผิด จึงรวมคะแนนตามน้ำหนักของตัวชี้วัดแทน ให้แก้ตามที่แจ้งเรื่องประเด็น',
  groupWithoutWeight: ({ indicator, group }) =>
    group === null
      ? `ตัวชี้วัด ${indicator} ไม่ระบุประเด็น จึงไม่มีส่วนในคะแนนรวมที่คิดตามประเด็น ให้กรอกช่อง “ประเด็นการประเมิน”`
      : `ประเด็น ${quoted(group)} ของตัวชี้วัด ${indicator} ไม่มีน้ำหนักในตาราง KpiGroups ให้เพิ่มประเด็นนี้พร้อมน้ำหนัก หรือแก้ชื่อให้ตรงกัน`,
  weightWithoutGroup: ({ group }) =>
    `ไม่มีตัวชี้วัดในประเด็น ${quoted(group)} น้ำหนักนี้จึงไม่ถูกใช้ ให้แก้ชื่อประเด็นหรือลบแถวนี้`,
  totalBeyond: ({ unit, total, highest, setting }) =>
    `คะแนนรวม${unit === null ? '' : `ของ${quoted(unit)}`}เป็น ${numberText(total)} เกินคะแนนสูงสุด ${numberText(highest)} เพราะ “${settingTitle(setting, 'th')}” ปัดเศษคะแนนถ่วงน้ำหนักทุกตัวก่อนนำมารวม ให้เพิ่มทศนิยมใน “${settingTitle(setting, 'th')}” หรือเว้นว่างไว้`,
  groupWeightSum: ({ sum }) =>
    `น้ำหนักของประเด็นรวมได้ ${numberText(sum)} ไม่ใช่ 100 ยังคิดคะแนนโดยเทียบส่วน ให้ตรวจน้ำหนัก`,
  blankRequired: ({ column }) => `ช่อง “${title(column)}” ว่างอยู่ ให้กรอกให้ครบ หรือลบทั้งแถว`,
  excelError: ({ column, text }) =>
    `ช่อง “${title(column)}” เป็นค่าผิดพลาดของ Excel (${text}) ให้แก้สูตรหรือพิมพ์ค่าแทน`,
  notANumber: ({ column, text }) => `“${title(column)}” ${quoted(text)} ไม่ใช่ตัวเลข ให้พิมพ์เป็นตัวเลข`,
  negative: ({ column, value }) =>
    `“${title(column)}” ติดลบ (${numberText(value)}) ให้แก้เป็นค่าที่ไม่ติดลบ`,
  unknownPeriod: ({ text }) =>
    `${quoted(text)} ไม่ใช่รอบที่รู้จัก ให้ใช้ เช่น ไตรมาส 1, Q1, 6 เดือน, ครึ่งปีแรก, ภาคเรียนที่ 1 หรือ ปี`,
  unreadableActual: ({ text, reason }) => `ผลการปฏิบัติงาน ${quoted(text)} ${WHY_UNREADABLE[reason]}`,
  reasonRequired: () => 'คะแนนกรรมการต้องมีเหตุผล จึงยังไม่ใช้คะแนนนี้ ให้กรอกช่อง “เหตุผล”',
  duplicateIndicator: ({ indicator, unit }) =>
    `ตัวชี้วัด ${indicator} (${unitNamed(unit)}) มีซ้ำในรอบเดียวกัน ใช้แถวแรก ให้แก้รหัสหรือรอบ หรือลบแถวนี้`,
  duplicateResult: ({ indicator, period }) =>
    `ผลของตัวชี้วัด ${indicator} ${periodName(period, 'th')} มีซ้ำ ใช้แถวแรก ให้ลบหรือแก้แถวนี้`,
  unknownIndicator: ({ indicator, unit }) =>
    `ไม่มีตัวชี้วัดรหัส ${quoted(indicator)}${unit === null ? '' : ` ของ${unitNamed(unit)}`} ในตารางตัวชี้วัด ให้แก้รหัสหรือเพิ่มตัวชี้วัด`,
  unknownParent: ({ parent }) =>
    `ไม่มีตัวชี้วัดรหัส ${quoted(parent)} ในหน่วยงานเดียวกัน จึงนับแถวนี้แยกต่างหาก ให้แก้ช่อง “เป็นส่วนของ”`,
  circularParts: ({ indicator }) =>
    `ตัวชี้วัด ${indicator} เป็นส่วนของตัวเองวนกัน จึงไม่คิดคะแนน ให้แก้ช่อง “เป็นส่วนของ”`,
  parentResult: ({ indicator }) =>
    `ตัวชี้วัด ${indicator} คิดคะแนนจากส่วนย่อย จึงไม่ใช้ผลที่กรอกไว้ในแถวนี้ ให้กรอกผลที่ส่วนย่อยแทน`,
  disagreeingRows: ({ indicator, column }) =>
    `แถวของตัวชี้วัด ${indicator} มี “${title(column)}” ไม่ตรงกัน ให้แก้ให้ตรงกัน หรือกรอกแถวเดียว`,
  partWeights: ({ indicator, sum, weight }) =>
    `น้ำหนักส่วนย่อยของตัวชี้วัด ${indicator} รวมได้ ${numberText(sum)} ไม่เท่ากับน้ำหนัก ${numberText(weight)} ของตัวชี้วัดนั้น ให้แก้ให้เท่ากัน`,
  weightSum: ({ unit, sum }) =>
    `น้ำหนักของ${unitNamed(unit)} รวมได้ ${numberText(sum)} ไม่ใช่ 100 ยังคิดคะแนนโดยเทียบส่วน ให้ตรวจน้ำหนัก`,
  noWeights: ({ unit }) =>
    `${unitNamed(unit)} ไม่มีน้ำหนักเลย จึงให้ทุกตัวชี้วัดมีน้ำหนักเท่ากัน หากต้องการน้ำหนักต่างกัน ให้กรอกช่อง “น้ำหนัก”`,
  someWeightsMissing: ({ indicator }) =>
    `ตัวชี้วัด ${indicator} ไม่มีน้ำหนัก จึงไม่รวมในคะแนนรวม ให้กรอกช่อง “น้ำหนัก”`,
  unansweredActual: ({ indicator, text, ask }) =>
    `ผลของตัวชี้วัด ${indicator} ${quoted(text)} ตอบไม่ครบตามที่เกณฑ์ถาม ผลนี้จึงไม่มีคะแนน ${ask === 'inputs' ? 'ให้พิมพ์ผลของแต่ละส่วน คั่นด้วย ;' : `ให้พิมพ์เลข${ask === 'steps' ? 'ขั้นตอน' : 'ข้อ'}ที่ทำแล้วเป็นข้อความ เช่น '1,2`}`,
  wrongActual: ({ indicator, text, state }) =>
    `ผลของตัวชี้วัด ${indicator} ${quoted(text)} เป็น${actualStateText(state, 'th')} เทียบกับเกณฑ์ไม่ได้ ผลนี้จึงไม่มีคะแนน ให้แก้ผลหรือเกณฑ์ให้เป็นแบบเดียวกัน`,
  unitMismatch: ({ indicator, unit, found }) =>
    `หน่วยวัดของตัวชี้วัด ${indicator} คือ ${quoted(unit)} แต่เกณฑ์เขียนเป็น${COUNTED[found]} ให้ตรวจหน่วยวัดหรือเกณฑ์ให้ตรงกัน`,
  lowerMeant: ({ indicator, word: said }) =>
    `ค่าเป้าหมายของตัวชี้วัด ${indicator} คิดแบบยิ่งมากยิ่งดี แต่คำว่า ${quoted(said)} อาจหมายถึงยิ่งน้อยยิ่งดี หากเป็นเช่นนั้น ให้กรอกช่อง “${title('Direction')}” เป็น “${word('lower', 'Direction')}” หากไม่ใช่ ให้กรอกเป็น “${word('higher', 'Direction')}”`,
  percentMeant: ({ indicator, value }) =>
    `ผลของตัวชี้วัด ${indicator} คือ ${numberText(value)} แต่ตัวชี้วัดนี้วัดเป็นร้อยละ จึงเทียบเป็นร้อยละ ${numberText(value)} หากหมายถึงร้อยละ ${numberText(value * 100)} ให้พิมพ์ ${numberText(value * 100)} หรือจัดรูปแบบเซลล์เป็นเปอร์เซ็นต์`,
  magnitudeMissing: ({ indicator, value, full }) =>
    `ผลของตัวชี้วัด ${indicator} คือ ${numberText(value)} แต่เกณฑ์เขียนเป็นหลักพันหรือหลักล้าน หากหมายถึง ${numberText(full)} ให้พิมพ์เต็มจำนวน ขณะนี้เทียบเป็น ${numberText(value)}`,
  periodsDisagree: ({ indicator, period, about }) =>
    `เกณฑ์ของตัวชี้วัด ${indicator} ${periodName(period as PeriodId, 'th')} ${DIFFERENCE[about]}`,
  criteria: ({ indicator, finding }) => `ตัวชี้วัด ${indicator}: ${describeFinding(finding, 'th')}`,
  noProject: () => 'แถวนี้ไม่มีชื่อโครงการ และไม่มีโครงการในแถวก่อนหน้า จึงไม่ถูกนับ ให้กรอกช่อง “โครงการ”',
  projectRows: ({ project, column }) =>
    `แถวของโครงการ ${quoted(project)} มี “${title(column)}” ไม่ตรงกัน ใช้ค่าแรก ให้แก้ให้ตรงกัน หรือกรอกแถวเดียว`,
  sharedBudget: ({ project, text }) =>
    `โครงการ ${quoted(project)} ระบุว่าใช้งบร่วมกับ ${quoted(text)} แต่ไม่พบโครงการนั้นที่มีงบของตนเอง จึงไม่นับงบของแถวนี้ ให้ระบุรหัสหรือชื่อโครงการเจ้าของงบ`,
  planTotal: ({ dimension, year, printed, computed }) =>
    `ยอดรวมที่พิมพ์ไว้${dimension === null ? '' : ` ของ ${quoted(dimension)}`} ปี ${year} คือ ${numberText(printed)} แต่คำนวณได้ ${numberText(computed)} ให้ตรวจยอดรวมหรืองบของโครงการ และระบุมิติของยอดรวมนั้น (ว่าง = ทั้งแผน)`,
  outOfRange: ({ column, value, low, high, above, whole }) =>
    above === true
      ? `“${title(column)}” ${numberText(value)} ใช้ไม่ได้ ต้องมากกว่า ${numberText(low)} และไม่เกิน ${numberText(high)} ให้แก้น้ำหนัก`
      : `“${title(column)}” ${numberText(value)} ใช้ไม่ได้ ต้องอยู่ระหว่าง ${numberText(low)} ถึง ${numberText(high)}${whole === true ? ' และเป็นจำนวนเต็ม' : ''}`,
  levelBeyond: ({ indicator, level, highest }) =>
    `ตัวชี้วัด ${indicator} มีเกณฑ์ในระดับ ${level} แต่ “คะแนนของระดับ” มีถึงระดับ ${highest} จึงไม่คิดคะแนน ให้ลบเซลล์นี้ หรือเพิ่มคะแนนของระดับ ${level} ใน “คะแนนของระดับ”`,
  bandsOfAnotherScale: ({ top, highest }) =>
    `ระดับการประเมินสูงสุดเริ่มที่ ${numberText(top)} ซึ่งน้อยกว่าคะแนนของระดับ 1 แต่คะแนนเต็มคือ ${numberText(highest)} ทุกระดับจึงอยู่ในระดับการประเมินเดียวกัน ให้เขียนคะแนนเริ่มต้นของแต่ละระดับการประเมินตามคะแนนเต็มนี้ในช่อง “ตั้งแต่”`,
  noBandsOfScale: ({ from }) =>
    `“คะแนนของระดับ” ไม่ใช่ช่วงคะแนนปกติ และไม่มีระดับการประเมินของคะแนนนี้ จึงใช้ระดับการประเมินปกติตามสัดส่วนของคะแนนเต็ม: เริ่มที่ ${from} ให้เขียนระดับการประเมินของหน่วยงานในตาราง KpiBands`,
  badScale: ({ column, text, most, usual }) =>
    `“${title(column)}” ใช้ค่า ${quoted(text)} ไม่ได้ จึงใช้ ${usual} แทน ให้เขียนคะแนนของแต่ละระดับตั้งแต่ระดับ 0 ขึ้นไป เป็นตัวเลข 2 ถึง ${most} ค่าที่เพิ่มขึ้นเรื่อย ๆ คั่นด้วยช่องว่าง ไม่ติดลบ เช่น 0 50 75 100`,
  badSteps: ({ column, text }) =>
    `“${title(column)}” ใช้ค่า ${quoted(text)} ไม่ได้ ให้เขียนตัวเลขหนึ่งค่าต่อหนึ่งระดับตั้งแต่ระดับ 1 ขึ้นไป เรียงจากน้อยไปมาก คั่นด้วย ;`,
  badCurve: ({ column, text, ...why }) =>
    `“${title(column)}” ใช้ค่า ${quoted(text)} ไม่ได้ จึงไม่นำมาใช้ เพราะ${curveFault(why)} ให้เขียนเป็น ร้อยละ:คะแนน เรียงร้อยละจากน้อยไปมาก โดยคะแนนไม่ลดลง เช่น ${exampleCurve(why)} และเติมคำว่า “ขั้น” ท้ายข้อความ หากคะแนนเพิ่มเป็นขั้นเมื่อถึงแต่ละจุด`,
  curveCounts: ({ column, other }) =>
    `“${title(column)}” และ “${title(other)}” ต่างกำหนดวิธีแปลงเป้าหมายเป็นคะแนน ใช้ “${title(column)}” ให้ลบค่าที่ไม่ต้องการออก`,
  unusedTargetRule: ({ indicator, column }) =>
    `ตัวชี้วัด ${indicator} มีเกณฑ์ของแต่ละระดับและให้คะแนนตามเกณฑ์นั้น จึงไม่ใช้ “${title(column)}” ซึ่งใช้แปลงเป้าหมายเป็นคะแนน ให้ลบค่าในช่องนั้น หรือลบเกณฑ์ของแต่ละระดับ`,
  unknownValue: ({ column, text, allowed }) =>
    allowed.length === 0
      ? `${quoted(text)} มีซ้ำ ใช้แถวแรก ให้ลบแถวนี้`
      : `“${title(column)}” ไม่มีค่า ${quoted(text)} ให้ใช้ค่าใดค่าหนึ่ง: ${allowed.map((each) => word(each, column)).join(', ')}`,
};

export const insteadInThai: Instead = (value, setting) =>
  value === '' ? 'ระหว่างนี้ถือว่าเว้นว่าง' : `ระหว่างนี้ใช้ ${word(value, setting)}`;

export const earlierInThai: Earlier = (period) =>
  `ขณะนี้ใช้ผลที่ใหม่กว่า แต่แนวโน้มและคะแนนของ${periodName(period, 'th')} ยังขาดผลนี้`;

/** What is wrong with a curve. */
function curveFault({ reason, part, low, high }: CurveProblem): string {
  switch (reason) {
    case 'notAPoint':
      return ` ${quoted(part)} ไม่ใช่จุดบนเส้นคะแนน`;
    case 'fewPoints':
      return 'เส้นคะแนนต้องมีอย่างน้อยสองจุด';
    case 'percentFalls':
      return `ร้อยละไม่เพิ่มขึ้นที่ ${quoted(part)}`;
    case 'scoreFalls':
      return `คะแนนลดลงที่ ${quoted(part)}`;
    case 'beyondScale':
      return `คะแนนของ ${quoted(part)} ไม่อยู่ระหว่าง ${numberText(low ?? 0)} ถึง ${numberText(high ?? 0)} ตาม “คะแนนของระดับ”`;
  }
}
