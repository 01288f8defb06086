import type { FileReview } from '../review-one.ts';

/** Files named before the rest of them become a number. */
const mostNamed = 3;

/** What a file has to do with others, said once for all of which it is so: each with the first files, and how many more there are. */
export function gathered(
  matches: NonNullable<FileReview['matches']>,
): readonly { readonly files: readonly string[]; readonly more: number; readonly message: string }[] {
  const byMessage = new Map<string, Set<string>>();
  for (const { file, message } of matches)
    byMessage.set(message, (byMessage.get(message) ?? new Set()).add(file));
  return [...byMessage].map(([message, files]) => ({
    files: [...files].slice(0, mostNamed),
    more: Math.max(0, files.size - mostNamed),
    message,
  }));
}

/** Files by name, and how many more. */
export const inWords = (files: readonly string[], more: number): string =>
  files.join(', ') + (more > 0 ? ` and ${more} more` : '');
