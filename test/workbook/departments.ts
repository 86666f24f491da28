import type { CellInput } from '../../src/preview/workbook/model/sheet';
import type { Workbook } from '../../src/preview/workbook/model/model';
import { kpiBook } from './file';

/** Two units with an indicator of each kind, as they collect results of Q2 of 2569; Q1 has some already. */
export function twoUnits(results: readonly (readonly CellInput[])[] = RESULTS): Workbook {
  const levels = (...cells: readonly CellInput[]): readonly CellInput[] => cells;
  const rows: readonly (readonly CellInput[])[] = [
    [
      'กองคลัง',
      '1',
      null,
      'ร้อยละการจัดเก็บภาษี',
      'ร้อยละ',
      30,
      ...levels(60, 70, 80, 90, 95),
      null,
      null,
    ],
    ['กองคลัง', '2', null, 'รายงานการเงิน', null, 10, ...levels('-', '-', '-', '-', 'มี'), null, null],
    [
      'กองคลัง',
      '3',
      null,
      'ขั้นตอนพัสดุ',
      'ขั้นตอน',
      20,
      ...levels('ขั้นตอนที่ 1', 'ขั้นตอนที่ 2', 'ขั้นตอนที่ 3', 'ขั้นตอนที่ 4', 'ขั้นตอนที่ 5'),
      null,
      null,
    ],
    [
      'กองคลัง',
      '4',
      null,
      'ส่งงบการเงิน',
      'วันที่',
      20,
      ...levels(
        null,
        null,
        'ภายในวันที่ 31 มีนาคม 2569',
        'ภายในวันที่ 15 มีนาคม 2569',
        'ภายในวันที่ 28 กุมภาพันธ์ 2569'
      ),
      null,
      null,
    ],
    ['กองคลัง', '5', null, 'ฎีกาถูกต้อง', 'ร้อยละ', 20, ...levels(60, 70, 80, 90, 100), null, 'อัตราส่วน'],
    [
      'กองช่าง',
      '1',
      null,
      'งานซ่อมแซม',
      null,
      60,
      ...levels(null, null, null, null, null),
      null,
      null,
    ],
    ['กองช่าง', '1.1', '1', 'ถนน', 'ครั้ง', null, ...levels(1, 2, 3, 4, 5), null, null],
    ['กองช่าง', '1.2', '1', 'ไฟฟ้า', 'ครั้ง', null, ...levels(1, 2, 3, 4, 5), null, null],
    [
      'กองช่าง',
      '2',
      null,
      'โครงการตามแผน',
      'โครงการ',
      40,
      ...levels(null, null, null, null, null),
      12,
      null,
    ],
  ];
  return kpiBook({
    indicators: [
      'unit code partOf name unitOfMeasure weight level1 level2 level3 level4 level5 target combination',
      ...rows,
    ],
    results: [
      'unit code period actual numerator denominator override reason evidence note',
      ...results,
    ],
    settings: ['setting value', ['ปีงบประมาณ', 2569]],
  });
}

/** What the workbook has of Q2 already, beside results of Q1. */
export const RESULTS: readonly (readonly CellInput[])[] = [
  ['กองคลัง', '1', 'ไตรมาส 1', 81, null, null, null, null, null, null],
  ['กองคลัง', '1', 'ไตรมาส 2', 88.5, null, null, null, null, 'บันทึก 1', 'ก'],
  ['กองคลัง', '3', 'ไตรมาส 2', 'ไม่ประเมิน', null, null, null, 'ยังไม่จัดซื้อ', null, null],
  ['กองคลัง', '5', 'ไตรมาส 2', null, 45, 50, null, null, null, null],
  ['กองช่าง', '1.1', 'ไตรมาส 1', 4, null, null, null, null, null, null],
];
