import { planSnapshot } from '../../../src/scorecard/intake/planSnapshot';
import { indicators, LEVELS, results, workbook } from '../../workbook/tables';
import { printed } from '../sheets/printed';
import { made, summaryInput } from '../sheets/summaryInput';

test('planSnapshot(scorecard) has under each head what the head says, and no weight twice', () => {
  const levels = [1, 2, 3, 4, 5];
  const book = workbook(
    indicators(
      ['Code', 'Part of', 'Indicator', ...LEVELS, 'Weight'],
      [
        ['1', null, 'First', ...levels, 60],
        ['2', null, 'Second', ...levels.map(() => null), 40],
        ['2.1', '2', 'Its part', ...levels, 40],
      ]
    ),
    results('code period actual override reason', [
      ['1', 'Q1', 2, 3, 'Late news'],
      ['2.1', 'Q1', 4, null, null],
    ])
  );
  const { scorecard, snapshot } = summaryInput(book, { period: 'Q1' });
  const sheet = planSnapshot(scorecard, snapshot, '0a1b2c3d', made('en'));
  if (sheet === null) throw new Error('No snapshot was planned');
  const [table] = sheet.tables;
  const rows = printed(sheet).slice(table?.area.row, (table?.area.row ?? 0) + 4);
  const [heads = [], ...lines] = rows.map((line) => line.map(({ text }) => text));
  expect(lines.map((line) => Object.fromEntries(heads.map((head, i) => [head, line[i]])))).toEqual(
    [
      ['1', '2', '2', '3.00', '60.00', '1.8000', '3.00', 'Scored'],
      ['2', '', '', '4.00', '', '', '', 'Scored'],
      ['2.1', '4', '4', '4.00', '40.00', '1.6000', '', 'Scored'],
    ].map(([code, actual, level, score, weight, weighted, override, status]) =>
      expect.objectContaining({
        Code: code,
        Actual: actual,
        Level: level,
        'Counted score': score,
        Weight: weight,
        Weighted: weighted,
        Override: override,
        Status: status,
      })
    )
  );
  expect(heads.at(-1)).toBe('Explanation');
});
