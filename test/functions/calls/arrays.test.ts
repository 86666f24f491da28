import * as fc from 'fast-check';
import type { Answer, Answers } from '../../../src/functions/encode/answer';
import { FunctionProblem } from '../../../src/functions/encode/functionProblem';
import { IMPLEMENTATIONS } from '../../../src/functions/calls/implementations';

const FIVE: readonly (readonly unknown[])[] = [
  [50, 60, 70, 80, 90],
  [0.5, 0.6, 0.7, 0.8, 0.9],
  [90, 80, 70, 60, 50],
  [50, 60, 60, 80, 90],
  [50, 70, 60, 80, 90],
  ['', 60, null, 80, ''],
  [null, '0', 1, 2, { type: 'FormattedNumber', basicValue: 3 }],
  ['ร้อยละ ๕๐', 'ร้อยละ ๖๐', 'ร้อยละ ๗๐', 'ร้อยละ ๘๐', 'ร้อยละ ๙๐'],
  ['50 คน', '60 คน', '70 คน', '80 คน', '90 คน'],
  ['ไม่เกิน ร้อยละ 25', 'ร้อยละ 26-30', 'ร้อยละ 31-40', 'ร้อยละ 45-50', 'มากกว่า ร้อยละ 50'],
  ['38.01-39.00', '37.01-38.00', '36.01-37.00', '35.01-36.00', 'ไม่เกิน 35.00'],
  ['< 50', '> 50', '> 60', '>= 70', '> 90'],
  ['แย่', 'พอใช้', 'ปานกลาง', 'ดี', 'ดีมาก'],
  ['มี', '', '', '', 'ไม่มี'],
  ['ขั้นตอนที่ 1', 'ขั้นตอนที่ 1-2', 'ขั้นตอนที่ 1-3', 'ขั้นตอนที่ 1-4', 'ขั้นตอนที่ 1-5'],
  ['1 ข้อ', '2 ข้อ', '3 ข้อ', '4 ข้อ', '5 ข้อ'],
  ['30 วัน', '20 วัน', '15 วัน', '10 วัน', '5 วัน'],
  ['30 วันทำการ', '20 วันทำการ', '15 วันทำการ', '10 วันทำการ', '5 วันทำการ'],
  ['', '', '', '', 'ภายในวันที่ 30 กันยายน 2569'],
  ['', '', '', 'ร้อยละ 80', 'ร้อยละ 100 โดยไม่มีข้อผิดพลาด'],
  ['', '', '', '> 90; ใช่', '> 95; ใช่'],
  ['', '', 80, { code: '#N/A' }, 'อะไรก็ได้ 7 หรือ 8'],
  ['', null, ' ', undefined, ''],
  [0, 0, 0, 0, 0],
  [true, 1, 2, 3, 4],
];
const SIX: readonly (readonly unknown[])[] = [
  [40, 50, 60, 70, 80, 90],
  ['', 50, 60, 70, 80, 90],
  [90, 80, 70, 60, 50, 40],
  ['', '', '', '', '', 80],
  ['', '', '', '', '', 'ไม่เกิน 5'],
];
const TARGETS: readonly (readonly unknown[])[] = [
  [80],
  ['ไม่เกิน 5'],
  ['ร้อยละ ๘๐'],
  ['ดี'],
  [0],
  [''],
];
const OPTIONS = [
  null,
  'linear',
  'lower',
  'higher; linear',
  'linear; floor 1; precision 1',
  'floor 1',
  'precision 0',
  'percent',
  'percent levels; percent',
  'percent levels',
  'threshold',
  'ladder',
  'milestone',
  'checklist',
  'deadline; ปีงบประมาณ 2569',
  'composite',
  'target',
  'target; met 5',
  'target; percent of target; target steps 60 70 80 90 100',
  'target; percent; percent of target',
];
const HOLIDAYS = [null, [[45_931], ['1/1/2569'], ['']]];

/** Cells as Excel may hand them over. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -10, max: 110 }) },
  { weight: 4, arbitrary: fc.integer({ min: -10, max: 1100 }).map((n) => n / 10) },
  fc.double(),
  fc.constantFrom<unknown>(0, -0, 1, 0.85, 50, 90, 1e308, -1e308, 5e-324, 45_930, NaN, Infinity),
  fc.constantFrom<unknown>(...['', '  ', null, undefined, true, false, '๘๕', '๘๕%', 'ร้อยละ ๗๐']),
  fc.constantFrom<unknown>(
    ...['12,5', '1,234.5', '1,2,3', '5; 90', '95; ใช่', 'ดี', 'มี', 'ไม่มี', 'N/A', 'ไม่ประเมิน', '#N/A'],
    ...['1/10/2569', '1/10/2568; 20/10/2568', 'สามสิบ', 'อะไรก็ได้', '<script>']
  ),
  fc.constantFrom<unknown>(
    { code: '#DIV/0!' },
    { type: 'FormattedNumber', basicValue: 85 },
    { type: 'Entity', basicValue: 'ดี' },
    { type: 'Array' },
    [85]
  )
);
const levelRow = (length: number): fc.Arbitrary<readonly unknown[]> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(...(length === 5 ? FIVE : length === 6 ? SIX : TARGETS)),
    },
    fc.array(cell, { minLength: length, maxLength: length })
  );
const width = fc.constantFrom(5, 5, 5, 6, 1);
const call = fc.record({
  options: fc.constantFrom(...OPTIONS),
  holidays: fc.constantFrom(...HOLIDAYS),
});
const oneRow = width.chain((length) =>
  fc.record({
    actuals: fc.integer({ min: 1, max: 3 }).chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 8,
      })
    ),
    levels: levelRow(length).map((row) => [row]),
  })
);
/** Five or six cells below each other would be one row. */
const rowForEach = width.chain((length) =>
  fc
    .array(fc.record({ actual: cell, row: levelRow(length) }), {
      minLength: 2,
      maxLength: length === 1 ? 4 : 8,
    })
    .map((rows) => ({
      actuals: rows.map(({ actual }) => [actual]),
      levels: rows.map(({ row }) => row),
    }))
);

describe.each([
  ['KPISCORE', 'score'],
  ['KPILEVEL', 'level'],
] as const)('%s over an array', (name, figure) => {
  test.each([
    ['one row of levels', oneRow],
    ['a row of levels for each', rowForEach],
  ])('answers each cell as the engine scores it alone, with %s', (_, arrays) => {
    let figures = 0;
    fc.assert(
      fc.property(arrays, call, ({ actuals, levels }, { options, holidays }) => {
        const all = answered(() => IMPLEMENTATIONS[name](actuals, levels, options, holidays));
        // Some rows may be refused for what the whole of them says: several targets, for one.
        if (!Array.isArray(all)) return;
        const alone = actuals.map((cells, i) => {
          const row = [levels.length === 1 ? levels[0] : levels[i]];
          return cells.map((actual) => aloneIn(row, actual, options, holidays, figure));
        });
        expect(all).toEqual(alone.map((cells) => cells.map(({ explained }) => explained)));
        expect(all).toEqual(alone.map((cells) => cells.map(({ called }) => called)));
        figures += all.flat().filter((answer) => typeof answer === 'number').length;
      }),
      { numRuns: 3000, seed: 20_262 }
    );
    expect(figures).toBeGreaterThan(2000);
  });

  function aloneIn(
    row: unknown,
    actual: unknown,
    options: unknown,
    holidays: unknown,
    wanted: 'score' | 'level'
  ): { readonly called: unknown; readonly explained: unknown } {
    const [[called] = []] = answered(() =>
      IMPLEMENTATIONS[name]([[actual]], row, options, holidays)
    ) as unknown[][];
    const [[reason = ''] = []] = IMPLEMENTATIONS.KPIEXPLAIN(
      [[actual]],
      row,
      options,
      null,
      holidays
    );
    return { called, explained: figureIn(reason, wanted) };
  }
});

/** What the full outcome, with all its evidence, comes to. */
function figureIn(reason: Answer, wanted: 'score' | 'level'): unknown {
  if (typeof reason !== 'object') return reason;
  const { facts } = reason;
  if (facts.code !== 'explained') throw new Error(facts.code);
  const { outcome, refused } = facts;
  if (outcome.status !== 'unscored') return outcome[wanted] ?? '';
  return {
    problem:
      refused.length > 0
        ? { code: 'findings', findings: refused, between: ' ' }
        : { code: 'unscored', outcome },
  };
}

/** Problems as their facts, so that all of these are compared. */
function answered(run: () => Answers): unknown {
  try {
    const answers = run();
    return Array.isArray(answers)
      ? (answers as readonly (readonly Answer[])[]).map((row) => row.map(plain))
      : answers;
  } catch (problem) {
    if (problem instanceof FunctionProblem) return { refused: problem.facts };
    throw problem;
  }
}

function plain(answer: Answer): unknown {
  return answer instanceof FunctionProblem ? { problem: answer.facts } : answer;
}
