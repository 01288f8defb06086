import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { scan } from '@peer-groups/redaction';
import { scan as engine } from '@peer-groups/redaction/engine';
import { allIdentifiers } from '@peer-groups/redaction/identifiers';
import { details } from '@peer-groups/redaction/recognisers';
import { notes } from './notes.ts';

/**
 * Megabytes a second of processor time on one thread, on invented notes of 1 kB to 10 MB; peers where they are
 * installed (`npm --prefix benchmarks/redaction/peers install`) and up to the size they bear.
 *
 *     node --conditions=@peer-groups/source benchmarks/redaction/speed.ts
 */
const SIZES = [1000, 10_000, 100_000, 1_000_000, 10_000_000] as const;
const NUMBERS = { recognisers: [details], identifiers: allIdentifiers };
const BUDGET = 400;
/** Characters between two looks at the clock: a look costs a seventh of what a scan of 1 kB does. */
const BATCH = 100_000;

const speed = (run: (text: string) => unknown, text: string): number => {
  run(text);
  let best = 0;
  for (let round = 0; round < 3; round++) {
    let runs = 0;
    const from = process.cpuUsage();
    let spent = 0;
    do {
      for (let size = 0; size < BATCH; size += text.length, runs++) run(text);
      const { user, system } = process.cpuUsage(from);
      spent = (user + system) / 1000;
    } while (spent < BUDGET);
    best = Math.max(best, (text.length * runs) / 1000 / spent);
  }
  return best;
};

const peers: { name: string; run: (text: string) => unknown; most: number }[] = [
  { name: '@peer-groups/redaction', run: (text) => scan(text), most: Infinity },
  {
    name: 'without names',
    run: (text) => engine(text, NUMBERS),
    most: Infinity,
  },
];

const folder = new URL('./peers/package.json', import.meta.url);
if (existsSync(new URL('./peers/node_modules', import.meta.url))) {
  const require = createRequire(folder);
  const { SyncRedactor } = require('redact-pii') as {
    SyncRedactor: new () => { redact: (text: string) => string };
  };
  const redactor = new SyncRedactor();
  peers.push({ name: 'redact-pii', run: (text) => redactor.redact(text), most: 1_000_000 });
  const { default: compromise } = (await import(require.resolve('compromise'))) as {
    default: (text: string) => { people: () => { out: (as: string) => unknown } };
  };
  peers.push({ name: 'compromise', run: (text) => compromise(text).people().out('offset'), most: 10_000 });
} else console.log('Peers are not installed; only our own figures follow.');

const whole = notes(SIZES.at(-1)!);
console.log(['MB/s'.padEnd(28), ...SIZES.map((size) => `${size / 1000} kB`.padStart(10))].join(''));
for (const { name, run, most } of peers) {
  const row = SIZES.map((size) =>
    (size > most ? '–' : speed(run, whole.slice(0, size)).toFixed(size > most ? 0 : 1)).padStart(10),
  );
  console.log(name.padEnd(28) + row.join(''));
}
