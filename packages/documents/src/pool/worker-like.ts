/** A worker as this package needs it: Node's and the browser's both fit. */
export interface WorkerLike {
  /** Sends a message to the worker. */
  readonly post: (message: unknown) => void;
  /** Says who is told of messages, and of the worker's end, with why where that is known. */
  readonly listen: (onMessage: (message: unknown) => void, onEnd: (why?: unknown) => void) => void;
  /** Ends the worker at once. */
  readonly end: () => Promise<void>;
}

/** What a worker sends: that it listens, an answer, or the name of an error and nothing that the error may quote. */
export type Sent<Answer> =
  { readonly ready: true } | { readonly answer: Answer } | { readonly error: string };
