// What failed, in a few lines: for the end of a log, of which one often sees no more. As the default export a reporter
// for Node's test runner; `failuresReporter` is one for web-test-runner.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';

/** How much of a message stands here; all of it stands where the test ran. */
const LINES = 4;
const SIGNS = 300;

const brief = (message = '') =>
  message
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, LINES)
    .map((line) => `    ${line.length > SIGNS ? `${line.slice(0, SIGNS)} …` : line}`);

/** One failure: where, which test, why. */
const tell = (file, path, message) =>
  [`${[relative(process.cwd(), file), ...path].join(' > ')}`, ...brief(message)].join('\n');

/** Of Node's test runner, from its events. */
export default async function* (events) {
  let path = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') path = [...path.slice(0, data.nesting), data.name];
    if (type !== 'test:fail') continue;
    const { error } = data.details;
    // A suite fails with the tests in it: those say why.
    if (error?.failureType === 'subtestsFailed') continue;
    const cause = error?.cause?.message ?? error?.message ?? String(error);
    yield `${tell(data.file ?? '', [...path.slice(0, data.nesting), data.name], cause)}\n`;
  }
}

/** Of web-test-runner: prints them last, and adds them to the file that KAP_FAILURES names. */
export const failuresReporter = () => ({
  stop({ sessions }) {
    const failures = sessions.filter(({ passed }) => !passed).flatMap(failuresOf);
    if (failures.length === 0) return;
    console.log(`\nFailed:\n${failures.join('\n')}`);
    if (process.env.KAP_FAILURES) appendFileSync(process.env.KAP_FAILURES, `${failures.join('\n')}\n`);
  },
});

function failuresOf({ testFile, testResults, errors, request404s, logs }) {
  const ofTests = failed(testResults).map(({ path, message }) => tell(testFile, path, message));
  const ofFile = errors.map(({ message }) => tell(testFile, [], message));
  if (ofTests.length + ofFile.length > 0) return [...ofTests, ...ofFile];
  return [
    tell(
      testFile,
      [],
      ['it did not finish', ...request404s.map((url) => `404 ${url}`), ...logs.flat()].join('\n'),
    ),
  ];
}

/** The failed tests of a suite and of those in it, each with the names that lead to it. */
const failed = (suite, path = []) => [
  ...(suite?.tests ?? [])
    // One without an error was not come to.
    .filter(({ passed, skipped, error }) => !passed && !skipped && error)
    .map(({ name, error }) => ({ path: [...path, name], message: error.message })),
  ...(suite?.suites ?? []).flatMap((each) => failed(each, [...path, each.name])),
];
