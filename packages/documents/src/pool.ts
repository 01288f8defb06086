export { answerEach } from './pool/answer-each.ts';
export type { NodeWorkerOptions } from './pool/node-worker.ts';
export { nodeWorker } from './pool/node-worker.ts';
export type { Pool, PoolOptions, WhyUnanswered } from './pool/open-pool.ts';
export { openPool, PoolError } from './pool/open-pool.ts';
export type { WebWorkerLike } from './pool/web-worker.ts';
export { webWorker } from './pool/web-worker.ts';
export type { WorkerLike } from './pool/worker-like.ts';
