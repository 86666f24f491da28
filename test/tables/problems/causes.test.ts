import { describeCause, problemCauses } from '../../../src/tables';
import type { Problem } from '../../../src/tables';
import { ENGLISH_CAUSES } from '../../../src/tables/problems/causes/english';
import { THAI_CAUSES } from '../../../src/tables/problems/causes/thai';

const WEIGHT: Problem = {
  severity: 'error',
  at: null,
  code: 'notANumber',
  column: 'Weight',
  text: 'x',
};

it('problems of one code but of other columns, severities or findings have causes of their own', () => {
  const problems: readonly Problem[] = [
    WEIGHT,
    { ...WEIGHT, text: 'y' },
    { ...WEIGHT, column: 'Precision' },
    { ...WEIGHT, severity: 'warning' },
    {
      severity: 'warning',
      at: null,
      code: 'criteria',
      indicator: '1',
      finding: { code: 'hole', severity: 'warning', levels: [2] },
    },
    {
      severity: 'warning',
      at: null,
      code: 'criteria',
      indicator: '1',
      finding: { code: 'missingFloor', severity: 'warning', levels: [] },
    },
  ];
  expect(problemCauses(problems).map((cause) => cause.problems.length)).toEqual([2, 1, 1, 1, 1]);
});

it('a cause is named in both languages, columns as they are headed', () => {
  expect(describeCause(WEIGHT, 'th')).toBe('“น้ำหนัก” ไม่ใช่ตัวเลข');
  expect(describeCause(WEIGHT, 'en')).toBe('“Weight” is not a number');
});

it('no two causes have the same words', () => {
  for (const { criteria, ...others } of [ENGLISH_CAUSES, THAI_CAUSES]) {
    const said = [...Object.values(criteria), ...Object.values(others)].map((words) =>
      typeof words === 'string' ? words : words('Weight')
    );
    expect(new Set(said).size).toBe(said.length);
  }
});

test('those of one cause stand as in the workbook: by sheet, row and column', () => {
  const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });
  const places = [
    at('KPI', 7, 3),
    null,
    at('Results', 2, 0),
    at('KPI', 2, 9),
    at('Results', 1, 4),
    at('KPI', 2, 1),
  ];
  const problems = places.map((each): Problem => ({
    severity: 'warning',
    at: each,
    code: 'noWeights',
    unit: 'A',
  }));
  const [cause] = problemCauses(problems);
  expect(cause?.problems.map((problem) => problem.at)).toEqual([
    null,
    at('KPI', 2, 1),
    at('KPI', 2, 9),
    at('KPI', 7, 3),
    at('Results', 1, 4),
    at('Results', 2, 0),
  ]);
  expect(problems.map((problem) => problem.at)).toEqual(places);
});
