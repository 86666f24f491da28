import { groupTitle } from '../../../src/scorecard';
import { planTrend } from '../../../src/scorecard/sheets/trend/planTrend';
import { indicators, LEVELS, results, settings, table, workbook } from '../../workbook/tables';
import { scoreBook } from '../../workbook/scorecard';
import { made, rowsBelow, summaryInput } from '../sheets/summaryInput';

const book = (rule: string) =>
  workbook(
    indicators(
      ['Group', 'Code', 'Indicator', ...LEVELS, 'Weight'],
      [
        ['การเงิน', '1', 'Roads', 50, 60, 70, 80, 90, 50],
        ['บุคลากร', '2', 'People', 50, 60, 70, 80, 90, 50],
      ]
    ),
    results(
      ['Code', 'Period', 'Actual'],
      [
        ['1', 'Q1', 90],
        ['2', 'Q1', 70],
      ]
    ),
    table(
      'KpiGroups',
      ['Group', 'Weight', 'English name'],
      [
        ['การเงิน', 70, 'Finance'],
        ['บุคลากร', 30, null],
      ]
    ),
    settings([['Total rule', rule]])
  );

test.each(['', 'weighted', 'groups', 'mean of groups'])(
  'a group is called in English as KpiGroups says, whatever makes the total: %j',
  (rule) => {
    const scorecard = scoreBook(book(rule));
    const named = (group: string) => groupTitle(group, scorecard, 'en');
    expect([named('การเงิน'), named('บุคลากร')]).toEqual(['Finance', 'บุคลากร']);
    expect(groupTitle('การเงิน', scorecard, 'th')).toBe('การเงิน');
  }
);

test('the trend names groups so, too', () => {
  const names = (language: 'th' | 'en') =>
    rowsBelow(planTrend(summaryInput(book('groups')), made(language))).map((cells) => cells[1]);
  expect(names('en')).toContain('Finance');
  expect(names('en')).not.toContain('การเงิน');
  expect(names('th')).toContain('การเงิน');
});
