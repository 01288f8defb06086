import { afterEach, describe, expect, test } from 'vitest';
import { nodeWorker } from './node-worker.ts';
import { openPool, PoolError } from './open-pool.ts';
import type { Pool, PoolOptions } from './open-pool.ts';

const script = new URL('./worker.testing.ts', import.meta.url);
const open = (change: Partial<PoolOptions<string, string>> = {}): Pool<string, string> =>
  (pool = openPool<string, string>({
    start: () => nodeWorker(script, { megabytes: 32 }),
    milliseconds: 2_000,
    instead: (ask, why) => `${ask}: ${why}`,
    ...change,
  }));
let pool: Pool<string, string>;
afterEach(() => pool.close());

describe('a pool', () => {
  test('gives answers in the order of the asks, whatever each takes', async () => {
    const asks = Array.from({ length: 40 }, (_, at) => `wait ${at % 2 === 0 ? 20 : 0} ${at}`);
    const answers: string[] = [];
    for await (const answer of open({ jobs: 2 }).inOrder(asks)) answers.push(answer);
    expect(answers).toEqual(asks);
  });

  test('asks no more than a few ahead of the answers that were taken', async () => {
    let asked = 0;
    function* asks(): Generator<string> {
      for (; asked < 1_000; asked += 1) yield `echo ${asked}`;
    }
    let taken = 0;
    for await (const _ of open({ jobs: 2 }).inOrder(asks())) {
      taken += 1;
      expect(asked - taken).toBeLessThan(9);
      if (taken === 50) break;
    }
  });

  test.each([
    ['takes too long', 'spin', 'spin: too-long'],
    ['ends its worker', 'exit', 'exit: ended'],
    ['asks for more memory than there is', 'hoard', 'hoard: ended'],
  ])('answers instead of a worker where an ask %s, once, and goes on', async (_, ask, instead) => {
    open({ milliseconds: ask === 'spin' ? 300 : 10_000 });
    const [first, second] = await Promise.all([pool.ask(ask), pool.ask('echo on')]);
    expect([first, second]).toEqual([instead, 'echo on']);
  });

  test('tells the name of an error, and not its message', async () => {
    const error = await open()
      .ask('throw')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PoolError);
    expect(error).toMatchObject({ code: 'ENOENT', message: 'ENOENT' });
    expect(await pool.ask('echo on')).toBe('echo on');
  });

  test('answers at once where it is closed', async () => {
    open();
    const waiting = [pool.ask('wait 5000 a'), pool.ask('echo b')];
    await pool.close();
    expect(await Promise.all([...waiting, pool.ask('echo c')])).toEqual([
      'wait 5000 a: closed',
      'echo b: closed',
      'echo c: closed',
    ]);
  });

  test('says that no worker could be started, and does not answer instead', async () => {
    open({ start: () => nodeWorker(new URL('./there-is-none.ts', import.meta.url)) });
    await expect(pool.ask('echo')).rejects.toThrow('A worker could not be started.');
  });

  test('what it throws instead of answering, the asker gets', async () => {
    open({
      milliseconds: 100,
      instead: () => {
        throw new RangeError('mine');
      },
    });
    await expect(pool.ask('spin')).rejects.toThrow('mine');
  });

  test('has one job or more', () => {
    expect(() =>
      openPool({ jobs: 0, start: () => nodeWorker(script), milliseconds: 1, instead: String }),
    ).toThrow('jobs is 0');
    open();
  });
});
