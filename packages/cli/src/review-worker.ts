import { workerData } from 'node:worker_threads';
import { answerEach } from '@peer-groups/documents/pool';
import { reviewOne } from './review-one.ts';
import type { ReviewSettings } from './review-one.ts';

await answerEach((file: string) => reviewOne(file, workerData as ReviewSettings));
