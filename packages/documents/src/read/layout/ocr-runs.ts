import type { Run } from '../content.ts';

/** Rules of a table that a scan's text layer took for letters, and an I that it took for an l. */
const partsOf = (run: Run): readonly Run[] => {
  const text = run.text.replace(/\bMcl(?=l)/g, 'McI');
  if (!/[|[\]]/.test(text)) return [{ ...run, text }];
  const parts: Run[] = [];
  for (const match of text.matchAll(/[^|[\]]+/g)) {
    const from = match.index + (match[0].length - match[0].trimStart().length);
    const to = match.index + match[0].trimEnd().length;
    if (to <= from) continue;
    const edges = run.edges.slice(from, to + 1);
    const [start = 0, end = start] = [edges[0], edges.at(-1)];
    parts.push({
      ...run,
      text: text.slice(from, to),
      edges,
      ...(run.angle === 0 && { box: { ...run.box, x: start, width: end - start } }),
    });
  }
  return parts;
};

/** The sizes of a scan's text layer are guesses: they are made one, so that they say nothing. */
export function evenSizes(runs: readonly Run[]): readonly Run[] {
  const scanned = runs.filter(({ hidden }) => hidden === 'ocr-layer');
  if (scanned.length === 0) return runs;
  const size = scanned.map((run) => run.size).toSorted((a, b) => a - b)[scanned.length >> 1]!;
  return runs.flatMap((run) => (run.hidden === 'ocr-layer' ? partsOf({ ...run, size }) : [run]));
}
