import type { Reporter, TestModule } from 'vitest/node';

/** Ends a test run in one plain line, `N passed, N failed`, that any program can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const count = (state: string) => states.filter((each) => each === state).length;
    const broken = errors.length + modules.filter((module) => module.errors().length > 0).length;
    const skipped = count('skipped');
    // After the summary of the default reporter, which prints on the same event.
    process.on('exit', () => {
      process.stdout.write(
        `\n${count('passed')} passed, ${count('failed') + broken} failed${skipped ? `, ${skipped} skipped` : ''}\n`,
      );
    });
  }
}
