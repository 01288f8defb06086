/** What the command exits with; the same list stands in the README. */
export const exitCodes = {
  /** Everything that was judged passed. */
  passed: 0,
  /** Something failed. */
  failed: 1,
  /** Nothing failed, and something could not be told, or there was nothing to judge: a person must look. */
  cantTell: 3,
  /** The command was called wrongly, or a file that it names is not there, not what was asked for, or cannot be written. */
  usage: 2,
  /** Stopped by a signal; a later call with `--resume` goes on. */
  stopped: 130,
} as const;

/** What is wrong with a file that a call names, an issue a line: the file, the place in it, and what would work. */
export function tellIssues(
  name: string,
  issues: readonly { readonly at: string; readonly code: string; readonly message: string }[],
): void {
  for (const { at, code, message } of issues)
    console.error(`${name}: ${at === '' ? '' : `${at}: `}${message} (${code})`);
}

/** A mistake in how the command was called: said in one sentence, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
