import type { Classified } from '../classified.ts';
import type { Identifier } from '../identifiers/identifier.ts';
import type { Span } from '../span.ts';
import { AFTER_BLANK_LINE } from '../tokens.ts';
import { scanStructured } from './index.ts';

/** Entries past the last token that a scanner may look at: all nought, as past the end of a text. */
const MARGIN = 32;

const columns = (room: number) => ({
  tokens: {
    count: 0,
    start: new Int32Array(room),
    end: new Int32Array(room),
    shape: new Uint8Array(room),
    flags: new Uint8Array(room),
    hash: new Int32Array(room),
  },
  classes: new Int32Array(room),
});

/** Where a paragraph is copied to; used again for each, since making views of a text costs more than copying it. */
let desk = columns(1024);

const copy = ({ tokens, classes }: Classified, from: number, to: number): void => {
  const count = to - from;
  if (desk.classes.length < count + MARGIN) desk = columns(2 * (count + MARGIN));
  const { start, end, shape, flags, hash } = desk.tokens;
  for (let at = 0; at < count; at++) {
    start[at] = tokens.start[from + at]!;
    end[at] = tokens.end[from + at]!;
    shape[at] = tokens.shape[from + at]!;
    flags[at] = tokens.flags[from + at]!;
    hash[at] = tokens.hash[from + at]!;
    desk.classes[at] = classes[from + at]!;
  }
  for (let at = count; at < count + MARGIN; at++)
    start[at] = end[at] = shape[at] = flags[at] = hash[at] = desk.classes[at] = 0;
  desk.tokens.count = count;
};

/**
 * Look for details in each paragraph by itself: no word beyond an empty line is context for a number, so that a
 * text can be cut there.
 */
export const scanParagraphs = (reading: Classified, identifiers: readonly Identifier[]): Span[] => {
  const { text, tokens } = reading;
  const out: Span[] = [];
  for (let from = 0; from < tokens.count;) {
    let to = from + 1;
    while (to < tokens.count && !(tokens.flags[to]! & AFTER_BLANK_LINE)) to++;
    if (to - from === tokens.count) return scanStructured(reading, identifiers);
    copy(reading, from, to);
    for (const found of scanStructured({ text, tokens: desk.tokens, classes: desk.classes }, identifiers))
      out.push(found);
    from = to;
  }
  return out;
};
