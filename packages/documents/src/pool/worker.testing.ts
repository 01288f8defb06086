/** A worker that does what it is told, for tests of the pool. */
import { setTimeout as pause } from 'node:timers/promises';
import { answerEach } from './answer-each.ts';

await answerEach(async (ask: string): Promise<string> => {
  const [what, milliseconds] = ask.split(' ');
  if (what === 'wait') await pause(Number(milliseconds));
  if (what === 'spin') for (;;);
  if (what === 'exit') process.exit();
  if (what === 'throw') throw Object.assign(new Error('with the words of a file'), { code: 'ENOENT' });
  if (what === 'hoard')
    for (const all: unknown[] = []; ;) all.push(Array.from({ length: 1_000 }, () => ({})));
  return ask;
});
