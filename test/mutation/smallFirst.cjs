const { statSync } = require('node:fs');
const Sequencer = require('@jest/test-sequencer').default;

/** Small test files first: most changes of the code fail there, long before the tests of whole scorecards and sources. */
module.exports = class SmallFirst extends Sequencer {
  sort(tests) {
    const size = ({ path }) => statSync(path).size;
    return [...tests].sort((a, b) => size(a) - size(b));
  }
};
