/** How far a plan has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Chunks that were there before this start. */
  readonly resumed: number;
}

/** One line with a bar, such as `[######    ]  60 % · 6 of 10 chunks · 4 s left`. `seconds` is the time since this start. */
export function progressLine({ done, total, resumed }: Progress, seconds: number, width = 30): string {
  const share = total === 0 ? 1 : done / total;
  const filled = Math.floor(share * width);
  const here = done - resumed;
  const left = here > 0 && done < total ? ` · ${Math.ceil((seconds / here) * (total - done))} s left` : '';
  return `[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${String(Math.floor(share * 100)).padStart(3)} % · ${done} of ${total} chunks${left}`;
}
