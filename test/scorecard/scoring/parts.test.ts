import { find, scoreBook } from '../../workbook/scorecard';
import { headers, indicators, results, workbook } from '../../workbook/tables';

const KPI = headers('indicators', 'group code partOf name levels weight');
const BARE = [50, 60, 70, 80, 90];
const LONG = ['Code', 'Period', 'Actual', 'Override score', 'Reason'];

describe('parts', () => {
  const rows = [
    ['G', '9', '', 'Parent', '', '', '', '', '', 5],
    ['', '9.1', '9', 'Part 1', 1, 2, 3, 4, 5, 1.67],
    ['', '9.2', '9', 'Part 2', 1, 2, 3, 4, 5, 1.66],
    ['', '9.3', '9', 'Part 3', 1, 2, 3, 4, 5, 1.67],
    ['H', '10', '', 'Other', ...BARE, 95],
  ];
  const actuals = [
    ['9.1', 'Q1', 5, '', ''],
    ['9.2', 'Q1', 4, '', ''],
    ['9.3', 'Q1', 3, '', ''],
    ['10', 'Q1', 90, '', ''],
  ];
  const card = scoreBook(workbook(indicators(KPI, rows), results(LONG, actuals)));

  it('make the parent by their weighted mean, and alone enter the totals', () => {
    expect(find(card, '9')).toMatchObject({ hasParts: true, counts: false, score: 4, weight: 5 });
    expect(card.units[0]?.indicators.map((one) => one.indicator.code)).toEqual([
      '9',
      '9.1',
      '9.2',
      '9.3',
      '10',
    ]);
    expect(card.units[0]?.total).toMatchObject({ weight: 100, score: 4.95 });
    expect(card.problems).toEqual([]);
  });

  it('are in the group of their parent', () => {
    expect(card.units[0]?.groups.map(({ group, weight }) => [group, weight])).toEqual([
      ['G', 5],
      ['H', 95],
    ]);
  });

  it('share the weight of the parent equally where none has one', () => {
    const bare = rows.map((row) => (row[2] === '9' ? [...row.slice(0, -1), ''] : row));
    const equal = scoreBook(workbook(indicators(KPI, bare), results(LONG, actuals)));
    expect(find(equal, '9.1').weight).toBeCloseTo(5 / 3, 12);
    expect(equal.units[0]?.total.weight).toBe(100);
  });

  it('without weights leave their share to each other where one is not assessed, and the parent keeps its weight', () => {
    const aspects = rows.map((row) => (row[2] === '9' ? [...row.slice(0, -1), ''] : row));
    const scoredWith = (first: string, second: string | number = 4) =>
      scoreBook(
        workbook(
          indicators(KPI, aspects),
          results(LONG, [
            ['9.1', 'Q1', first, '', ''],
            ['9.2', 'Q1', second, '', ''],
            ['9.3', 'Q1', 3, '', ''],
            ['10', 'Q1', 90, '', ''],
          ])
        )
      );
    const one = scoredWith('N/A');
    expect(['9', '9.1', '9.2', '9.3'].map((code) => find(one, code).weight)).toEqual([
      5, 0, 2.5, 2.5,
    ]);
    expect(find(one, '9')).toMatchObject({ score: 3.5, weighted: 0.175 });
    expect(one.units[0]?.total).toMatchObject({ weight: 100, score: 4.925 });
    const waiting = scoredWith('N/A', '');
    expect(waiting.units[0]?.total).toMatchObject({ weight: 100, measuredWeight: 0.975 });
  });

  it('that are all not assessed keep their shares', () => {
    const aspects = rows.map((row) => (row[2] === '9' ? [...row.slice(0, -1), ''] : row));
    const card = scoreBook(
      workbook(
        indicators(KPI, aspects),
        results(LONG, [
          ...['9.1', '9.2', '9.3'].map((code) => [code, 'Q1', 'N/A', '', '']),
          ['10', 'Q1', 90, '', ''],
        ])
      )
    );
    expect(find(card, '9')).toMatchObject({ status: 'excluded', weight: 5 });
    expect(find(card, '9.1').weight).toBeCloseTo(5 / 3, 12);
    expect(card.units[0]?.total).toMatchObject({ weight: 95, score: 5 });
  });

  it('are scaled to the parent where their weights say something else', () => {
    const shares = rows.map((row, i) => (i > 0 && i < 4 ? [...row.slice(0, -1), i * 10] : row));
    const scaled = scoreBook(workbook(indicators(KPI, shares), results(LONG, actuals)));
    expect(find(scaled, '9.3').weight).toBe(2.5);
    expect(scaled.units[0]?.total.weight).toBe(100);
    expect(scaled.problems.map(({ code }) => code)).toEqual(['partWeights']);
  });

  it("give way to the committee's score for the parent", () => {
    const decided = [...actuals, ['9', 'Q1', '', 2, 'Joint decision']];
    const overridden = scoreBook(workbook(indicators(KPI, rows), results(LONG, decided)));
    expect(find(overridden, '9')).toMatchObject({ counts: true, score: 2 });
    expect(find(overridden, '9.1').counts).toBe(false);
    expect(overridden.units[0]?.total).toMatchObject({ weight: 100, score: 4.85 });
  });
});

it('a lowest part is no floor while another part has no result', () => {
  const card = scoreBook(
    workbook(
      indicators(
        [...KPI, 'Combine periods'],
        [
          ['G', 'K1', '', 'Lowest', '', '', '', '', '', 60, 'minimum'],
          ['G', 'K1.1', 'K1', 'Known', ...BARE, '', ''],
          ['G', 'K1.2', 'K1', 'Open', ...BARE, '', ''],
          ['G', 'K2', '', 'Other', ...BARE, 40, ''],
        ]
      ),
      results(LONG, [
        ['K1.1', 'Q1', 95, '', ''],
        ['K2', 'Q1', 80, '', ''],
      ])
    )
  );
  expect(find(card, 'K1').score).toBe(5);
  expect(card.units[0]?.total).toMatchObject({ score: 4.6, floor: 1.6, ceiling: 4.6 });
});
