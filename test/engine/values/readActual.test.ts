import fc from 'fast-check';
import { readActual, type CellValue } from '../../../src/engine';

const number = (value: number, measure = 'plain') => ({ state: 'number', value, measure });

test.each<[CellValue, string | undefined, object]>([
  [85, undefined, number(85)],
  [0, undefined, number(0)],
  [-0, undefined, number(0)],
  [1e308, undefined, number(1e308)],
  [0.85, '0%', number(85, 'percent')],
  [0.29, '0.00%', number(29, 'percent')],
  [0.57, '0%', number(57, 'percent')],
  [0.1 + 0.2, '0%', number(30, 'percent')],
  ['๘๕', undefined, number(85)],
  ['85 %', undefined, number(85, 'percent')],
  ['ร้อยละ 85', undefined, number(85, 'percent')],
  ['1,234.5', undefined, number(1234.5)],
  ['85 คน', undefined, number(85)],
  ['เก้าสิบวัน', undefined, number(90)],
])('reads %j with format %j as a number', (value, numberFormat, expected) => {
  const cell = numberFormat === undefined ? { value } : { value, numberFormat };
  expect(readActual(cell)).toMatchObject(expected);
});

test.each<[CellValue]>([[''], [null], ['  '], ['\u00a0'], ['\n'], ['\u200b'], [';'], [' ; ']])(
  '%j is pending, never zero',
  (value) => {
    expect(readActual({ value }).state).toBe('pending');
  }
);

test.each(['ไม่ประเมิน', 'N/A', 'n/a', ' N/A ', 'ไม่ ประเมิน'])('%j is excluded', (value) => {
  expect(readActual({ value })).toEqual({ state: 'excluded', text: value });
});

test.each([
  ['#N/A', 'excelError'],
  ['#DIV/0!', 'excelError'],
  ['#SPILL!', 'excelError'],
  ['NaN', 'notFinite'],
  ['Infinity', 'notFinite'],
  ['-Infinity', 'notFinite'],
  ['1e400', 'notFinite'],
  [NaN, 'notFinite'],
  [Infinity, 'notFinite'],
  ['12,5', 'ambiguousNumber'],
  ['1.234,5', 'ambiguousNumber'],
  ['-', 'notUnderstood'],
  ['–', 'notUnderstood'],
  ['80-90', 'notUnderstood'],
  ['>80', 'notUnderstood'],
  ['?', 'notUnderstood'],
  ['ไม่เกินร้อยละ 80', 'notUnderstood'],
])('%j is unreadable: %s', (value, reason) => {
  expect(readActual({ value })).toMatchObject({ state: 'unreadable', reason });
});

test.each<[CellValue, boolean]>([
  [true, true],
  [false, false],
  ['TRUE', true],
  ['ใช่', true],
  ['ไม่', false],
  ['ไม่ใช่', false],
  ['มี', true],
  ['ไม่มี', false],
  ['ผ่าน', true],
  ['ไม่ผ่าน', false],
  ['Yes', true],
  ['no', false],
])('%j is the flag %j', (value, flag) => {
  expect(readActual({ value })).toMatchObject({ state: 'flag', value: flag });
});

test.each([
  [45000, 'dd/mm/yyyy', 45000, '2023-03-15'],
  [46295, '[$-107041E]d mmm bb', 46295, '2026-09-30'],
])('a date cell stays a date', (value, numberFormat, serial, text) => {
  expect(readActual({ value, numberFormat })).toEqual({ state: 'date', serial, text });
});

test.each([
  ['30 กันยายน 2569', 46295],
  ['30 ก.ย. ๒๕๖๙', 46295],
  ['วันที่ 30 เดือน กันยายน พ.ศ. 2569', 46295],
  ['30/9/2569', 46295],
  ['2026-09-30', 46295],
  ['30 September 2026', 46295],
  ['September 30, 2026', 46295],
  ['30 ก.ย. 69', 46295],
  ['๓๐ กันยายน ๖๙', 46295],
  ['30 Sep 69', 46295],
  ['30-ก.ย.-69', 46295],
  ['30-Sep-2026', 46295],
  ['30 ก.ย. พ.ศ. 69', 46295],
  ['30 Sep 26', 46295],
  ['30/9/69', 46295],
  ['10/10/2025', 45940],
])('%s is a date', (value, serial) => {
  expect(readActual({ value })).toMatchObject({ state: 'date', serial });
});

test.each(['3/4/2026', '3/4/26', '31/2/2569', '31/2/69'])(
  '%s could be another day or none',
  (value) => {
    expect(readActual({ value })).toMatchObject({ state: 'unreadable' });
  }
);

test.each(['30 Sep 45', '30 ก.ย. 05', '31 ก.พ. 69', 'September 2569'])('%s is no day', (value) => {
  expect(readActual({ value }).state).not.toBe('date');
});

test('inputs separated by ; are a list in their order', () => {
  expect(readActual({ value: '5; 98.5' })).toMatchObject({
    state: 'list',
    items: [number(5), number(98.5)],
  });
  expect(readActual({ value: '๑๐๐; ใช่' })).toMatchObject({
    items: [number(100), { state: 'flag', value: true }],
  });
  expect(readActual({ value: '40; ' })).toMatchObject({
    items: [number(40), { state: 'pending' }],
  });
  expect(readActual({ value: '40; #N/A' })).toMatchObject({
    items: [number(40), { state: 'unreadable', reason: 'excelError' }],
  });
});

test.each(['1,2,4', '1, 3, 4', '1, 2', 'มีแผนแล้ว', 'ขั้นตอนที่ 3'])('%s is words', (value) => {
  expect(readActual({ value })).toEqual({ state: 'words', text: value });
});

test('every cell has an answer that keeps its text', () => {
  const value = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.double(), fc.boolean());
  const numberFormat = fc.oneof(fc.constantFrom('General', '0%', 'd mmm bb'), fc.string());
  fc.assert(
    fc.property(value, numberFormat, (content, format) => {
      const actual = readActual({ value: content, numberFormat: format });
      expect(typeof actual.text).toBe('string');
      if (actual.state === 'number') expect(Number.isFinite(actual.value)).toBe(true);
    }),
    { seed: 1, numRuns: 2000 }
  );
});
