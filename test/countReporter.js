/** Ends a run with one plain line for people and programs: "123 passed, 0 failed". */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest prints its own summary after every reporter; the line stands below it.
    process.once('exit', () =>
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`)
    );
  }
}
