import { nodeWorker, openPool } from '@peer-groups/documents/pool';
import type { Pool } from '@peer-groups/documents/pool';
import { unanswered } from './review-one.ts';
import type { Reviewed, ReviewSettings } from './review-one.ts';

/** Milliseconds after which a worker is ended and its file answered without it: the reader's own budget is shorter. */
const patience = 20_000;

const script = new URL(
  import.meta.url.endsWith('.ts') ? './review-worker.ts' : './review-worker.js',
  import.meta.url,
);

/** Workers that review a file each, all by the same settings. */
export const openReviewers = (settings: ReviewSettings, jobs: number): Pool<string, Reviewed> =>
  openPool({
    jobs,
    start: () => nodeWorker(script, { data: settings }),
    milliseconds: patience,
    instead: (file, why, ms) =>
      unanswered(
        file,
        settings.by,
        'over-budget',
        why === 'too-long' ? 'Reading the file took too long.' : 'The file was too much for its reader.',
        ms,
      ),
  });
