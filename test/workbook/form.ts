import { cellsOf, readForm } from '../../src/tables';
import type { CellValue } from '../../src/engine';
import type { FormCorrections, FormGrid, FormReading, Area, Proposed } from '../../src/tables';

type Row = readonly CellValue[];

/** A form as a grid; `merges` as `row column rows columns`, null where they are not known. */
export function formOf(rows: readonly Row[], merges: readonly string[] | null = []): FormGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const filled = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
  return {
    sheet: 'Form',
    row: 0,
    column: 0,
    cells: cellsOf(filled),
    merges: merges?.map(areaOf) ?? null,
  };
}

function areaOf(text: string): Area {
  const [row = 0, column = 0, rows = 1, columns = 1] = text.split(' ').map(Number);
  return { row, column, rows, columns };
}

export function proposedIn(reading: FormReading): readonly Proposed[] {
  return reading.rows.flatMap(({ proposed }) => (proposed === null ? [] : [proposed]));
}

export function proposals(
  rows: readonly Row[],
  merges: readonly string[] | null = [],
  corrections: FormCorrections = {}
): readonly Proposed[] {
  return proposedIn(readForm(formOf(rows, merges), corrections));
}

/** Doubts as `reason row:column`. */
export function doubtsIn({ rows, doubts }: FormReading): readonly string[] {
  return [...doubts, ...rows.flatMap((row) => row.doubts)].map(
    ({ reason, row, column }) => `${reason} ${row}:${column}`
  );
}

const NONE: Row = [];
const TITLE: readonly Row[] = [
  ['แบบข้อเสนอ'],
  NONE,
  ['ประจำปีงบประมาณ พ.ศ. 2564'],
  ['เป้าหมายในการปฏิบัติงาน', null, null, null, null, null, null, null, 'ผลสัมฤทธิ์ของงาน'],
];

/** The two header rows of the form, as every page repeats them; spaced differently on one. */
const HEADER = (order: string): readonly Row[] => [
  ...TITLE,
  [
    order,
    'งานที่นำเสนอเป็นข้อตกลง',
    'ตัวชี้วัดผลงาน',
    'คะแนนตามระดับค่าเป้าหมาย',
    null,
    null,
    null,
    null,
    'ผลการ ปฏิบัติงาน',
    'คะแนนที่ได้ (ก)',
    'ค่าน้ำหนัก (ข)',
  ],
  [null, null, null, 1, 2, 3, 4, 5],
];

const line = (
  order: CellValue,
  work: CellValue,
  name: string,
  levels: string,
  weight: CellValue
): Row => {
  const cells = levels === '' ? [null, null, null, null, null] : levels.split(' ');
  return [
    order,
    work,
    name,
    ...cells.map((text) => (text !== null && /^\d+$/.test(text) ? Number(text) : text)),
    null,
    null,
    weight,
  ];
};

/** The form of 002:68–152 with its numbers and short names: 29 indicators in 6 groups on four pages. */
export const NONTHABURI: readonly Row[] = [
  ...HEADER('ลำดับ ที่'),
  line(1, 'ประสิทธิผล\nแผนพัฒนา', 'ตัวชี้วัดที่ 1 งานตามงบ', '50 60 70 80 90', '30 5'),
  line(2, 'รายได้', 'ตัวชี้วัดที่ 2 จัดเก็บรายได้', '1 2 3 4 5', 5),
  line(3, 'เบิกจ่าย', 'ตัวชี้วัดที่ 3 งบลงทุน', '1 2 3 4 5', 5),
  line(4, 'บูรณาการ', 'ตัวชี้วัดที่ 4 โครงการร่วม', '2 3 4 5 6', 5),
  line(5, 'นวัตกรรม', 'ตัวชี้วัดที่ 5 ริเริ่ม', '1 2 3 4 5', 5),
  line(6, 'จังหวัด', 'ตัวชี้วัดที่ 6 สอดคล้อง', '- - - - 1', 5),
  NONE,
  ...HEADER('ลำดับที่'),
  line(7, 'คุณภาพบริการ\nพึงพอใจ', 'ตัวชี้วัดที่ 7 พึงพอใจ', '55 65 75 85 95', '20 5'),
  line(8, 'นอกเวลา', 'ตัวชี้วัดที่ 8 นอกเวลา', '1 2 3 4 5', 5),
  line(9, 'มีส่วนร่วม', 'ตัวชี้วัดที่ 9 มีส่วนร่วม: 9.1 เปิดเผยข้อมูล', '1 2 3 4 5', 1.67),
  line(null, null, '9.2 รับฟัง', '1 2 3 4 5', 1.66),
  line(null, null, '9.3 นำไปใช้', '1 2 3 4 5', 1.67),
  line(10, 'โครงการ', 'ตัวชี้วัดที่ 10 โครงการดีเด่น', '7 8 9 10 11', 5),
  line(11, 'ประสิทธิภาพ\nประหยัด', 'ตัวชี้วัดที่ 11 ไฟฟ้า', '2 4 6 8 10', '20 4'),
  ...HEADER('ลำดับ ที่'),
  line(12, 'งบ', 'ตัวชี้วัดที่ 12 เทศบัญญัติ', '- - - - 5', 4),
  line(13, 'แผน', 'ตัวชี้วัดที่ 13 แผนพัฒนา', '- - - - 5', 4),
  line(14, 'ประหยัดงบ', 'ตัวชี้วัดที่ 14 จัดซื้อ', '- - - - มี', 4),
  line(15, 'บัญชี', 'ตัวชี้วัดที่ 15 บัญชี', '1 2 3 4 5', 4),
  [null, 'พัฒนาองค์กร', null, null, null, null, null, null, null, null, 20],
  line(16, 'นโยบาย', 'ตัวชี้วัดที่ 16 นโยบาย', '1 2 3 4 5', 2.5),
  line(17, 'ระบบ', 'ตัวชี้วัดที่ 17 ระบบบริหาร', '3 4 5 6 7', 2.5),
  line(18, 'พัฒนา', 'ตัวชี้วัดที่ 18 ระบบพัฒนา', '2 3 4 5 6', 2.5),
  line(19, 'พื้นฐาน', 'ตัวชี้วัดที่ 19 พื้นฐาน', '1 2 3 4 5', 2.5),
  NONE,
  [null, 'บุคคล', 'ของระบบบุคคล'],
  line(20, 'สารสนเทศ', 'ตัวชี้วัดที่ 20 สารสนเทศ', '2 4 6 8 10', 2),
  ...HEADER('ลำดับที่'),
  line(null, null, 'ตัวชี้วัดที่ 21 แผนแม่บท', '- - - - มี', 2),
  line(null, null, 'ตัวชี้วัดที่ 22 ฐานข้อมูล', '- - - - มี', 2),
  line(21, 'ขั้นตอน', 'ตัวชี้วัดที่ 23 ลดขั้นตอน', '', null),
  line(null, null, '23.1 มอบอำนาจ', '- - - - มี', 1.33),
  line(null, null, '23.2 คณะทำงาน', '1 - - - 5', 1.33),
  line(null, null, '23.3 อำนวยความสะดวก', '1 2 3 4 5', 1.34),
  line(22, 'ผลประเมิน\nLPA', 'ตัวชี้วัดที่ 24 LPA', '60 65 70 75 80', '5 1.25'),
  line(null, null, 'ตัวชี้วัดที่ 25 ผู้บริหาร', '60 65 70 75 80', 1.25),
  line(null, null, 'ตัวชี้วัดที่ 26 ITA', '65 70 75 80 85', 1.25),
  line(null, null, 'ตัวชี้วัดที่ 27 บริการ', '11 12 13 14 15', 1.25),
  line(23, 'ความเสี่ยง\nทุจริต', 'ตัวชี้วัดที่ 28 ความเสี่ยง', '1 2 3 4 5', '5 2.5'),
  line(null, null, 'ตัวชี้วัดที่ 29 ป้องกัน', '60 70 80 90 100', 2.5),
  ['สรุปคะแนนประเมิน', null, null, null, null, null, null, null, null, 'รวม', 100],
  [null, null, null, null, null, null, null, null, null, null, '(ค)X20'],
  ['เหลือง', '2.50-3.49', 'ผ่าน', 'พอใช้'],
];
