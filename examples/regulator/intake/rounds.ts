/** Work that is asked for again and again, and done one round at a time. */
export interface Rounds {
  /** Asks for a round; while one runs, for one more after it, however often it is asked. */
  readonly ask: () => void;
  /** Answers when no round runs and none was asked for; fails as the round that runs does. */
  readonly idle: () => Promise<void>;
  /** No round begins any more; answers when the last has ended. */
  readonly close: () => Promise<void>;
  readonly isClosed: () => boolean;
}

/** A round that failed is over: the next one that is asked for begins as if nothing had been. */
export function openRounds(round: () => Promise<void>): Rounds {
  let running: Promise<void> | undefined;
  let asked = false;
  let closed = false;
  const run = async (): Promise<void> => {
    try {
      while (asked && !closed) {
        asked = false;
        await round();
      }
    } finally {
      running = undefined;
    }
  };
  return {
    ask: () => {
      asked = true;
      if (running !== undefined || closed) return;
      running = run();
      // Whoever waits until it is idle is told; nobody need.
      running.catch(() => {});
    },
    idle: async () => {
      while (running !== undefined) await running;
    },
    close: async () => {
      closed = true;
      await running?.catch(() => {});
    },
    isClosed: () => closed,
  };
}
