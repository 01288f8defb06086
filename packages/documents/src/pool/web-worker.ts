import type { WorkerLike } from './worker-like.ts';

/** What is used of a browser's `Worker`. */
export interface WebWorkerLike {
  postMessage: (message: unknown) => void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  terminate: () => void;
}

/**
 * A browser's worker as a pool takes it. The worker is made by the caller, where bundlers look for it.
 *
 * @example
 * const start = (make: () => WebWorkerLike) => webWorker(make());
 * // webWorker(new Worker(new URL('@peer-groups/documents/read/worker', import.meta.url), { type: 'module' }))
 */
export function webWorker(worker: WebWorkerLike): WorkerLike {
  return {
    post: (message) => worker.postMessage(message),
    listen: (onMessage, onEnd) => {
      worker.onmessage = ({ data }) => onMessage(data);
      worker.onerror = () => onEnd();
    },
    end: async () => worker.terminate(),
  };
}
