import type { CellValue } from '../../../../src/engine';
import { describeProblem } from '../../../../src/tables';
import { scoreBook } from '../../../workbook/scorecard';
import { indicators, results, workbook } from '../../../workbook/tables';

interface Row {
  readonly name?: string;
  readonly unit?: string;
  readonly levels?: readonly CellValue[];
  readonly target?: CellValue;
  readonly actual?: CellValue;
}
const LEVELS = [50, 60, 70, 80, 90];

const scored = ({ name = 'Name', unit = '', levels = LEVELS, target = '', actual = 0.85 }: Row) =>
  scoreBook(
    workbook(
      indicators('code name unitOfMeasure level1 level2 level3 level4 level5 target weight', [
        ['1', name, unit, ...levels, target, 100],
      ]),
      results('code period actual', [['1', 'Q1', actual]])
    )
  );
const doubts = (row: Row) => scored(row).problems.filter(({ code }) => code === 'percentMeant');
const NONE = ['', '', '', '', ''];

test.each<Row>([
  { unit: 'ร้อยละ' },
  { unit: '%' },
  { name: 'ร้อยละของครัวเรือน' },
  { levels: ['50%', '60%', '70%', '80%', '90%'] },
  { levels: NONE, target: '80%' },
  { levels: NONE, target: 80, unit: 'percent' },
  { unit: '%', actual: '0.85' },
  { unit: '%', actual: 1 },
  {
    unit: '%',
    levels: ['ต่ำกว่า 30 หรือมากกว่า 70', '30-34 หรือ 66-70', '35-39 หรือ 61-65', '-', '40-60'],
  },
])('a result that may be a share is doubted at its cell and in its outcome: %j', (row) => {
  const { problems, units } = scored(row);
  const [doubt, ...more] = problems.filter(({ code }) => code === 'percentMeant');
  expect([doubt?.severity, more.length]).toEqual(['warning', 0]);
  expect(doubt?.at).toMatchObject({ column: 2 });
  const warnings = units[0]?.indicators[0]?.outcome.warnings ?? [];
  expect(warnings.filter(({ code }) => code === 'measureDiffers')).toHaveLength(1);
});

test.each<Row>([
  {},
  { unit: 'คน', name: 'ร้อยละของครัวเรือน' },
  { unit: '%', actual: 85 },
  { unit: '%', actual: 0 },
  { unit: '%', levels: [0.5, 0.6, 0.7, 0.8, 0.9] },
  { unit: '%', levels: ['5', '4', '3', '2', '1'] },
  { unit: '%', actual: '' },
])('nothing else is: %j', (row) => {
  expect(doubts(row)).toEqual([]);
});

test('it is said what to do', () => {
  const [doubt] = doubts({ unit: '%' });
  if (doubt === undefined) throw new Error('no doubt');
  expect(describeProblem(doubt, 'en')).toBe(
    'The actual of indicator 1 is 0.85, but percent are counted, so it is compared as 0.85%. Is it 85%? Then type 85, or give the cell a percent format.'
  );
  expect(describeProblem(doubt, 'th')).toBe(
    'ผลของตัวชี้วัด 1 คือ 0.85 แต่ตัวชี้วัดนี้วัดเป็นร้อยละ จึงเทียบเป็นร้อยละ 0.85 หากหมายถึงร้อยละ 85 ให้พิมพ์ 85 หรือจัดรูปแบบเซลล์เป็นเปอร์เซ็นต์'
  );
});
