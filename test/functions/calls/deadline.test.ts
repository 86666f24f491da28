import { IMPLEMENTATIONS } from '../../../src/functions/calls/implementations';

const { KPIEXPLAIN, KPISCORE, KPILEVEL } = IMPLEMENTATIONS;
const WORKING = [['', '', '', 'ภายใน 5 วันทำการ', 'ภายใน 4 วันทำการ']];

test('holidays are dates or texts of either era; a header is passed over', () => {
  const span = '9 ต.ค. 2568; 16 ต.ค. 2568';
  expect(KPISCORE(span, WORKING, '')).toEqual([[4]]);
  expect(KPISCORE(span, WORKING, '', [['Date'], ['13 ต.ค. 2568'], ['']])).toEqual([[5]]);
  expect(KPILEVEL(span, WORKING, 'deadline', [[45943]])).toEqual([[5]]);
});

test('an empty row of holidays, which older Excels hand over as 0, is no holiday', () => {
  const span = '9 ต.ค. 2568; 16 ต.ค. 2568';
  for (const holidays of [[[45943], ['']], [['']]]) {
    const as0 = holidays.map((row) => row.map((day) => (day === '' ? 0 : day)));
    const [blank, zero] = [holidays, as0].map((days) => [
      KPISCORE(span, WORKING, '', days),
      KPIEXPLAIN(span, WORKING, '', 'en', days),
    ]);
    expect(zero).toEqual(blank);
  }
});

test('the fiscal year is an option, and a date cell is a plain number', () => {
  const levels = [['', '', '', '', 'ภายในวันที่ 10 ตุลาคม']];
  expect(KPISCORE(45940, levels, 'deadline; fiscal year 2569')).toEqual([[5]]);
  expect(KPISCORE(45941, levels, 'ปีงบประมาณ 2569')).toEqual([[0]]);
});
