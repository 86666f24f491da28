import type { CellValue } from '../../../../src/engine';
import { describeProblem, problemAddress } from '../../../../src/tables';
import { scoreBook } from '../../../workbook/scorecard';
import { headers, indicators, workbook } from '../../../workbook/tables';

const HEADERS = headers('indicators', 'code name unitOfMeasure period combination levels weight');

/** Problems of rows with code 1, written as "address code"; levels in one text. */
function problems(
  ...rows: readonly { unit?: string; period?: string; combine?: string; levels: string }[]
) {
  const body = rows.map(({ unit = '', period = '', combine = '', levels }): CellValue[] => [
    '1',
    'Name',
    unit,
    period,
    combine,
    ...levels.split(' | '),
    100,
  ]);
  return scoreBook(workbook(indicators(HEADERS, body))).problems.filter(
    ({ code }) => code !== 'noResultTable'
  );
}

describe('the unit of measure against the criteria', () => {
  const PERCENT = 'ร้อยละ 60 | ร้อยละ 70 | ร้อยละ 80 | ร้อยละ 90 | ร้อยละ 100';
  const COUNTS = '1 ครั้ง | 2 ครั้ง | 3 ครั้ง | 4 ครั้ง | 5 ครั้งขึ้นไป';

  test.each([
    ['ร้อยละ', COUNTS, 'count'],
    ['%', COUNTS, 'count'],
    ['จำนวนครั้ง', PERCENT, 'percent'],
    ['คน', PERCENT, 'percent'],
    ['จำนวนวัน', PERCENT, 'percent'],
  ])('%s with %s', (unit, levels, found) => {
    expect(problems({ unit, levels })).toEqual([
      expect.objectContaining({
        code: 'unitMismatch',
        severity: 'warning',
        unit,
        found,
        at: { sheet: 'KPI', row: 4, column: 5 },
      }),
    ]);
  });

  test.each([
    ['ร้อยละ', PERCENT],
    ['ร้อยละ', '60 | 70 | 80 | 90 | 100'],
    ['คะแนน', PERCENT],
    ['ระดับขั้นตอนของความสำเร็จ', COUNTS],
    ['ครั้ง', COUNTS],
    ['', COUNTS],
  ])('%j fits %s', (unit, levels) => {
    expect(problems({ unit, levels })).toEqual([]);
  });
});

describe('criteria of the periods of one indicator', () => {
  const Q1 = { period: 'Q1', levels: '10 | 20 | 30 | 40 | 50' };

  test.each([
    ['มี | ผ่าน | ครบ | ดี | ดีมาก', 'kind'],
    ['10% | 20% | 30% | 40% | 50%', 'measure'],
    ['50 | 40 | 30 | 20 | 10', 'direction'],
    ['10 | 20 | 30 | 40 | 45', 'easier'],
  ])('%s disagrees: %s', (levels, about) => {
    expect(problems(Q1, { period: 'Q2', levels })).toEqual([
      expect.objectContaining({
        code: 'periodsDisagree',
        severity: 'warning',
        period: 'Q2',
        about,
        at: { sheet: 'KPI', row: 5, column: 5 },
      }),
    ]);
  });

  test('harder ones, other ones of sums, and an own row for one period agree', () => {
    expect(problems(Q1, { period: 'Q2', levels: '50 | 60 | 70 | 80 | 90' })).toEqual([]);
    expect(
      problems(
        { ...Q1, combine: 'sum' },
        { period: 'Q2', combine: 'sum', levels: '1 | 2 | 3 | 4 | 5' }
      )
    ).toEqual([]);
    expect(
      problems({ levels: '10 | 20 | 30 | 40 | 50' }, { period: 'Q2', levels: '1 | 2 | 3 | 4 | 5' })
    ).toEqual([]);
  });

  test('a row that is out of order in the sheet is compared in the order of the year', () => {
    const found = problems({ period: 'Q2', levels: '50 | 60 | 70 | 80 | 90' }, Q1);
    expect(found).toEqual([]);
  });
});

test('a heading merged over the level columns is named, with its cell', () => {
  const headers = ['Code', 'Indicator', 'คะแนนตามระดับค่าเป้าหมาย', '', '', '', '', 'Weight'];
  const found = scoreBook(
    workbook(indicators(headers, [['1', 'Name', 50, 60, 70, 80, 90, 100]]))
  ).problems;
  const merged = found.find(({ code }) => code === 'mergedHeader');
  expect(merged && problemAddress(merged)).toEqual({ sheet: 'KPI', cell: 'C4' });
  expect(merged && describeProblem(merged, 'th')).toContain('คะแนนตามระดับค่าเป้าหมาย');
  expect(found.map(({ code }) => code)).toContain('criteria');
});
