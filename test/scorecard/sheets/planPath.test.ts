import type { CellValue } from '../../../src/engine';
import { planPath } from '../../../src/scorecard/sheets/path/planPath';
import type { RawTable, Snapshot } from '../../../src/tables';
import { table } from '../../workbook/tables';
import { cell } from '../../workbook/scorecard';
import { indicators, LEVELS, results, settings, workbook } from '../../workbook/tables';
import { made, rowsBelow, summaryInput } from './summaryInput';

const BARE = [50, 60, 70, 80, 90];

interface Line {
  readonly unit?: string;
  readonly code: string;
  readonly levels?: readonly CellValue[];
  readonly weight?: number;
  readonly actual?: CellValue;
  /** The committee's score. */
  readonly given?: number;
}

function book(
  lines: readonly Line[],
  set: readonly (readonly CellValue[])[] = [],
  ...others: readonly RawTable[]
): Snapshot {
  return workbook(
    indicators(
      ['Unit', 'Code', 'Indicator', ...LEVELS, 'Weight'],
      lines.map(({ unit = null, code, levels = BARE, weight = null }) => {
        return [unit, code, `Indicator ${code}`, ...levels, weight];
      })
    ),
    results(
      ['Unit', 'Code', 'Period', 'Actual', 'Override score', 'Reason'],
      lines.map(({ unit = null, code, actual = null, given = null }) => {
        return [unit, code, 'Q2', actual, given, given === null ? null : 'Site visit'];
      })
    ),
    settings(set),
    ...others
  );
}

function path(...given: Parameters<typeof book>) {
  return rowsBelow(planPath(summaryInput(book(...given)), made('en')));
}

const TWO: readonly Line[] = [
  { code: '1', weight: 30, actual: 65 },
  { code: '2', weight: 70, actual: 65 },
];

test('planPath(summary) has the fewest levels to raise to the next band, and the result that each needs', () => {
  const [goal, outcome, ...rows] = path(TWO);
  expect(goal).toEqual([
    'Total now 2.00 (Fail – improvement needed) · to reach 2.50 (Pass – fair)',
  ]);
  expect(outcome).toEqual(['Levels to raise: 1, in indicators: 1; the total would be 2.70']);
  expect(rows[0]).toEqual(['2', 'Indicator 2', 70, '65', 2, 3, 'at least 70', 0.7]);
  expect(rows[1]?.[0]).toMatch(/^Score method/);
});

test('planPath(summary) has indicators in worksheet order, and what they add leads from this total to that', () => {
  const [goal, outcome, ...rows] = path(TWO, [['Target score', 4.5]]);
  expect(goal?.[0]).toContain('Total now 2.00');
  expect(outcome).toEqual(['Levels to raise: 5, in indicators: 2; the total would be 4.70']);
  const lines = rows.slice(0, 2);
  expect(lines.map(([code, , , , from, to, needed]) => [code, from, to, needed])).toEqual([
    ['1', 2, 4, 'at least 80'],
    ['2', 2, 5, 'at least 90'],
  ]);
  expect(lines.reduce((sum, line) => sum + Number(line[7]), 2)).toBeCloseTo(4.7, 9);
});

test.each([
  ['the target score while it is ahead', 3, 'to reach 3.00 (target score)'],
  ['the next band once the target is reached', 2, 'to reach 2.50 (Pass – fair)'],
] as const)('planPath(summary) is held to %s', (_, target, goal) => {
  expect(path(TWO, [['Target score', target]])[0]?.[0]).toContain(goal);
});

test('planPath(summary) gives an indicator without a result its level from nothing; its weight joins', () => {
  const lines = [
    { code: '1', weight: 50, actual: 65, given: 2 },
    { code: '2', weight: 50 },
  ];
  expect(path(lines).slice(1, 3)).toEqual([
    ['Levels to raise: 3, in indicators: 1; the total would be 2.50'],
    ['2', 'Indicator 2', 50, 'no result', null, 3, 'at least 70', 0.5],
  ]);
});

test("planPath(summary) leaves alone what is locked and what has a committee's score, and names the locked ones", () => {
  const lines = [
    { code: '1', weight: 50, actual: 55 },
    { code: '2', weight: 40, actual: 55, given: 1 },
    { code: '3', weight: 10, actual: 55 },
  ];
  const free = path(lines);
  expect(free[2]?.[0]).toBe('1');
  const rows = path(lines, [['Locked indicators', '1']]);
  expect(rows[1]).toEqual([
    'Out of reach even with everything that can change at its highest level; the most is 1.40',
  ]);
  expect(rows[2]?.[0]).toMatch(/^Score method/);
  expect(rows.at(-1)).toEqual(['Locked and left as they are: 1']);
  expect(free.flat().join()).not.toContain('Locked');
});

test('planPath(summary) says what is needed as the criteria count it: percent, more than, fewer, a step', () => {
  const one = (levels: readonly CellValue[], actual: CellValue) => {
    return path([{ code: '1', weight: 100, levels, actual }])[2]?.slice(3, 7);
  };
  const percent = ['ร้อยละ 50', 'ร้อยละ 60', 'ร้อยละ 70', 'ร้อยละ 80', 'มากกว่าร้อยละ 90'];
  expect(one(percent, '85%')).toEqual(['85%', 4, 5, 'more than 90%']);
  expect(one([50, 40, 30, 20, 10], 35)).toEqual(['35', 2, 3, 'at most 30']);
  expect(one(['-', '-', '-', '-', 'มีแผน'], 'ไม่มี')).toEqual(['ไม่มี', 0, 5, 'มีแผน']);
});

describe('a deadline in working days', () => {
  const levels = [16, 15, 14, 13, 12].map((days) => `ภายใน ${days} วันทำการ`);
  // 14 weekdays after Wednesday 1 October 2568, of which the 13th is a holiday.
  const lines = [{ code: '1', weight: 100, levels, actual: '1/10/2568; 21/10/2568' }];
  const holidays = (day: string) =>
    table('KpiHolidays', ['Date', 'Holiday'], [[day, 'Holiday']], { sheet: 'Holidays' });

  test.each([
    ['a holiday among them is no working day', '13/10/2568', 4, 5, 'ภายใน 12 วันทำการ'],
    ['a holiday at a weekend changes nothing', '12/10/2568', 3, 4, 'ภายใน 13 วันทำการ'],
    ['the first day is not counted anyhow', '1/10/2568', 3, 4, 'ภายใน 13 วันทำการ'],
    ['a holiday after the last day changes nothing', '22/10/2568', 3, 4, 'ภายใน 13 วันทำการ'],
  ] as const)(
    'planPath(summary) begins at the level that holds: %s',
    (_, day, from, to, needed) => {
      const [, outcome, row] = path(lines, [], holidays(day));
      expect(outcome?.[0]).toContain('Levels to raise: 1,');
      expect(row?.slice(3)).toEqual(['1/10/2568; 21/10/2568', from, to, needed, 1]);
    }
  );
});

test('planPath(summary) leads each unit from its own total, in worksheet order under its name', () => {
  const rows = path([
    { unit: 'Works', code: '1', weight: 100, actual: 65 },
    { unit: 'Finance', code: '1', weight: 100, actual: 95 },
    { unit: 'Health', code: '1', weight: 100 },
    { code: '9', weight: 100, actual: 75 },
  ]);
  expect(rows.slice(0, -2).map(([first]) => first)).toEqual([
    'Works · Total now 2.00 (Fail – improvement needed) · to reach 2.50 (Pass – fair)',
    'Levels to raise: 1, in indicators: 1; the total would be 3.00',
    '1',
    'Finance',
    'This is the highest band already',
    'Health',
    'There is no score yet, so there is no path yet',
    '(whole organisation) · Total now 3.00 (Pass – fair) · to reach 3.50 (Pass – good)',
    'Levels to raise: 1, in indicators: 1; the total would be 4.00',
    '9',
  ]);
});

test('planPath(summary, { language: "th" }) speaks Thai, in Thai digits where the workbook asks for them', () => {
  const lines = [...TWO, { code: '3', weight: 100 }];
  const set = [
    ['เลขไทย', 'ใช่'],
    ['ตัวชี้วัดที่ล็อก', '3'],
  ];
  const sheet = planPath(summaryInput(book(lines, set)), made('th'));
  const rows = rowsBelow(sheet);
  expect(cell(sheet, 'A1')).toBe('เส้นทางสู่ระดับถัดไป: ต้องทำอะไรเพิ่ม');
  expect(rows.slice(0, 3)).toEqual([
    ['คะแนนรวมปัจจุบัน ๒.๐๐ (ไม่ผ่าน เห็นควรปรับปรุง) · คะแนนที่ต้องการ ๒.๕๐ (ผ่าน พอใช้)'],
    ['ยกระดับรวม ๑ ระดับ ใน ๑ ตัวชี้วัด คะแนนรวมจะเป็น ๒.๗๐'],
    ['๒', 'Indicator ๒', 70, '๖๕', 2, 3, 'ไม่น้อยกว่า ๗๐', 0.7],
  ]);
  expect(rows.at(-1)).toEqual(['ตัวชี้วัดที่ล็อกไว้ ไม่นำมาพิจารณา: ๓']);
  expect(sheet.styles.map(({ numberFormat }) => numberFormat)).toContain('[$-D00041E]"+"0.0000');
});

test('planPath(summary) of an empty workbook has the rules alone', () => {
  const rows = rowsBelow(planPath(summaryInput(workbook()), made('en')));
  expect(rows.map(([first]) => first)).toEqual([
    expect.stringMatching(/^Score method/),
    expect.stringMatching(/^The fewest levels to raise/),
  ]);
});

test('planPath(summary) has all lines of a unit on one page, and no page begins with a gap', () => {
  const units = Array.from({ length: 12 }, (_, i) => `Unit ${i + 1}`);
  const sheet = planPath(
    summaryInput(
      book(
        units.flatMap((unit, i) =>
          ['a', 'b', 'c'].map((part) => ({
            ...{ unit, code: `${i + 1}${part}`, weight: 10, actual: 62 },
          }))
        )
      )
    ),
    made('en')
  );
  const [block] = sheet.blocks;
  const starts = sheet.page?.breaks ?? [];
  expect(starts.length).toBeGreaterThan(1);
  for (const row of starts) expect(block?.cells[row]?.[0]).toMatch(/^Unit \d+ · Total now/);
});
