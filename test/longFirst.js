import Sequencer from '@jest/test-sequencer';

/** Files and folders that take longest; jest knows no times on a new machine and would begin with the largest files. */
const LONG = [
  'test/browser/preview.test.ts',
  'test/stories/stories.test.ts',
  'test/year/',
  'test/golden/everyExcel.test.ts',
  'test/browser/',
  'test/preview/workbook/fuzz/',
  'test/build/build.test.ts',
];

/** Long tests begin first: one that begins last is waited for by all others. */
export default class LongFirst extends Sequencer {
  sort(tests) {
    const placeOf = ({ path }) => {
      const place = LONG.findIndex((part) => path.replaceAll('\\', '/').includes(part));
      return place < 0 ? LONG.length : place;
    };
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b));
  }
}
