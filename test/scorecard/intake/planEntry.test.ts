import { planEntry, type ResultEntry } from '../../../src/scorecard/intake/planEntry';
import { results, workbook } from '../../workbook/tables';

const entry = (code: string, values: ResultEntry['values']): ResultEntry => ({
  unit: null,
  code,
  period: 'Q1',
  values,
});
const long = workbook(
  results(
    ['Code', 'My own', 'Period', 'Actual', 'Override score', 'Reason'],
    [
      ['1', 'kept', 'Q1', 80, null, null],
      [null, null, null, null, null, null],
    ]
  )
);

test('a result that has a row goes into its cells alone, with what stands there now', () => {
  const plan = planEntry(long, entry('1', { actual: 85, reason: 'recounted' }), 'en');
  const at = (column: number) => ({ sheet: 'Results', row: 4, column });
  expect(plan).toEqual({
    state: 'cells',
    cells: [
      { at: at(3), value: 85, before: 80 },
      { at: at(5), value: 'recounted', before: null },
    ],
  });
});

test('a result without a row gets one over the blank rows at the end; other columns stay as they are', () => {
  expect(planEntry(long, entry('2', { actual: 85 }), 'en')).toEqual({
    state: 'row',
    append: {
      sheet: 'Results',
      table: 'KpiResults',
      area: { row: 3, column: 0, rows: 3, columns: 6 },
      row: 5,
      rows: 1,
      blocks: [
        { row: 5, column: 0, cells: [['2']] },
        { row: 5, column: 2, cells: [['Q1', 85]] },
      ],
      textColumns: [0, 2],
    },
  });
});

test('in a wide table the result goes into the column of its period', () => {
  const wide = workbook(results(['Code', 'Q1', 'Q2'], [['1', 80, null]]));
  expect(planEntry(wide, entry('2', { actual: 85 }), 'en')).toMatchObject({
    append: { blocks: [{ row: 5, column: 0, cells: [['2', 85]] }], textColumns: [0] },
  });
  expect(planEntry(wide, entry('1', { override: 4 }), 'en')).toEqual({
    state: 'noColumn',
    column: 'override',
  });
});

test('a workbook without results has nowhere to write to', () => {
  expect(planEntry(workbook(), entry('1', { actual: 1 }), 'en')).toEqual({ state: 'noTable' });
});
