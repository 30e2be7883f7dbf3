import type { Progress, ProgressStep } from '../campaign/progress.ts';

const verbs: Record<ProgressStep['step'], string> = {
  reading: 'Reading',
  searching: 'Searching',
  checking: 'Checking',
  writing: 'Writing',
  asking: 'Asking',
  rebuilding: 'Rebuilding',
};

/** Shows progress on standard error: one line that is written over on a terminal, a line a step elsewhere. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): Progress {
  let last = '';
  return ({ step, done, of, what }) => {
    if (of === 0) return;
    const isOver = done >= of;
    if (stream.isTTY) {
      const bar = '█'.repeat(Math.round((20 * done) / of)).padEnd(20, '░');
      stream.write(
        `\r\x1b[2K${isOver ? '' : `${verbs[step]} ${bar} ${done + 1}/${of} ${what}`.slice(0, stream.columns - 1)}`,
      );
      return;
    }
    const line = isOver ? '' : `${verbs[step]} ${done + 1} of ${of}: ${what}\n`;
    if (line !== last) stream.write(line);
    last = line;
  };
}
