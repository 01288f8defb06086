/** Threads that can be ended: no file keeps the others waiting. */
import { nodeWorker, openPool as open } from '@peer-groups/documents/pool';
import type { Pool as Any } from '@peer-groups/documents/pool';
import { unanswered } from './result.ts';
import type { Answer } from './result.ts';
import { milliseconds } from './settings.ts';
import type { Ask } from './thread.ts';

/** Asking throws where a file is gone or a defect shows: the caller tries again or says so. */
export type Pool = Any<Ask, Answer>;

/** Beyond the reader's own budget: judging and scanning. */
const allowance = 5_000;

const flags = ['--conditions=@peer-groups/source', '--disable-warning=ExperimentalWarning'];

export const openPool = (threads: number): Pool =>
  open({
    jobs: threads,
    start: () => nodeWorker(new URL('thread.ts', import.meta.url), { flags }),
    milliseconds: milliseconds + allowance,
    instead: (_, why) => {
      // Not the file's fault: it stays pending.
      if (why === 'closed') throw new Error(why);
      return { result: unanswered, sketches: [] };
    },
  });
