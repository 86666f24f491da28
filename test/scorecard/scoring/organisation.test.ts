import fc from 'fast-check';
import { planScores, sameIndicator, unitChoices } from '../../../src/scorecard';
import { scoreBook } from '../../workbook/scorecard';
import { headers, indicators, results, workbook } from '../../workbook/tables';

const KPI = headers('indicators', 'unit code name level1 level3 level5 weight');
const LONG = headers('results', 'unit code period actual numerator denominator override reason');

function book(rows: (string | number)[][], found: (string | number)[][]) {
  return workbook(
    indicators(KPI, rows),
    results(
      LONG,
      found.map((row) => [...row, '', '', '', ''].slice(0, LONG.length))
    )
  );
}

describe('the organisation’s total (domain.md §5)', () => {
  const rows = [
    ['A', '1', 'a', 50, 70, 90, 100],
    ['B', '2', 'b', 50, 70, 90, 100],
    ['C', '3', 'c', 50, 70, 90, 200],
  ];
  const found = [
    ['A', '1', 'Q1', 90],
    ['B', '2', 'Q1', 50],
    ['C', '3', 'Q1', ''],
  ];

  it('is Σ(score × weight) ÷ Σ(weight) over the lines of all units, with its band', () => {
    const { organisation } = scoreBook(book(rows, found));
    expect(organisation).toMatchObject({ weight: 400, total: { score: 3, percent: 60 } });
    expect(organisation?.band?.name.en).toBe('Pass – fair');
  });

  it('counts what is pending as units do: measured share, floor and ceiling', () => {
    const { organisation } = scoreBook(book(rows, found));
    expect(organisation?.total).toMatchObject({ measuredWeight: 0.5, floor: 1.5, ceiling: 4 });
  });

  it('is there for two units or more only', () => {
    expect(scoreBook(book(rows.slice(0, 1), found.slice(0, 1))).organisation).toBeNull();
    expect(scoreBook(book(rows, found), { unit: 'A' }).organisation).toBeNull();
  });

  it('is the last row of the table of totals', () => {
    const snapshot = book(rows, found);
    const options = { language: 'en', writes: 'values' } as const;
    const [sheet] = planScores(scoreBook(snapshot), snapshot, options).sheets;
    expect(sheet?.blocks.at(-1)?.cells.at(-1)?.slice(0, 6)).toEqual([
      'All units',
      'Total',
      400,
      0.5,
      3,
      60,
    ]);
  });
});

it('a post with several agreements has a unit for each, and one total for all of them', () => {
  const snapshot = book(
    [
      ['Clerk / 1', '1', 'a', 50, 70, 90, 100],
      ['Clerk / 2', '1', 'b', 50, 70, 90, 100],
      ['Works', '1', 'c', 50, 70, 90, 100],
    ],
    [
      ['Clerk / 1', '1', 'Q1', 90],
      ['Clerk / 2', '1', 'Q1', 50],
      ['Works', '1', 'Q1', 90],
    ]
  );
  const card = scoreBook(snapshot, { unit: 'clerk' });
  expect(card.units.map(({ unit, total }) => [unit, total.score])).toEqual([
    ['Clerk / 1', 5],
    ['Clerk / 2', 1],
  ]);
  expect(card.organisation?.total.score).toBe(3);
});

describe('the same indicator side by side', () => {
  const shared = [
    ['A; B; C; D', '1', 'shared', 50, 70, 90, 100],
    ['A', '2', 'mine', 50, 70, 90, 10],
    ['B', '2', 'another', 50, 70, 90, 10],
  ];

  it('has a line and a place for every unit that holds it; equal scores share a place', () => {
    const found = [
      ['A', '1', 'Q1', 70],
      ['B', '1', 'Q1', 90],
      ['C', '1', 'Q1', 90],
    ];
    const [same, ...others] = sameIndicator(scoreBook(book(shared, found)));
    expect(same).toMatchObject({ code: '1', name: 'shared' });
    expect(same?.lines.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['A', 3],
      ['B', 1],
      ['C', 1],
      ['D', null],
    ]);
    // Code 2 is an indicator of its own in each unit.
    expect(others).toEqual([]);
  });
});

describe('results of a unit over a result of all units', () => {
  const rows = [['A; B', '1', 'a', 50, 70, 90, 100]];
  const scores = (...found: (string | number)[][]) =>
    scoreBook(book(rows, found)).units.map(({ indicators: [one] }) => [
      one?.outcome.actual.text,
      one?.score,
    ]);

  it('an own result goes before the one without a unit; a blank one does not', () => {
    const all = ['', '1', 'Q1', 90];
    expect(scores(all)).toEqual([
      ['90', 5],
      ['90', 5],
    ]);
    expect(scores(all, ['B', '1', 'Q1', 50])).toEqual([
      ['90', 5],
      ['50', 1],
    ]);
    expect(scores(all, ['B', '1', 'Q1', ''])).toEqual([
      ['90', 5],
      ['90', 5],
    ]);
  });

  it('an own denominator goes with the numerator of all', () => {
    expect(scores(['', '1', 'Q1', '', 45, 50], ['B', '1', 'Q1', '', '', 90])).toEqual([
      ['90', 5],
      ['50', 1],
    ]);
  });

  it('a committee’s score of one unit goes with the actual of all', () => {
    const override = ['B', '1', 'Q1', '', '', '', 3, 'late evidence'];
    const card = scoreBook(book(rows, [['', '1', 'Q1', 90], override]));
    expect(
      card.units.map(({ indicators: [one] }) => [one?.outcome.score, one?.override?.score])
    ).toEqual([
      [5, undefined],
      [5, 3],
    ]);
  });
});

it('reports a result that several units share once, however wrong it is', () => {
  const card = scoreBook(book([['A; B', '1', 'a', 50, 70, 90, 100]], [['', '1', 'Q1', 'yes']]));
  expect(card.problems.filter(({ code }) => code === 'wrongActual')).toHaveLength(1);
});

describe('a shared definition with own rows', () => {
  const UNITS = ['A', 'B', 'C'] as const;
  const levels = fc.constantFrom(['', '', ''], [50, 70, 90], [10, 20, 30], [9, 5, 1]);
  const own = fc.record({ levels, weight: fc.constantFrom('', 10, 40) });
  const indicator = fc.record({
    units: fc.subarray([...UNITS], { minLength: 2 }),
    levels: levels.filter(([first]) => first !== ''),
    weight: fc.integer({ min: 1, max: 60 }),
    own: fc.record({ A: fc.option(own), B: fc.option(own), C: fc.option(own) }),
    actual: fc.integer({ min: 0, max: 100 }),
  });

  it('scores as one full row for each unit would, in any order of the rows', () => {
    fc.assert(
      fc.property(
        fc.array(indicator, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (all, turned) => {
          const results = all.map(({ actual }, i) => ['', `${i}`, 'Q1', actual]);
          const cascaded = all.flatMap(({ units, levels, weight, own }, i) => [
            [units.join('; '), `${i}`, `x${i}`, ...levels, weight],
            ...units.flatMap((unit) => {
              const row = own[unit];
              return row ? [[unit, `${i}`, '', ...row.levels, row.weight]] : [];
            }),
          ]);
          const written = all.flatMap(({ units, levels, weight, own }, i) =>
            units.map((unit) => {
              const row = own[unit];
              const mine = row && row.levels[0] !== '' ? row.levels : levels;
              return [
                unit,
                `${i}`,
                `x${i}`,
                ...mine,
                row && row.weight !== '' ? row.weight : weight,
              ];
            })
          );
          const said = (rows: (string | number)[][]) => {
            const card = scoreBook(book(rows, results));
            const lines = card.units.flatMap(({ unit, indicators: held }) =>
              held.map(({ indicator: { code }, score, weight }) =>
                [unit, code, score, weight].join()
              )
            );
            return { lines: lines.sort(), total: card.organisation?.total.score?.toFixed(9) };
          };
          expect(said(turned ? cascaded.toReversed() : cascaded)).toEqual(said(written));
        }
      ),
      { seed: 2566, numRuns: 150 }
    );
  });
});

it('a post with two agreements or more can be chosen as one; slashes without spaces are names', () => {
  const units = ['Clerk / 1', 'clerk / 2', 'Deputy / 1', 'Health/Environment', 'Health/Waste'];
  expect(unitChoices(units)).toEqual([...units, 'Clerk']);
});
