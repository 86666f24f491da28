import type { CellValue, Scale } from '../../../src/engine';
import { readForm } from '../../../src/tables';
import { doubtsIn, formOf, proposedIn } from '../../workbook/form';

type Rows = readonly (readonly CellValue[])[];

const USUAL: Scale = { scores: [0, 1, 2, 3, 4, 5] };
const LPA: Scale = { scores: [0, 1, 3, 5] };
const TARGETS: Scale = { scores: [0, 50, 75, 100] };
const TEN: Scale = { scores: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] };

/** A form with one indicator, whose criteria are 11, 22, 33 … below the headings. */
const form = (headings: readonly CellValue[]): Rows => [
  ['No.', 'KPI', ...headings, 'Weight'],
  [1, 'Roads', ...headings.map((_, i) => 11 * (i + 1)), 60],
  [2, 'Bridges', ...headings.map((_, i) => 11 * (i + 1)), 40],
];
const read = (headings: readonly CellValue[], scale: Scale) =>
  readForm(formOf(form(headings)), {}, scale);
/** Levels that the columns became (`.`: left out), and what is asked of them. */
const levels = (headings: readonly CellValue[], scale: Scale) => {
  const { layout, doubts } = read(headings, scale);
  const roles = layout.columns.slice(2, -1).map(({ role }) => role.replace('level', ''));
  const asked = doubts.map(({ reason }) => reason).filter((reason) => reason.startsWith('level'));
  return [roles.join(' ').replaceAll('ignore', '.'), ...asked].join(' | ');
};

describe('headings of levels are those of the workbook’s scale', () => {
  test.each<readonly [string, Scale, readonly CellValue[], string]>([
    ['levels 0 to 10', TEN, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], '0 1 2 3 4 5 6 7 8 9 10'],
    ['in words', TEN, ['Level 8', 'Level 9', 'Level 10'], '8 9 10'],
    ['in Thai', TEN, ['ระดับ ๘', 'ระดับ ๙', 'ระดับ ๑๐'], '8 9 10'],
    ['points of the scale', LPA, [0, 1, 3, 5], '0 1 2 3'],
    ['points in words', LPA, ['1 คะแนน', '3 คะแนน', '5 คะแนน'], '1 2 3'],
    ['points before the number', LPA, ['คะแนน 1', 'คะแนน 3', 'คะแนน 5'], '1 2 3'],
    ['levels of a scale of points', LPA, [1, 2, 3], '1 2 3'],
    ['levels in words', LPA, ['Level 1', 'Level 3'], '1 3'],
    ['points or levels', LPA, [1, 3], '1 2 | levelsOrPoints'],
    ['large points', TARGETS, [50, 75, 100], '1 2 3'],
    ['large points in words', TARGETS, ['50 points', '75 points', '100 points'], '1 2 3'],
    ['levels of large points', TARGETS, [1, 2, 3], '1 2 3'],
    ['more levels than there are', TARGETS, [1, 2, 3, 4, 5], '. . . . . | levelsUnknown'],
    ['points of another scale', TARGETS, [0, 1, 3, 5], '. . . . | levelsUnknown'],
    ['points where the scale is usual', USUAL, [0, 1, 3, 5], '0 1 3 5'],
    ['seven where there are five', USUAL, [1, 2, 3, 4, 5, 6, 7], '. . . . . . . | levelsUnknown'],
    ['best first', LPA, [5, 3, 1], '3 2 1'],
  ])('%s', (_, scale, headings, expected) => {
    expect(levels(headings, scale)).toBe(expected);
  });

  test('a level beyond the scale keeps its criterion and is asked about, with its cell', () => {
    const reading = read(['Level 1', 'Level 2', 'Level 7'], USUAL);
    const [first] = proposedIn(reading);
    expect(first?.levels).toEqual([null, 11, 22, null, null, null, null, 33]);
    expect(doubtsIn(reading)).toContain('levelBeyondScale 1:4');
  });
});

test('points in a row of their own below the heading of the criteria', () => {
  const rows: Rows = [
    ['No.', 'KPI', 'Criteria', null, null, 'Weight'],
    [null, null, 50, 75, 100, null],
    [1, 'Roads', 27, 40.5, 54, 100],
  ];
  const [first] = proposedIn(readForm(formOf(rows), {}, TARGETS));
  expect(first?.levels).toEqual([null, 27, 40.5, 54]);
});

test('colours and rising figures become levels of the scale, the best of them its highest', () => {
  expect(levels(['Red', 'Amber', 'Green'], LPA)).toBe('1 2 3');
  expect(levels(['Red', 'Amber', 'Green'], TEN)).toBe('1 6 10 | levelsSpread');
  expect(levels(['Schlecht', 'Mittel', 'Gut'], LPA)).toBe('1 2 3 | levelsByContent');
  expect(levels(['A', 'B', 'C', 'D'], LPA)).toBe('0 1 2 3 | levelsByContent');
});

describe('levels below each other', () => {
  const ladder = (numbers: readonly CellValue[]): Rows => [
    ['ตัวชี้วัด', 'ระดับคะแนน', 'เกณฑ์การให้คะแนน'],
    ...numbers.map((number, i): readonly CellValue[] => [
      i === 0 ? '1. ถนน' : null,
      number,
      `ไม่ต่ำกว่า ${60 + 10 * i}`,
    ]),
  ];
  test.each<readonly [Scale, readonly CellValue[], readonly (number | null)[]]>([
    [USUAL, [1, 2, 3, 4, 5], [null, 60, 70, 80, 90, 100]],
    [LPA, [1, 3, 5], [null, 60, 70, 80]],
    [TARGETS, [50, 75, 100], [null, 60, 70, 80]],
  ])('%j by %j', (scale, numbers, expected) => {
    const [first] = proposedIn(readForm(formOf(ladder(numbers)), {}, scale));
    expect(first?.levels).toEqual(
      expected.map((least) => (least === null ? null : `ไม่ต่ำกว่า ${least}`))
    );
  });

  test('numbers that are no levels of the scale are asked about', () => {
    const reading = readForm(formOf(ladder([1, 2, 3, 4, 5])), {}, TARGETS);
    expect(proposedIn(reading)).toEqual([]);
    expect(doubtsIn(reading)).toContain('levelsUnknown 1:1');
  });
});
