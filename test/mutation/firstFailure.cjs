const { TestEnvironment } = require('jest-environment-node');

/** One failed test tells that a change is found; the others are skipped then. (Jest's own `bail` ends with a file.) */
module.exports = class FirstFailure extends TestEnvironment {
  failed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) this.failed = true;
    if (name === 'test_start' && this.failed) test.mode = 'skip';
  }
};
