const { readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

/** Properties are tried a few times only: a change that no example of the tests finds is to be found by a new example. */
const RUNS = 100;
jest.mock('fast-check', () => {
  const actual = jest.requireActual('fast-check');
  const assert = (property, { numRuns = RUNS, ...given } = {}) =>
    actual.assert(property, { ...given, numRuns: Math.min(numRuns, RUNS), endOnFailure: true });
  const few = { ...actual, assert };
  return { ...few, __esModule: true, default: few };
});

/** Any cells and any texts take seconds even so. */
const LEFT_OUT = /fuzz|anyText/;

/**
 * The tests of the engine as one file: its modules are then loaded once for each change, not once for each file. Small
 * files first: most changes fail there.
 */
const folder = join(__dirname, '../engine');
const size = (file) => statSync(join(folder, file)).size;
readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file))
  .sort((a, b) => size(a) - size(b))
  .forEach((file) => require(join(folder, file)));
