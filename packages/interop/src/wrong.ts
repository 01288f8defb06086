/** A programmer's mistake: what is wrong, and what would work. */
export const wrong = (what: string, would: string): never => {
  throw new RangeError(`${what}. ${would}`);
};
