import { startVitest, type TestCase } from 'vitest/node';

/** What `npm test` runs: every unit and browser test, or those whose files fit the given words. */
const words = process.argv.slice(2);
const vitest = await startVitest('test', words, { run: true, watch: false });
const modules = vitest.state.getTestModules();
const tests = modules.flatMap((module) => [...module.children.allTests()]);
const inState = (state: ReturnType<TestCase['result']>['state']): TestCase[] =>
  tests.filter((test) => test.result().state === state);

const passed = inState('passed').length;
// A file that breaks before its tests, and an error outside of any test, count as one failure each.
const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
const unhandled = vitest.state.getUnhandledErrors().length;
const skipped = inState('skipped');
const inBrowser = tests.filter(
  (test) => test.project.name === 'browser' && ['passed', 'failed'].includes(test.result().state),
);
const browserIsMissing = words.length === 0 && inBrowser.length === 0;
const counted = inState('failed').length + brokenFiles + unhandled + Number(browserIsMissing);
// Vitest also sets the exit code for what has no test to its name, such as a failed setup.
const failed = counted === 0 && process.exitCode ? 1 : counted;
await vitest.close();

if (skipped.length > 0) {
  const names = skipped.map((test) => `  ${test.module.relativeModuleId} > ${test.fullName}`);
  console.log(`\n${skipped.length} skipped:\n${names.join('\n')}`);
}
if (browserIsMissing) console.log('\nNo browser test was executed.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
