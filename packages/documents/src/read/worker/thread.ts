import type { Budget } from '../budget.ts';
import { pdfiumEngine } from '../pdfium/engine.ts';
import { readUpload } from '../read-upload.ts';

/** What a reader's thread is asked. */
export interface ThreadRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly budget?: Partial<Budget>;
}

interface Port {
  postMessage: (message: unknown) => void;
}

const answer = async (port: Port, { id, bytes, budget }: ThreadRequest): Promise<void> => {
  try {
    port.postMessage({ id, result: await readUpload(bytes, { ...(budget && { budget }), engine }) });
  } catch (error) {
    port.postMessage({ id, error: error instanceof Error ? `${error.name}: ${error.message}` : 'unknown' });
  }
};

const { wasm } = { wasm: (globalThis as { peerGroupsWasm?: Uint8Array }).peerGroupsWasm };
const engine = pdfiumEngine(wasm === undefined ? {} : { wasm });

/** Listens for files, in Node's worker threads or in a browser's worker. */
async function listen(): Promise<void> {
  const inNode =
    (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node !== undefined;
  if (inNode) {
    const { parentPort } = await import('node:worker_threads');
    parentPort?.on('message', (request: ThreadRequest) => void answer(parentPort, request));
    return;
  }
  const scope = globalThis as unknown as Port & {
    onmessage: (event: { readonly data: ThreadRequest }) => void;
  };
  scope.onmessage = ({ data }) => void answer(scope, data);
}

await listen();
