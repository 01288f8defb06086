/** A line on a terminal that says how far a run is; nothing where the output is no terminal. */
export interface Progress {
  readonly count: (outcome: string) => void;
  readonly end: () => void;
}

const width = 24;

type Terminal = Pick<NodeJS.WriteStream, 'isTTY'>;

/**
 * Whether there is a terminal for the progress. Where the answers are printed on it they tell how far a run is themselves, and
 * would stand in one line with it.
 */
export const mayShowProgress = (
  out: string | undefined,
  stdout: Terminal = process.stdout,
  stderr: Terminal = process.stderr,
): boolean => stderr.isTTY === true && (out !== undefined || stdout.isTTY !== true);

/** Shows progress on standard error; the total may still grow while folders are read. */
export function showProgress(
  total: () => number,
  isShown: boolean,
  stream: Pick<NodeJS.WriteStream, 'write'> = process.stderr,
): Progress {
  const counts: Record<string, number> = {};
  let done = 0;
  let shown = 0;
  const started = performance.now();
  const line = (): string => {
    const all = Math.max(total(), done);
    const filled = all === 0 ? 0 : Math.round((done / all) * width);
    const rate = done / Math.max((performance.now() - started) / 1000, 0.001);
    const told = Object.entries(counts).map(([outcome, count]) => `${outcome} ${count}`);
    return `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${all}  ${rate.toFixed(0)} a second  ${told.join(', ')}`;
  };
  return {
    count(outcome) {
      done += 1;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      const now = performance.now();
      if (!isShown || now - shown < 100) return;
      shown = now;
      stream.write(`\r\u001B[K${line()}`);
    },
    end() {
      if (isShown) stream.write(`\r\u001B[K${line()}\n`);
    },
  };
}
