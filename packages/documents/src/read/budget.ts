/** What reading one file may cost; whatever comes in, an answer comes out within it. */
export interface Budget {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes that any part may have once inflated, and all parts together. */
  readonly inflatedBytes: number;
  /** Objects drawn on one page. */
  readonly objects: number;
  readonly pages: number;
  /** Characters of text in all. */
  readonly characters: number;
  /** Milliseconds of the clock; kept to the letter only where a worker can be ended. */
  readonly milliseconds: number;
}

/** Enough for a hundred pages of minutes. */
export const defaultBudget: Budget = {
  bytes: 32 * 1024 * 1024,
  inflatedBytes: 48 * 1024 * 1024,
  objects: 40_000,
  pages: 200,
  characters: 400_000,
  milliseconds: 5_000,
};

/** Thrown inside the reader where a budget is spent; it never leaves `readUpload`. */
export class OverBudget extends Error {
  override readonly name = 'OverBudget';
  readonly what: keyof Budget;
  constructor(what: keyof Budget) {
    super(`The file asks for more ${what} than the budget allows.`);
    this.what = what;
  }
}

/** What is left of a budget while one file is read. */
export interface Spending {
  readonly budget: Budget;
  /** @throws {OverBudget} */
  readonly spend: (what: 'inflatedBytes' | 'characters', amount: number) => void;
  /** @throws {OverBudget} when time is up. */
  readonly checkTime: () => void;
  /** For a file within the file: what it spends is spent of the same budget, and half of the time that is left is its own. */
  readonly within: () => Spending;
}

/** Pages that a file within a file may have. */
const mostPagesWithin = 40;

/** Starts to count; the clock is read for nothing but the budget. */
export function startSpending(budget: Budget): Spending {
  const spent = { inflatedBytes: 0, characters: 0 };
  const until = (end: number, own: Budget): Spending => ({
    budget: own,
    spend(what, amount) {
      spent[what] += amount;
      if (spent[what] > budget[what]) throw new OverBudget(what);
    },
    checkTime() {
      if (performance.now() > end) throw new OverBudget('milliseconds');
    },
    within() {
      const now = performance.now();
      return until(now + (end - now) / 2, { ...own, pages: Math.min(own.pages, mostPagesWithin) });
    },
  });
  return until(performance.now() + budget.milliseconds, budget);
}
