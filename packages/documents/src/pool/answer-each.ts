import { isNode, nodeModule } from '../node-module.ts';
import type { Sent } from './worker-like.ts';

interface Port {
  postMessage: (message: unknown) => void;
}

/**
 * Makes the script that calls it one that a pool can ask, in a worker thread of Node or a worker of a browser: each ask is
 * answered by `answer`, one after the other. Of an error that it throws the code or the name goes back and no more, for a
 * message may quote the file.
 *
 * @example
 * await answerEach(async (ask: number) => ask * 2); // in the main thread nobody asks
 */
export async function answerEach<Ask, Answer>(answer: (ask: Ask) => Promise<Answer>): Promise<void> {
  const reply = async (port: Port, ask: Ask): Promise<void> => {
    let sent: Sent<Answer>;
    try {
      sent = { answer: await answer(ask) };
    } catch (error) {
      const { code, name } = error as { readonly code?: string; readonly name?: string };
      sent = { error: code ?? name ?? 'Error' };
    }
    port.postMessage(sent);
  };
  const ready: Sent<Answer> = { ready: true };
  if (isNode()) {
    const { parentPort } = await nodeModule<typeof import('node:worker_threads')>('worker_threads');
    parentPort?.on('message', (ask: Ask) => void reply(parentPort, ask));
    parentPort?.postMessage(ready);
    return;
  }
  const scope = globalThis as unknown as Port & { onmessage: (event: { readonly data: Ask }) => void };
  scope.onmessage = ({ data }) => void reply(scope, data);
  scope.postMessage(ready);
}
