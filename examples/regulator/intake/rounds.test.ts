import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openRounds } from './rounds.ts';

test('one round runs at a time, and what is asked meanwhile is one more', async () => {
  let running = 0;
  let most = 0;
  let done = 0;
  const rounds = openRounds(async () => {
    running += 1;
    most = Math.max(most, running);
    await turn();
    running -= 1;
    done += 1;
  });
  for (let times = 0; times < 5; times += 1) rounds.ask();
  await rounds.idle();
  expect({ most, done }).toEqual({ most: 1, done: 2 });
  rounds.ask();
  await rounds.idle();
  expect(done).toBe(3);
});

test('a round that failed tells whoever waits, and keeps no later one from running', async () => {
  let fails = true;
  let done = 0;
  const rounds = openRounds(async () => {
    await turn();
    if (fails) throw new Error('the database is away');
    done += 1;
  });
  rounds.ask();
  await expect(rounds.idle()).rejects.toThrow('away');
  fails = false;
  rounds.ask();
  await rounds.idle();
  expect(done).toBe(1);
});

test('closed, none begins any more, and the last is waited for', async () => {
  let done = 0;
  const rounds = openRounds(async () => {
    await turn();
    done += 1;
  });
  rounds.ask();
  rounds.ask();
  await rounds.close();
  rounds.ask();
  await rounds.idle();
  expect({ done, closed: rounds.isClosed() }).toEqual({ done: 1, closed: true });
});
