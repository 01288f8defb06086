import type { Sent, WorkerLike } from './worker-like.ts';

/** Why an ask has no answer of its worker's. */
export type WhyUnanswered =
  /** It took longer than it may, and its worker was ended. */
  | 'too-long'
  /** It ended its worker, mostly by asking for more memory than the worker may have. */
  | 'ended'
  /** The pool was closed before. */
  | 'closed';

/** How a pool is run. */
export interface PoolOptions<Ask, Answer> {
  /** How many workers there are at most; 1 where absent. They are started as they are needed. */
  readonly jobs?: number;
  /** Starts a worker whose script calls `answerEach`: see `nodeWorker`. */
  readonly start: () => WorkerLike | Promise<WorkerLike>;
  /** Milliseconds that one answer may take; a worker's start is not counted. */
  readonly milliseconds: number;
  /** Milliseconds that a worker may take to start; 30,000 where absent. */
  readonly startMilliseconds?: number;
  /** Answers in a worker's stead. What it throws, the asker gets. */
  readonly instead: (ask: Ask, why: WhyUnanswered, milliseconds: number) => Answer;
}

/** Workers that answer one ask at a time each, and that can be ended: no file keeps the others waiting. */
export interface Pool<Ask, Answer> {
  /**
   * Asks when a worker is free; asks are taken in order.
   *
   * @throws {PoolError} where the worker's script threw, or no worker could be started.
   */
  readonly ask: (ask: Ask) => Promise<Answer>;
  /** Asks many, and gives the answers in the order of the asks; holds a few asks per worker at a time, and no more. */
  readonly inOrder: (asks: Iterable<Ask> | AsyncIterable<Ask>) => AsyncGenerator<Answer, void>;
  /** Ends the workers; what was not answered yet is answered by `instead`. */
  readonly close: () => Promise<void>;
}

/** What went wrong in a worker by the name of its error alone, such as `ENOENT`, or that none could be started. */
export class PoolError extends Error {
  override readonly name = 'PoolError';
  /** Code or name of the error. */
  readonly code: string;
  constructor(code: string, message: string = code) {
    super(message);
    this.code = code;
  }
}

interface Waiting<Ask, Answer> {
  readonly ask: Ask;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Seat<Ask, Answer> {
  worker?: WorkerLike;
  isReady: boolean;
  busy?: Waiting<Ask, Answer> & { readonly since: number };
  timer?: ReturnType<typeof setTimeout>;
}

/** Asks that wait for each worker while answers are given in order: enough to keep it busy, few enough to hold none in vain. */
const aheadPerJob = 4;

/**
 * Opens a pool of workers. One that takes too long over an ask, or breaks, is ended and replaced, and its ask answered by
 * `instead`, once: no ask is tried twice.
 *
 * @throws {RangeError} when `jobs` is not a whole number from 1 on.
 * @example
 * const start = () => nodeWorker(new URL('./doubles.js', import.meta.url));
 * const pool = openPool({ start, milliseconds: 5_000, instead: (ask: number, why) => Number.NaN });
 * await pool.close();
 */
export function openPool<Ask, Answer>({
  jobs = 1,
  start,
  milliseconds,
  startMilliseconds = 30_000,
  instead,
}: PoolOptions<Ask, Answer>): Pool<Ask, Answer> {
  if (!Number.isInteger(jobs) || jobs < 1)
    throw new RangeError(`jobs is ${jobs}. Give a whole number from 1 on.`);
  type Own = Seat<Ask, Answer>;
  const seats = new Set<Own>();
  const queue: Waiting<Ask, Answer>[] = [];
  let closed = false;

  const answerInstead = (
    { ask, resolve, reject }: Waiting<Ask, Answer>,
    why: WhyUnanswered,
    since?: number,
  ): void => {
    try {
      resolve(instead(ask, why, since === undefined ? 0 : Math.round(performance.now() - since)));
    } catch (error) {
      reject(error as Error);
    }
  };
  const release = (seat: Own): Own['busy'] => {
    clearTimeout(seat.timer);
    const { busy } = seat;
    delete seat.busy;
    return busy;
  };
  const leave = (seat: Own, why: WhyUnanswered, error?: unknown): void => {
    if (!seats.delete(seat)) return;
    const busy = release(seat);
    void seat.worker?.end();
    if (busy !== undefined) {
      if (seat.isReady || why === 'closed') answerInstead(busy, why, busy.since);
      else {
        const { code, name } = (error ?? {}) as { readonly code?: string; readonly name?: string };
        busy.reject(new PoolError(code ?? name ?? why, 'A worker could not be started.'));
      }
    }
    next();
  };
  const begin = (seat: Own): void => {
    clearTimeout(seat.timer);
    seat.timer = setTimeout(() => leave(seat, 'too-long'), milliseconds);
    seat.busy = { ...seat.busy!, since: performance.now() };
    seat.worker!.post(seat.busy.ask);
  };
  const hear = (seat: Own, sent: Sent<Answer>): void => {
    if ('ready' in sent) {
      seat.isReady = true;
      if (seat.busy !== undefined) begin(seat);
      return;
    }
    const busy = release(seat);
    if ('answer' in sent) busy?.resolve(sent.answer);
    else busy?.reject(new PoolError(sent.error));
    next();
  };
  const open = async (seat: Own): Promise<void> => {
    seat.timer = setTimeout(() => leave(seat, 'too-long'), startMilliseconds);
    try {
      const worker = await start();
      if (!seats.has(seat)) return void worker.end();
      seat.worker = worker;
      worker.listen(
        (message) => hear(seat, message as Sent<Answer>),
        (why) => leave(seat, 'ended', why),
      );
    } catch (error) {
      leave(seat, 'ended', error);
    }
  };
  const next = (): void => {
    while (queue.length > 0 && !closed) {
      const free = [...seats].find(({ busy }) => busy === undefined);
      if (free === undefined && seats.size >= jobs) return;
      const busy = { ...queue.shift()!, since: performance.now() };
      const seat: Own = free ?? { isReady: false };
      seat.busy = busy;
      seats.add(seat);
      if (free === undefined) void open(seat);
      else if (free.isReady) begin(free);
    }
  };
  const ask = (asked: Ask): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const waiting = { ask: asked, resolve, reject };
      if (closed) answerInstead(waiting, 'closed');
      else queue.push(waiting);
      next();
    });

  return {
    ask,
    async *inOrder(asks) {
      const pending: Promise<Answer>[] = [];
      for await (const one of asks) {
        const answer = ask(one);
        // An error is thrown in its turn, below; until then nobody need handle it.
        answer.catch(() => {});
        pending.push(answer);
        if (pending.length >= jobs * aheadPerJob) yield await pending.shift()!;
      }
      while (pending.length > 0) yield await pending.shift()!;
    },
    close: async () => {
      closed = true;
      for (const waiting of queue.splice(0)) answerInstead(waiting, 'closed');
      const open = [...seats];
      for (const seat of open) leave(seat, 'closed');
      await Promise.all(open.map(async ({ worker }) => worker?.end()));
    },
  };
}
