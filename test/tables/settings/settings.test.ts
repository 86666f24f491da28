import { DEFAULT_BANDS } from '../../../src/engine';
import type { CellValue } from '../../../src/engine';
import { DEFAULT_SETTINGS, describeProblem, readTables } from '../../../src/tables';
import type { RawTable } from '../../../src/tables';
import { table, workbook } from '../../workbook/tables';
import { where } from '../table';

const ONE = table('KpiIndicators', ['Code', 'Indicator', 'Weight'], [['1', 'One', 100]]);
const DONE = table('KpiResults', ['Code', 'Period', 'Actual'], [['1', 'Q1', 1]]);

function read(other: RawTable) {
  return readTables(workbook(ONE, DONE, other));
}

describe('settings', () => {
  const settings = (...rows: readonly (readonly CellValue[])[]) =>
    read(table('KpiSettings', ['รายการ', 'ค่า'], rows, { sheet: 'Set' }));

  it('reads Thai and English names and values in any order', () => {
    const { tables, problems } = settings(
      ['เลขไทย', 'ใช่'],
      ['Language', 'ไทย'],
      ['ปีงบประมาณ', '๒๕๖๔'],
      ['Period', 'ไตรมาสที่ 4'],
      ['Floor score', 1],
      ['วิธีคิดคะแนน', 'linear'],
      ['Rounding', '3']
    );
    expect(problems).toEqual([]);
    expect(tables.settings).toEqual({
      ...DEFAULT_SETTINGS,
      fiscalYear: 2564,
      period: 'Q4',
      floorScore: 1,
      method: 'linear',
      rounding: 3,
      language: 'th',
      thaiDigits: true,
    });
  });

  it('reads a C.E. fiscal year as B.E.', () => {
    expect(settings(['Fiscal year', 2021]).tables.settings.fiscalYear).toBe(2564);
  });

  it('keeps the default and reports the cell where a value is wrong', () => {
    const { tables, problems } = settings(
      ['Fiscal year', 'last'],
      ['Period', 'sometime'],
      ['Floor score', 2],
      ['Rounding', 2.5],
      ['Language', 'Latin'],
      ['Thai digits', 'maybe'],
      ['Colour of the sky', 'blue'],
      ['Language', 'en']
    );
    expect(tables.settings).toEqual(DEFAULT_SETTINGS);
    expect(where(problems).toSorted()).toEqual([
      'notANumber Set!B4',
      'outOfRange Set!B6',
      'outOfRange Set!B7',
      'unknownPeriod Set!B5',
      'unknownValue Set!A10',
      'unknownValue Set!A11',
      'unknownValue Set!B8',
      'unknownValue Set!B9',
    ]);
  });

  it('rounds no score beyond the scale: the highest and the lowest need their decimals', () => {
    const rounded = (...decimals: readonly CellValue[]) =>
      settings(['Level scores', '0 1.25 2.5 3.75'], ['Round score', ...decimals]);
    const few = rounded(1);
    expect(where(few.problems)).toEqual(['noBandsOfScale Set!B4', 'outOfRange Set!B5']);
    expect(few.problems).toContainEqual(
      expect.objectContaining({ code: 'outOfRange', value: 1, low: 2, high: 10 })
    );
    expect(few.tables.settings.roundScore).toBeNull();
    expect(rounded(2).tables.settings.roundScore).toBe(2);
    expect(settings(['Round score', 0]).tables.settings.roundScore).toBe(0);
  });

  it.each<[string, CellValue, en: string, th: string, scores: string]>([
    ['Floor score', 2, 'Until then 0 is used.', 'ระหว่างนี้ใช้ 0', ''],
    ['Floor score', 30, 'Until then 10 is used.', 'ระหว่างนี้ใช้ 10', '10 20 30'],
    ['Rounding mode', 'up', 'Until then half up is used.', 'ระหว่างนี้ใช้ ปัดครึ่งขึ้น', ''],
    ['Total rule', 'best', 'Until then it counts as blank.', 'ระหว่างนี้ถือว่าเว้นว่าง', ''],
    ['Period', 'sometime', 'Until then it counts as blank.', 'ระหว่างนี้ถือว่าเว้นว่าง', ''],
    ['Round weighted', -1, 'Until then it counts as blank.', 'ระหว่างนี้ถือว่าเว้นว่าง', ''],
    ['Target steps', '60; 50; 70; 80; 90', '60; 70; 80; 90; 100 is', 'ใช้ 60; 70; 80; 90; 100', ''],
    ['Target steps', '60', 'Until then 90; 100 is used.', 'ระหว่างนี้ใช้ 90; 100', '0 10 20'],
  ])('says what %s %s is until it is corrected', (name, value, en, th, scores) => {
    const { problems } = settings([name, value], ['Level scores', scores]);
    const [problem] = problems.filter(({ severity }) => severity === 'error');
    expect(problem && describeProblem(problem, 'en')).toContain(en);
    expect(problem && describeProblem(problem, 'th')).toContain(th);
  });

  it('leaves a list of somebody else’s alone', () => {
    const list = table(null, ['รายการ', 'ค่า'], [['ค่ากระดาษ', 120]], { sheet: 'Costs' });
    expect(read(list).problems).toEqual([]);
  });
});

describe('bands', () => {
  const HEADERS = ['ตั้งแต่', 'ระดับการประเมิน', 'English name', 'สี'];
  const bands = (...rows: readonly (readonly CellValue[])[]) =>
    read(table('KpiBands', HEADERS, rows, { sheet: 'Set' }));

  it('sorts them and finds a readable ink', () => {
    const { tables, problems } = bands(
      ['๓', 'ดี', 'Good', 'เขียวแก่'],
      [0, 'ไม่ดี', '', '#ffff00'],
      ['', '', '', '']
    );
    expect(problems).toEqual([]);
    expect(tables.bands).toEqual([
      { from: 0, name: { th: 'ไม่ดี', en: 'ไม่ดี' }, fill: '#FFFF00', ink: '#000000' },
      { from: 3, name: { th: 'ดี', en: 'Good' }, fill: DEFAULT_BANDS[4]?.fill, ink: '#FFFFFF' },
    ]);
  });

  it.each<[string, readonly CellValue[], ...string[]]>([
    ['no From', ['', 'ดี', '', 'red'], 'badBands Set!A5'],
    ['a From of 7', [7, 'ดี', '', 'red'], 'outOfRange Set!A5', 'bandsNotUsed Set!A3'],
    [
      'a From that is no number',
      ['high', 'ดี', '', 'red'],
      'notANumber Set!A5',
      'bandsNotUsed Set!A3',
    ],
    ['a From that is there already', [0, 'ดี', '', 'red'], 'badBands Set!A5'],
    ['no name', [3, '', '', 'red'], 'badBands Set!B5'],
    ['an unknown colour', [3, 'ดี', '', 'sunny'], 'badBands Set!D5'],
  ])('falls back on the standard bands where one has %s', (_, row, ...found) => {
    const { tables, problems } = bands([0, 'แย่', 'Bad', 'red'], row);
    expect(where(problems)).toEqual(found);
    expect(tables.bands).toBe(DEFAULT_BANDS);
  });

  it('says so where bands of totals stand beside bands by percent', () => {
    const by = table('KpiSettings', ['Setting', 'Value'], [['Bands by', 'percent']], {
      sheet: 'Set',
    });
    const bandsFrom = (top: number) =>
      table(
        'KpiBands',
        ['From', 'Name', 'Colour'],
        [
          [0, 'Bad', 'red'],
          [top, 'Good', 'green'],
        ],
        {
          sheet: 'Bands',
        }
      );
    const found = (top: number) =>
      where(readTables(workbook(ONE, DONE, by, bandsFrom(top))).problems);
    expect(found(4.5)).toEqual(['bandsOfAnotherScale Bands!A4']);
    expect(found(50)).toEqual([]);
  });
});
