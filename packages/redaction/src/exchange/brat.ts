import { KINDS, span } from '../span.ts';
import type { Kind, Span } from '../span.ts';
import { offsetsOf } from './code-points.ts';
import { collect } from './parsed.ts';
import type { Issue, Parsed } from './parsed.ts';
import { placeOf } from './place.ts';

const LINE_BREAK = /[\n\r\u2028\u2029]/g;

/**
 * Spans as a BRAT stand-off file (`.ann`): text-bound annotations in code points, with subkind, score and reason as notes.
 *
 * BRAT repeats the covered text after the offsets. By default it is written as `x` of the same length, so that the
 * file holds no details; `withText` writes it as BRAT's own tools expect.
 *
 * Source: BRAT standoff format, https://brat.nlplab.org/standoff.html
 */
export const toBrat = (
  text: string,
  spans: readonly Span[],
  options: { readonly withText?: boolean } = {},
): string => {
  const offsets = offsetsOf(text);
  return spans
    .map(({ start, end, kind, subkind, score, why }, index) => {
      const from = offsets.toCodePoint(start);
      const to = offsets.toCodePoint(end);
      const covered =
        options.withText === true ? text.slice(start, end).replace(LINE_BREAK, ' ') : 'x'.repeat(to - from);
      const note = JSON.stringify({ subkind, score, why });
      return `T${index + 1}\t${kind} ${from} ${to}\t${covered}\n#${index + 1}\tAnnotatorNotes T${index + 1}\t${note}\n`;
    })
    .join('');
};

/** Read the text-bound annotations of a BRAT file whose types are kinds of spans; other lines but our notes are left out. */
export const fromBrat = (text: string, annotations: string): Parsed<readonly Span[]> => {
  const offsets = offsetsOf(text);
  const issues: Issue[] = [];
  const found = new Map<string, { place: { start: number; end: number }; kind: Kind }[]>();
  const notes = new Map<string, { subkind?: unknown; score?: unknown; why?: unknown }>();
  annotations.split('\n').forEach((line, index) => {
    const fields = line.split('\t');
    const id = fields[0] ?? '';
    const head = (fields[1] ?? '').trim();
    if (id.startsWith('#')) {
      const target = head.split(' ')[1];
      try {
        const note: unknown = JSON.parse(fields[2] ?? '');
        if (target !== undefined && typeof note === 'object' && note !== null) notes.set(target, note);
      } catch {
        // A note of somebody else's: free text.
      }
      return;
    }
    if (!id.startsWith('T')) return;
    const at = `/${index}`;
    const space = head.indexOf(' ');
    const kind = head.slice(0, space);
    if (!KINDS.includes(kind as Kind)) {
      issues.push({ at, code: 'unknownKind', message: `the type must be one of ${KINDS.join(', ')}` });
      return;
    }
    // A broken annotation has several ranges with ; between them: each becomes a span.
    for (const range of head.slice(space + 1).split(';')) {
      const [start, end] = range.split(' ').map(Number);
      const place = placeOf(start, end, offsets, at);
      if ('code' in place) issues.push(place);
      else found.set(id, [...(found.get(id) ?? []), { place, kind: kind as Kind }]);
    }
  });
  const spans = [...found].flatMap(([id, parts]) => {
    const note = notes.get(id);
    return parts.map(({ place, kind }) =>
      span(
        place.start,
        place.end,
        kind,
        typeof note?.subkind === 'string' ? note.subkind : undefined,
        typeof note?.score === 'number' ? note.score : 1,
        typeof note?.why === 'string' ? note.why : 'BRAT annotation',
      ),
    );
  });
  return collect(spans, issues);
};
