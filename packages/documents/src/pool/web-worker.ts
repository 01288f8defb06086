import type { WorkerLike } from './worker-like.ts';

/** What is used of a browser's `Worker`. */
export interface WebWorkerLike {
  /** Sends a message to the worker. */
  postMessage: (message: unknown) => void;
  /** Is told of messages from it. */
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  /** Is told where its script throws or cannot be loaded. */
  onerror: ((event: unknown) => void) | null;
  /** Ends it at once. */
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
