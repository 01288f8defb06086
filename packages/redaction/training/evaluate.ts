/** Scores of a recogniser on held-back texts; also used by `benchmarks/redaction`. */
import type { Sample } from './sample.ts';
import { IGNORED } from './sample.ts';

export interface Found {
  readonly start: number;
  readonly end: number;
}

export interface Score {
  readonly texts: number;
  readonly entities: number;
  readonly recall: number;
  readonly precision: number;
  readonly f2: number;
  /** Share of sentences without an entity in which something was flagged. */
  readonly flaggedSentences: number;
  /** Wrong flags per 1,000 words. */
  readonly wrongPer1000: number;
}

const isLetterOrDigit = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** An entity counts as hidden when every letter and digit of it is covered. */
const isHidden = (text: string, start: number, end: number, covered: Uint8Array): boolean => {
  for (let index = start; index < end; index++)
    if (covered[index] === 0 && isLetterOrDigit(text[index] as string)) return false;
  return true;
};

export const score = (
  samples: readonly Sample[],
  find: (text: string) => readonly Found[],
  kind?: number,
  show?: (note: string) => void,
): Score => {
  let entities = 0;
  let hidden = 0;
  let flags = 0;
  let right = 0;
  let sentences = 0;
  let flagged = 0;
  let words = 0;
  for (const sample of samples) {
    const { text } = sample;
    const covered = new Uint8Array(text.length);
    const gold = new Uint8Array(text.length);
    const found = find(text);
    for (const span of found) covered.fill(1, span.start, span.end);
    for (const span of sample.spans) gold.fill(span.kind, span.start, span.end);
    words += text.split(/\s+/).length;
    for (const span of sample.spans) {
      if (span.kind === IGNORED || (kind !== undefined && span.kind !== kind)) continue;
      entities++;
      if (isHidden(text, span.start, span.end, covered)) hidden++;
      else
        show?.(
          `MISSED ${span.kind} [${text.slice(span.start, span.end)}] in: ${text.slice(Math.max(0, span.start - 40), span.end + 40).replaceAll('\n', '⏎')}`,
        );
    }
    for (const span of found) {
      let touches = 0;
      for (let index = span.start; index < span.end; index++)
        touches = Math.max(touches, gold[index] as number);
      if (touches === IGNORED) continue;
      flags++;
      if (touches > 0) right++;
      else
        show?.(
          `WRONG [${text.slice(span.start, span.end)}] in: ${text.slice(Math.max(0, span.start - 40), span.end + 40).replaceAll('\n', '⏎')}`,
        );
    }
    for (const sentence of text.matchAll(/[^.!?\n]+/g)) {
      if (sentence[0].trim().split(/\s+/).length < 2) continue;
      const from = sentence.index;
      const to = from + sentence[0].length;
      if (gold.subarray(from, to).some((value) => value > 0)) continue;
      sentences++;
      if (covered.subarray(from, to).some((value) => value > 0)) flagged++;
    }
  }
  const recall = entities === 0 ? 1 : hidden / entities;
  const precision = flags === 0 ? 1 : right / flags;
  return {
    texts: samples.length,
    entities,
    recall,
    precision,
    f2: recall + precision === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall),
    flaggedSentences: sentences === 0 ? 0 : flagged / sentences,
    wrongPer1000: (1000 * (flags - right)) / Math.max(1, words),
  };
};
