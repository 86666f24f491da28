import { planImport } from '../../../src/scorecard/intake/planImport';
import type { Proposed, ProposedResult } from '../../../src/tables';
import { indicators, results, workbook } from '../../workbook/tables';

const result = (value: string | number, period: ProposedResult['period'] = 'Q1') => ({
  value,
  period,
  row: 0,
  column: 0,
});
const proposed = (code: string, stated: readonly ProposedResult[], unit: string | null = null) =>
  ({
    ...({ group: null, partOf: null, unitOfMeasure: null, kind: null, period: null } as const),
    ...({ target: null, curve: null, weight: null, supervisor: null, dataKeeper: null } as const),
    ...({ formula: null, evidence: null, note: null, unit, code } as const),
    name: `Indicator ${code}`,
    levels: [null, 10, 20, 30, 40, 50],
    results: stated,
  }) satisfies Proposed;
const OPTIONS = { language: 'en', existing: 'skip' } as const;
const KPI = indicators(
  ['Code', 'Indicator', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Level 5'],
  [
    ['1', 'One', 1, 2, 3, 4, 5],
    ['2', 'Two', 1, 2, 3, 4, 5],
  ]
);
const long = workbook(
  KPI,
  results(
    ['Code', 'Period', 'Actual'],
    [
      ['1', 'Q1', 30],
      ['2', 'Q1', ''],
    ]
  )
);

test('a blank cell is filled, a new result gets a row, one that differs is kept and told', () => {
  const rows = [proposed('1', [result(31), result(40, 'Q2')]), proposed('2', [result(7)])];
  const { results: told, cells, plan, added } = planImport(long, rows, OPTIONS);
  expect(added).toEqual([]);
  expect(told.map(({ code, period, was, is, state }) => [code, period, was, is, state])).toEqual([
    ['1', 'Q1', 30, 31, 'changed'],
    ['1', 'Q2', null, 40, 'new'],
    ['2', 'Q1', null, 7, 'new'],
  ]);
  expect(cells.map(({ value, before }) => [value, before])).toEqual([[7, '']]);
  expect(plan?.append?.map(({ blocks }) => blocks.map(({ cells: each }) => each))).toEqual([
    [[['1', 'Quarter 1', 40].map((cell) => (cell === 'Quarter 1' ? expect.any(String) : cell))]],
  ]);
});

test('asked for, the result of the form takes the place; the same one again changes nothing', () => {
  const rows = [proposed('1', [result(31)])];
  const { cells, results: told } = planImport(long, rows, { ...OPTIONS, replace: true });
  expect(told[0]?.state).toBe('replaced');
  expect(cells.map(({ value, before }) => [value, before])).toEqual([[31, 30]]);
  const again = planImport(long, [proposed('1', [result(30)])], { ...OPTIONS, replace: true });
  expect(again).toMatchObject({ plan: null, cells: [] });
  expect(again.results[0]?.state).toBe('same');
});

test('a result without a period is of the one that is named, or is left out and told', () => {
  const rows = [proposed('1', [result(31, null)])];
  expect(planImport(long, rows, OPTIONS).results[0]?.state).toBe('noPeriod');
  expect(planImport(long, rows, { ...OPTIONS, period: 'Q3' }).results[0]).toMatchObject({
    period: 'Q3',
    state: 'new',
  });
});

test('in a wide table the periods of an indicator share a row; a period without a column is told', () => {
  const wide = workbook(KPI, results(['Code', 'Q1', 'Q2'], [['1', 30, '']]));
  const rows = [proposed('2', [result(1), result(2, 'Q2'), result(3, 'Q3')])];
  const { plan, results: told } = planImport(wide, rows, OPTIONS);
  expect(told.map(({ state }) => state)).toEqual(['new', 'new', 'noColumn']);
  expect(plan?.append?.[0]?.blocks.map(({ cells }) => cells)).toEqual([[['2', 1, 2]]]);
});

test('without a table of results they go onto the sheet of the template', () => {
  const { plan } = planImport(workbook(KPI), [proposed('1', [result(31)], 'A')], OPTIONS);
  expect(plan?.sheets.map(({ name }) => name)).toEqual(['Results']);
  const texts = plan?.sheets[0]?.blocks.flatMap(({ cells }) => cells).flat();
  expect(texts).toEqual(expect.arrayContaining(['A', '1', 31]));
});

test('the form itself is never the table that it is added to', () => {
  const from = { sheet: KPI.sheet, area: { row: 0, column: 0, rows: 20, columns: 8 } };
  const { plan, skipped } = planImport(workbook({ ...KPI, name: null }), [proposed('1', [])], {
    ...OPTIONS,
    from,
  });
  expect(skipped).toEqual([]);
  expect(plan?.append).toBeUndefined();
  expect(plan?.sheets.map(({ name }) => name)).toContain('KPI Settings');
});

test('two results of one period that differ are both told, and neither is written; the same one twice is one', () => {
  const rows = [proposed('9', [result(85), result(86), result(5, 'Q2'), result(5, 'Q2')])];
  const { results: told, cells, plan } = planImport(long, rows, OPTIONS);
  expect(told.map(({ period, is, state }) => [period, is, state])).toEqual([
    ['Q1', 85, 'twice'],
    ['Q1', 86, 'twice'],
    ['Q2', 5, 'new'],
  ]);
  expect(cells).toEqual([]);
  expect(plan?.append?.map(({ rows: count }) => count)).toEqual([1, 1]);
});

test('results of several units do not go into a table that has no column for units', () => {
  const rows = [proposed('9', [result(35)], 'A'), proposed('9', [result(77)], 'B')];
  const { results: told } = planImport(long, rows, OPTIONS);
  expect(told.map(({ state }) => state)).toEqual(['noColumn', 'noColumn']);
});

test('the table of indicators read as a form is not doubled, even where codes may be added again', () => {
  const from = { sheet: KPI.sheet, area: { row: 0, column: 0, rows: 20, columns: 8 } };
  const { plan, skipped } = planImport(workbook(KPI), [proposed('1', [])], {
    ...OPTIONS,
    existing: 'add',
    from,
  });
  expect([plan, skipped.length]).toEqual([null, 1]);
});
