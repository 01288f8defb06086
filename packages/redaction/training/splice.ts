import type { GoldSpan, Sample } from './sample.ts';

/** Replace parts of a text, carrying spans along. */
export const splice = (
  sample: Sample,
  changes: readonly { start: number; end: number; pieces: readonly (readonly [string, number])[] }[],
): Sample => {
  const sorted = [...changes].sort((a, b) => a.start - b.start);
  const spans: GoldSpan[] = [];
  let text = '';
  let cursor = 0;
  let next = 0;
  const keepUntil = (position: number): void => {
    while (next < sample.spans.length && (sample.spans[next] as GoldSpan).start < position) {
      const span = sample.spans[next++] as GoldSpan;
      if (span.start >= cursor && span.end <= position)
        spans.push({
          ...span,
          start: span.start + text.length - cursor,
          end: span.end + text.length - cursor,
        });
    }
    text += sample.text.slice(cursor, position);
    cursor = position;
  };
  for (const change of sorted) {
    if (change.start < cursor) continue;
    keepUntil(change.start);
    for (const [piece, kind] of change.pieces) {
      if (kind > 0) spans.push({ start: text.length, end: text.length + piece.length, kind });
      text += piece;
    }
    cursor = change.end;
    while (next < sample.spans.length && (sample.spans[next] as GoldSpan).start < cursor) next++;
  }
  keepUntil(sample.text.length);
  return { ...sample, text, spans };
};
