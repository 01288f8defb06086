import { isIsoDate } from '@peer-groups/core';
import { UsageError } from './failure.ts';

/** Says in the words of the command that `--as-of` takes a day. */
export function assertDay(asOf: string): void {
  if (!isIsoDate(asOf))
    throw new UsageError(
      `--as-of ${JSON.stringify(asOf)} is no day. Give a day that exists as YYYY-MM-DD, such as 2026-03-31.`,
    );
}
