import { describeProblem, problemAddress } from '../../../src/tables';
import type { ProblemFacts } from '../../../src/tables';

const EVERY: readonly ProblemFacts[] = [
  { code: 'noIndicatorTable' },
  { code: 'noResultTable' },
  { code: 'emptyTable', table: 'KpiResults' },
  {
    code: 'severalTables',
    table: 'KpiIndicators_2',
    used: 'KpiIndicators',
    usedAt: 'KPI!A3',
    standard: 'KpiIndicators',
  },
  { code: 'severalTables', table: null, used: null, usedAt: 'KPI!A3', standard: 'KpiResults' },
  { code: 'staleValue' },
  { code: 'missingColumn', table: 'KpiResults', column: 'Period' },
  { code: 'duplicateColumn', table: 'KpiResults', column: 'Weight' },
  { code: 'blankRequired', column: 'Code' },
  { code: 'excelError', column: 'Weight', text: '#REF!' },
  { code: 'duplicateIndicator', indicator: '9.1', unit: null },
  { code: 'duplicateIndicator', indicator: '9.1', unit: 'กองคลัง' },
  { code: 'duplicateResult', indicator: '9.1', period: 'Q2' },
  { code: 'notANumber', column: 'Weight', text: 'five' },
  { code: 'negative', column: 'Weight', value: -5 },
  { code: 'outOfRange', column: 'Weight', value: 0, low: 0, high: 10000 },
  { code: 'outOfRange', column: 'Override score', value: 6, low: 0, high: 5 },
  { code: 'outOfRange', column: 'Rounding', value: 2.5, low: 0, high: 10 },
  { code: 'unknownValue', column: 'Direction', text: 'up?', allowed: ['higher', 'lower'] },
  { code: 'unknownValue', column: 'Setting', text: 'Language', allowed: [] },
  { code: 'unknownPeriod', text: 'Q9' },
  { code: 'unknownIndicator', indicator: '99', unit: 'กองคลัง' },
  { code: 'unknownParent', parent: '9' },
  { code: 'circularParts', indicator: '9' },
  { code: 'unreadableActual', text: '12,5', reason: 'ambiguousNumber' },
  { code: 'unreadableActual', text: '#N/A', reason: 'excelError' },
  { code: 'unreadableActual', text: '7,500 kg', reason: 'otherUnit' },
  { code: 'unansweredActual', indicator: '9', text: '1 or 2', ask: 'steps' },
  { code: 'unansweredActual', indicator: '9', text: 'some', ask: 'items' },
  { code: 'unansweredActual', indicator: '9', text: '90', ask: 'inputs' },
  { code: 'reasonRequired' },
  { code: 'disagreeingRows', indicator: '9', column: 'Group' },
  { code: 'partWeights', indicator: '9', sum: 4.99, weight: 5 },
  { code: 'weightSum', unit: null, sum: 99.99 },
  { code: 'noWeights', unit: 'A' },
  { code: 'someWeightsMissing', indicator: '9' },
  { code: 'unitMismatch', indicator: '9', unit: 'ร้อยละ', found: 'count' },
  { code: 'unitMismatch', indicator: '9', unit: 'คน', found: 'percent' },
  { code: 'unitMismatch', indicator: '9', unit: 'ครั้ง', found: 'days' },
  { code: 'lowerMeant', indicator: '9', word: 'ระยะเวลา' },
  { code: 'percentMeant', indicator: '9', value: 0.57 },
  { code: 'magnitudeMissing', indicator: '9', value: 75, full: 75_000_000 },
  { code: 'periodsDisagree', indicator: '9', period: 'Q2', about: 'kind' },
  { code: 'periodsDisagree', indicator: '9', period: 'Q2', about: 'measure' },
  { code: 'periodsDisagree', indicator: '9', period: 'Q2', about: 'direction' },
  { code: 'periodsDisagree', indicator: '9', period: 'Q2', about: 'easier' },
  { code: 'mergedHeader', header: 'คะแนนตามระดับค่าเป้าหมาย' },
  {
    code: 'criteria',
    indicator: '9',
    finding: { severity: 'warning', levels: [3, 4], code: 'gap', from: 40, to: 45 },
  },
  { code: 'badBands', text: 'sunny' },
  { code: 'bandsNotUsed', from: '0, 1.5' },
  { code: 'badSteps', column: 'Target steps', text: '60; 50' },
];

it.each(EVERY)('says $code in Thai and in English', (facts) => {
  const thai = describeProblem(facts, 'th');
  const english = describeProblem(facts, 'en');
  expect(thai).toMatch(/[ก-๙]/);
  expect(thai).not.toMatch(/undefined|null|\[object/);
  expect(english).toMatch(/^[A-Z“].*\.$/);
  expect(english).not.toMatch(/undefined|null|\[object/);
  expect(english.replace(/“[^”]*”/g, '')).not.toMatch(/[ก-๙]/);
});

it('reads well', () => {
  const say = (facts: ProblemFacts) =>
    `${describeProblem(facts, 'en')} | ${describeProblem(facts, 'th')}`;
  expect(say({ code: 'notANumber', column: 'Weight', text: 'five' })).toMatchInlineSnapshot(
    `"“Weight” “five” is not a number. Type a number. | “น้ำหนัก” “five” ไม่ใช่ตัวเลข ให้พิมพ์เป็นตัวเลข"`
  );
  expect(say({ code: 'weightSum', unit: 'กองคลัง', sum: 99.99 })).toMatchInlineSnapshot(
    `"The weights of unit “กองคลัง” add up to 99.99, not 100. Totals are still worked out in proportion; check the weights. | น้ำหนักของหน่วยงาน “กองคลัง” รวมได้ 99.99 ไม่ใช่ 100 ยังคิดคะแนนโดยเทียบส่วน ให้ตรวจน้ำหนัก"`
  );
  expect(
    say({ code: 'unknownValue', column: 'Direction', text: 'up?', allowed: ['higher', 'lower'] })
  ).toMatchInlineSnapshot(
    `"“Direction” cannot be “up?”. Use one of: higher, lower. | “ทิศทาง” ไม่มีค่า “up?” ให้ใช้ค่าใดค่าหนึ่ง: มากดี, น้อยดี"`
  );
});

it('names the sheet and the cell, or nothing for the workbook as a whole', () => {
  const at = { sheet: 'KPI Settings', row: 6, column: 1 };
  expect(problemAddress({ severity: 'error', at, code: 'reasonRequired' })).toEqual({
    sheet: 'KPI Settings',
    cell: 'B7',
  });
  expect(problemAddress({ severity: 'error', at: null, code: 'noIndicatorTable' })).toBeNull();
});
