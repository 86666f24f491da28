import * as fc from 'fast-check';
import type { Answers } from '../../../src/functions/encode/answer';
import { BASICS } from '../../../src/functions/calls/basics';
import { FunctionProblem } from '../../../src/functions/encode/functionProblem';
import { IMPLEMENTATIONS } from '../../../src/functions/calls/implementations';
import { needsWords } from '../../../src/functions/encode/inCells';

const ROWS: readonly (readonly (string | number)[])[] = [
  [50, 60, 70, 80, 90],
  [90, 80, 70, 60, 50],
  [50, 70, 60, 80, 90],
  ['ไม่เกิน ร้อยละ 25', '26-30', '31-40', '45-50', 'มากกว่า 50'],
  ['ไม่เกิน ร้อยละ 25', 'ร้อยละ 26-30', 'ร้อยละ 31-40', 'ร้อยละ 45-50', 'มากกว่า ร้อยละ 50'],
  ['', '', '', '', 'ผ่านการรับรอง'],
  ['มี', '', '', '', 'ไม่มี'],
  ['ขั้นตอนที่ 1', 'ขั้นตอนที่ 1-2', 'ขั้นตอนที่ 1-3', 'ขั้นตอนที่ 1-4', 'ขั้นตอนที่ 1-5'],
  ['30 วัน', '20 วัน', '15 วัน', '10 วัน', '5 วัน'],
  ['', '', '', 'ร้อยละ 80', 'ร้อยละ 100 โดยไม่มีข้อผิดพลาด'],
  ['', '', 80, '#N/A', 'อะไรก็ได้ 7 หรือ 8'],
  ['', '', '', '', ''],
];
/** Rows whose cells mean more together, and results that do. */
const TOGETHER: typeof ROWS = [
  ['', 'by Q4', 'by Q3', 'by Q2', 'by Q1'],
  ['', '', 'End of May', 'end of April', 'สิ้นเดือนมีนาคม'],
  ['', '', 'แล้วเสร็จภายใน ๑๕ มี.ค. ๖๙', 'แล้วเสร็จภายใน 15 ก.พ. 69', 'แล้วเสร็จภายใน 15 ม.ค. 69'],
  ['1/5', '2/5', '3/5', '4/5', '5/5'],
  ['60 นาที', '50 นาที', '45 นาที', '40 นาที', 'ไม่เกิน 30 นาที'],
  ['4 incidents', '3 incidents', '2 incidents', '1 incident', '0 incidents'],
  ['N/A', 'ไม่กำหนด', 70, 80, 90],
];
const COUNTED = ['31/3/69', '3/5', '1 ชั่วโมง', '2 incidents', 3, '', '80', 'by Q2', 'N/A'];
const CELLS = [
  85,
  50,
  -1,
  0,
  3,
  '',
  '34.2',
  '๘๕%',
  '1,2,3',
  'ผ่าน',
  'มี',
  'ไม่',
  'n/a',
  '#N/A',
  '5; 90',
  '1/10/2569',
];
const OPTIONS = [
  null,
  'linear',
  'lower',
  'ladder',
  'threshold',
  'milestone',
  'deadline; floor 1',
  'precision 0',
];

test.each(['KPISCORE', 'KPILEVEL'] as const)(
  'whatever the basics answer with %s by themselves is the answer of all of the functions',
  (name) => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...ROWS),
        fc.array(fc.constantFrom(...CELLS), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...OPTIONS),
        (levels, cells, options) => {
          const args = [cells.map((cell) => [cell]), [levels], options, null] as const;
          const basic = answersOf(() => BASICS[name](...args));
          if (needsWords(basic)) return;
          answered++;
          expect(basic).toEqual(answersOf(() => IMPLEMENTATIONS[name](...args)));
        }
      ),
      { numRuns: 3000, seed: 20_261 }
    );
    expect(answered).toBeGreaterThan(200);
  }
);

test.each(['KPISCORE', 'KPILEVEL'] as const)(
  'nor do they answer with %s otherwise where cells mean more together',
  (name) => {
    for (const levels of TOGETHER)
      for (const cell of COUNTED)
        for (const options of OPTIONS) {
          const args = [[[cell]], [levels], options, null] as const;
          const basic = answersOf(() => BASICS[name](...args));
          if (needsWords(basic)) continue;
          expect([levels, cell, options, basic]).toEqual([
            levels,
            cell,
            options,
            answersOf(() => IMPLEMENTATIONS[name](...args)),
          ]);
        }
  }
);

function answersOf(run: () => Answers): Answers {
  try {
    return run();
  } catch (problem) {
    if (problem instanceof FunctionProblem) return problem;
    throw problem;
  }
}
