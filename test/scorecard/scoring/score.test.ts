import type { CellValue } from '../../../src/engine';
import { explanationOf } from '../../../src/scorecard';
import { find, scoreBook } from '../../workbook/scorecard';
import { headers, indicators, results, settings, workbook } from '../../workbook/tables';

const KPI = headers('indicators', 'group code partOf name levels weight');

const BARE = [50, 60, 70, 80, 90];

const LONG = ['Code', 'Period', 'Actual', 'Override score', 'Reason'];

function simple(weights: readonly (number | string)[], actuals: readonly (readonly CellValue[])[]) {
  return workbook(
    indicators(
      KPI,
      weights.map((weight, i) => ['G', `K${i + 1}`, '', `Name ${i + 1}`, ...BARE, weight])
    ),
    results(LONG, actuals)
  );
}

describe('a blank result', () => {
  const card = scoreBook(
    simple(
      [50, 50],
      [
        ['K1', 'Q1', 95, '', ''],
        ['K2', 'Q1', '', '', ''],
      ]
    )
  );

  it('is pending, never zero, and its weight is not measured', () => {
    expect(find(card, 'K2')).toMatchObject({ status: 'pending', score: null, weighted: null });
    expect(card.units[0]?.total).toEqual({
      score: 5,
      percent: 100,
      weight: 100,
      countedWeight: 50,
      measuredWeight: 0.5,
      floor: 2.5,
      ceiling: 5,
    });
  });

  it('keeps the cell that is waited for', () => {
    expect(find(card, 'K2').results.map(({ actualAt }) => actualAt)).toEqual([
      { sheet: 'Results', row: 5, column: 2 },
    ]);
  });
});

it('gives "not assessed" no score and its weight to the others', () => {
  const card = scoreBook(
    simple(
      [60, 40],
      [
        ['K1', 'Q1', 70, '', ''],
        ['K2', 'Q1', 'ไม่ประเมิน', '', ''],
      ]
    )
  );
  expect(find(card, 'K2').status).toBe('excluded');
  expect(card.units[0]?.total).toMatchObject({ score: 3, weight: 60, measuredWeight: 1 });
  expect(card.units[0]?.groups[0]?.weight).toBe(100);
});

describe('the committee', () => {
  const card = scoreBook(
    simple(
      [50, 50],
      [
        ['K1', 'Q1', 70, 4.5, 'Evidence accepted later'],
        ['K2', 'Q1', '', 2, 'No figure, visited on site'],
      ]
    )
  );

  it('counts instead of the computed score, which stays beside it', () => {
    const scored = find(card, 'K1');
    expect(scored).toMatchObject({ score: 4.5, status: 'scored', weighted: 2.25 });
    expect(scored.outcome).toMatchObject({ level: 3, score: 3 });
    expect(explanationOf(scored, 'en')).toMatch(
      /^The committee gave 4.5 \(Evidence accepted later\)/
    );
  });

  it('may score what has no result', () => {
    expect(find(card, 'K2')).toMatchObject({ score: 2, status: 'scored' });
    expect(find(card, 'K2').outcome.status).toBe('pending');
    expect(card.units[0]?.total).toMatchObject({ score: 3.25, measuredWeight: 1 });
  });
});

describe('units', () => {
  const book = workbook(
    indicators(
      ['Unit', ...KPI],
      [
        ['A; B', 'G', 'K1', '', 'Shared', ...BARE, 40],
        ['A', 'G', 'K2', '', 'Own', ...BARE, 60],
        ['B', 'G', 'K3', '', 'Own', ...BARE, 60],
      ]
    ),
    results(
      ['Unit', ...LONG],
      [
        ['A', 'K1', 'Q1', 90, '', ''],
        ['B', 'K1', 'Q1', 50, '', ''],
        ['A', 'K2', 'Q1', 60, '', ''],
        ['B', 'K3', 'Q1', 60, '', ''],
      ]
    )
  );

  it('are scored each on its own', () => {
    const card = scoreBook(book);
    expect(card.units.map(({ unit, total }) => [unit, total.score])).toEqual([
      ['A', 3.2],
      ['B', 1.6],
    ]);
    expect(card.problems).toEqual([]);
  });

  it('can be asked for one by one, in any letter case', () => {
    expect(scoreBook(book, { unit: ' b ' }).units.map(({ unit }) => unit)).toEqual(['B']);
    expect(scoreBook(book, { unit: 'C' }).units).toEqual([]);
  });
});

it('weighs indicators equally where a unit has no weights, and says so', () => {
  const card = scoreBook(
    simple(
      ['', ''],
      [
        ['K1', 'Q1', 90, '', ''],
        ['K2', 'Q1', 50, '', ''],
      ]
    )
  );
  expect(card.units[0]).toMatchObject({ equalWeights: true });
  expect(card.units[0]?.total.score).toBe(3);
  expect(card.problems.map(({ code }) => code)).toEqual(['noWeights']);
});

it('leaves an indicator without a weight out of the total while others have one', () => {
  const card = scoreBook(
    simple(
      [100, ''],
      [
        ['K1', 'Q1', 90, '', ''],
        ['K2', 'Q1', 50, '', ''],
      ]
    )
  );
  expect(find(card, 'K2')).toMatchObject({ score: 1, weight: null, weighted: null });
  expect(card.units[0]?.total.score).toBe(5);
  expect(card.problems.map(({ code }) => code)).toEqual(['someWeightsMissing']);
});

describe('what cannot be scored', () => {
  it('is reported at its level cell, while good rows are scored all the same', () => {
    const book = workbook(
      indicators(KPI, [
        ['G', 'K1', '', 'Good', ...BARE, 50],
        ['G', 'K2', '', 'Bad', 50, 60, 'ดีมาก 12,5 หรือ', 80, 90, 50],
      ]),
      results(LONG, [
        ['K1', 'Q1', 90, '', ''],
        ['K2', 'Q1', 90, '', ''],
      ])
    );
    const card = scoreBook(book);
    expect(find(card, 'K1').score).toBe(5);
    expect(find(card, 'K2')).toMatchObject({
      status: 'unscored',
      score: null,
      rule: { kind: 'unscored' },
    });
    expect(card.units[0]?.total).toMatchObject({ score: 5, measuredWeight: 0.5, ceiling: 5 });
    const errors = card.problems.filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([
      { code: 'criteria', indicator: 'K2', at: { sheet: 'KPI', row: 5, column: 6 } },
    ]);
  });

  it('scores the unbroken run of finished steps', () => {
    const book = workbook(
      indicators([...KPI, 'Kind'], [['G', 'K1', '', 'Steps', 1, 2, 3, 4, 5, 100, 'milestone']]),
      results(LONG, [['K1', 'Q1', '1,2,4', '', '']])
    );
    const card = scoreBook(book);
    expect(find(card, 'K1')).toMatchObject({ score: 2 });
    expect(card.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  it('does not take an unreadable result for a blank one', () => {
    const card = scoreBook(
      simple(
        [50, 50],
        [
          ['K1', 'Q1', '12,5', '', ''],
          ['K2', 'Q1', '#N/A', '', ''],
        ]
      )
    );
    expect(find(card, 'K1').status).toBe('unscored');
    expect(find(card, 'K2').status).toBe('unscored');
    expect(card.problems.map(({ code }) => code)).toEqual(['unreadableActual', 'unreadableActual']);
  });
});

it('bands the total as it is rounded: 2.495 passes as 2.50', () => {
  const card = scoreBook(
    workbook(
      indicators(KPI, [['G', 'K1', '', 'One', ...BARE, 100]]),
      results(LONG, [['K1', 'Q1', 70, 2.495, 'Just so']])
    )
  );
  expect(card.units[0]?.band?.name.en).toBe('Pass – fair');
});

it('takes the floor score and the method from the settings', () => {
  const card = scoreBook(
    workbook(
      indicators(KPI, [
        ['G', 'K1', '', 'Low', ...BARE, 50],
        ['G', 'K2', '', 'Between', ...BARE, 50],
      ]),
      results(LONG, [
        ['K1', 'Q1', 49.99, '', ''],
        ['K2', 'Q1', 85, '', ''],
      ]),
      settings([
        ['Floor score', 1],
        ['Score method', 'linear'],
      ])
    )
  );
  expect(find(card, 'K1').score).toBe(1);
  expect(find(card, 'K2').score).toBe(4.5);
});

it('reads 0.8 shown as 80 % as 80', () => {
  const card = scoreBook(
    workbook(
      indicators(KPI, [['G', 'K1', '', 'Share', ...BARE, 100]]),
      results(LONG, [['K1', 'Q1', 0.8, '', '']], ['Actual'])
    )
  );
  expect(find(card, 'K1')).toMatchObject({ score: 4 });
  expect(find(card, 'K1').outcome.actual).toMatchObject({ value: 80, measure: 'percent' });
});
