import { readForm, type FormCorrections } from '../../../src/tables';
import { formOf, proposals, proposedIn } from '../../workbook/form';

type Rows = Parameters<typeof formOf>[0];

const HEADER = ['ลำดับ', 'ผู้รับผิดชอบ', 'ตัวชี้วัด', 'เป้าหมาย', 'น้ำหนัก'];
const SEVERAL: Rows = [
  [1, 'นางสาวหนึ่ง', 'ร้อยละใบสำคัญถูกต้อง', 'ร้อยละ 95', 60],
  [null, null, 'จำนวนฎีกาที่ตรวจ', '100 ฎีกา', 40],
  [2, 'นางสาวสอง', 'ร้อยละใบสำคัญถูกต้อง', 'ร้อยละ 95', 50],
  [null, null, 'จำนวนรายงานที่ส่ง', '12 ฉบับ', 50],
];
const ONE_EACH: Rows = [
  [3, 'นางสาวสาม', 'ถนนที่ซ่อม', '10 สาย', 100],
  [4, 'นางสาวสี่', 'ไฟฟ้าที่ซ่อม', '20 ดวง', 100],
];

const codes = (rows: Rows, corrections: FormCorrections = {}): string =>
  proposals(rows, [], corrections)
    .map(({ code }) => code)
    .join(' ');

describe('people numbered under a header that is repeated', () => {
  test('have no codes on any page, whichever shows that they have several indicators', () => {
    expect(codes([HEADER, ...SEVERAL, HEADER, ...ONE_EACH])).toBe('1 2 1 3 4 5');
    expect(codes([HEADER, ...ONE_EACH, HEADER, ...SEVERAL])).toBe('1 2 3 4 3 5');
  });

  test('may have a further indicator at the top of the next page', () => {
    const [first = [], second = [], ...others] = SEVERAL;
    expect(codes([HEADER, first, HEADER, second, ...others])).toBe('1 2 1 3');
  });

  test('say nothing of a table with other columns', () => {
    const other = ['ลำดับที่', ...HEADER.slice(1)];
    const rows = [HEADER, ...SEVERAL, other, ...ONE_EACH];
    expect(codes(rows).split(' ').slice(-2)).toEqual(['3', '4']);
  });
});

test('a total below people with one indicator each is no further indicator', () => {
  const total = [null, null, 'รวม', null, 200];
  expect(codes([HEADER, ...ONE_EACH, total])).toBe('3 4');
  expect(codes([HEADER, ...SEVERAL, total])).toBe('1 2 1 3');
});

test('numbers are codes where the people are corrected to be something else', () => {
  const others = [HEADER.with(1, 'หัวหน้า'), ...SEVERAL];
  const corrections = { columns: new Map([[1, 'supervisor']] as const) };
  expect(codes([HEADER, ...SEVERAL], corrections)).toBe(codes(others));
  expect(codes(others)).toBe('1 3 2 4');
});

test('rows without their header show it as well, alone or with those below the header', () => {
  const header = readForm(formOf([HEADER, ...ONE_EACH])).layout.columns;
  const codesBelow = (rows: Rows, columns: typeof header, corrections = {}): string =>
    proposedIn(readForm({ ...formOf(rows), headerAbove: { row: 0, columns } }, corrections))
      .map(({ code }) => code)
      .join(' ');
  expect(codesBelow(SEVERAL, header)).toBe('1 2 1 3');
  expect(codesBelow(ONE_EACH, header)).toBe('3 4');
  const shown = readForm(formOf([HEADER, ...SEVERAL])).layout.columns;
  expect(codesBelow(ONE_EACH, shown)).toBe('1 2');
  const columns = new Map([[1, 'supervisor']] as const);
  expect(codesBelow(ONE_EACH, shown, { columns })).toBe('3 4');
});
