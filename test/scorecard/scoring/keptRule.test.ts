import { scoreActual } from '../../../src/engine';
import { find, scoreBook } from '../../workbook/scorecard';
import { indicators, results, workbook } from '../../workbook/tables';

const card = scoreBook(
  workbook(
    indicators('code name partOf levels', [
      ['K1', 'a number', '', 50, 60, 70, 80, 90],
      ['K2', 'working days', '', ...[30, 25, 20, 15, 10].map((n) => `ภายใน ${n} วันทำการ`)],
      ['K3', 'nothing to score by', '', '', '', '', '', ''],
      ['K4', 'a parent', '', 50, 60, 70, 80, 90],
      ['K4.1', 'its part', 'K4', 5, 6, 7, 8, 9],
    ]),
    results(
      'code period actual',
      ['K1', 'K2', 'K3', 'K4.1'].map((code) => [code, 'Q1', 12])
    ),
    {
      ...results(['Date', 'Holiday'], [['2026-04-06', 'วันจักรี']]),
      name: 'KpiHolidays',
      sheet: 'Holidays',
    }
  )
);

test.each(['K1', 'K2', 'K3', 'K4.1'])('%s keeps the rule that its result was scored by', (code) => {
  const { rule, outcome } = find(card, code);
  expect(scoreActual(rule, outcome.actual)).toEqual(outcome);
});

test('the rule of working days knows the holidays of the workbook', () => {
  expect(find(card, 'K2').rule).toMatchObject({
    kind: 'deadline',
    unit: 'workingDays',
    holidays: card.holidays?.days,
  });
  expect(card.holidays?.days).toHaveLength(1);
});

test('a parent is scored by no rule of its own, whatever stands in its level cells', () => {
  expect(find(card, 'K4').rule.kind).toBe('unscored');
});
