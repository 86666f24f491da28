import { charactersOf } from '../../../src/scorecard/plan/letterWidths';
import { inputHeight } from '../../../src/scorecard/plan/inputHeight';
import { heightFor, linesOf, SIDES } from '../../../src/scorecard/plan/rowHeights';
import { inputWidths } from '../../../src/scorecard/plan/inputWidths';
import {
  columnsOnFirstPage,
  filling,
  inputLayout,
  layoutScale,
} from '../../../src/scorecard/plan/pageRoom';
import { roomIn } from '../../../src/scorecard/plan/sheetFont';

const words = (count: number): string => Array.from({ length: count }, () => 'measured').join(' ');

test('a text that fits is one line; a longer one has what its words leave blank at the ends of lines', () => {
  expect(linesOf(words(2), 22)).toBe(1);
  expect(linesOf(words(5), 24)).toBe(3);
  expect(linesOf('a\nb\nc', 22)).toBe(3);
});

test('vowels and tone marks above and below take no width', () => {
  expect(linesOf('ที่นี่ที่นี่ที่นี่', 12)).toBe(1);
});

test('letters that grow on a page that is made smaller fill more lines', () => {
  const narrow = { widths: [20, 40], orientation: 'landscape' } as const;
  const wide = { widths: [20, 180], orientation: 'landscape' } as const;
  expect(roomIn('Tahoma', narrow)).toEqual([20, 40]);
  const [room = 0] = roomIn('Tahoma', wide);
  expect(room).toBeLessThan(17);
  const text = words(2);
  expect([heightFor([text], narrow.widths), heightFor([text], [room])]).toEqual([20, 34]);
});

describe('a table that people fill in', () => {
  const columns = ['Unit', 'Denominator', 'Level 1', 'Note'].map((head) => ({ head, width: 12 }));
  const long = words(8);

  test('has its columns as declared while it is empty', () => {
    expect(inputWidths(columns, [['', '', '', null]], 20, 'Tahoma')).toEqual([12, 12, 12, 12]);
  });

  test('has columns as wide as what stands in them and in their heads', () => {
    const rows = Array.from({ length: 10 }, () => ['A', '', long, '']);
    const [unit = 0, denominator = 0, level, note] = inputWidths(columns, rows, 20, 'Tahoma');
    expect([unit, level, note]).toEqual([8, 20, 8]);
    expect(denominator).toBeGreaterThan(unit);
  });

  test('is printed upright where its columns fit, and on no page more for a few letters', () => {
    const laid = (...widths: number[]) => {
      const { orientation, pagesWide } = inputLayout(widths);
      return `${pagesWide} ${orientation}`;
    };
    expect(laid(60, 50)).toBe('1 portrait');
    expect(laid(60, 60, 60)).toBe('1 landscape');
    expect(laid(100, 105)).toBe('1 landscape');
    expect(laid(100, 160)).toBe('2 landscape');
  });

  test('has heads of two lines at most, also where a computer lacks the font', () => {
    const heads = [{ head: 'เป็นส่วนของ', width: 10 }];
    const [own = 0] = inputWidths(heads, [['1']], 20, 'Tahoma');
    const [wider = 0] = inputWidths(heads, [['1']], 20, 'TH Sarabun New');
    expect(wider).toBeGreaterThan(own);
  });

  test('is no larger on pages side by side than its columns have room, as none is parted', () => {
    const [even, uneven] = [inputLayout([75, 75, 75, 75]), inputLayout([60, 120, 120])];
    expect([even.pagesWide, uneven.pagesWide]).toEqual([2, 2]);
    expect(layoutScale(even)).toBeCloseTo(786 / (150 * 5.25 + 7.5), 1);
    expect(layoutScale(uneven)).toBeCloseTo(786 / (180 * 5.25 + 7.5), 1);
    const repeats = inputLayout([20, 130, 130, 20], 0);
    expect(layoutScale(repeats)).toBeLessThan(layoutScale(inputLayout([20, 130, 130, 20])) - 0.01);
  });

  test('grows to fill its pages at the least size, where that saves one', () => {
    expect(layoutScale(inputLayout(filling(inputLayout([20, 20]))))).toBeCloseTo(9 / 11, 1);
    const full = inputLayout([65, 65]);
    expect(filling(full)).toEqual([65, 65]);
  });

  test('has a line of guidance that ends with the first of pages side by side', () => {
    expect(columnsOnFirstPage(inputLayout([60, 50]))).toBe(2);
    expect(columnsOnFirstPage(inputLayout([100, 70, 90]))).toBe(1);
    expect(columnsOnFirstPage(inputLayout([400, 100]))).toBe(1);
  });
});

test('a row that people fill in has a line for each that its words take in a narrow column', () => {
  const office = 'กองยุทธศาสตร์และงบประมาณ';
  expect(inputHeight([office], [40])).toBe(20);
  expect([heightFor([office], [12]), inputHeight([office], [12])]).toEqual([48, 62]);
});

test('a text that would just fill its line has room for two where people fill in', () => {
  const text = 'จัดทำข้อมูลในศูนย์ข้อมูลอิเล็กทรอนิกส์';
  const just = charactersOf(text) + SIDES;
  expect([heightFor([text], [just]), inputHeight([text], [just])]).toEqual([20, 34]);
  expect(inputHeight([text], [just * 1.03])).toBe(20);
});
