import { looksLikeName } from '../fields/name.ts';
import type { Upload } from '../upload.ts';

const bullet = /^(?:[•▪●◦*·–—-]|\d{1,2}[.)])\s*/u;
/** Lines of one list, at least; and names among them that the roll knows too, as a share of all. */
const fewest = 3;
const mostlyKnown = 0.5;

/**
 * Lines that list members and say nothing of them: names alone, one below the other, of which the roll knows most. Who is
 * listed there and did not come is a member like the others, and nobody that was talked about. Hidden words are no list.
 */
export function memberLists(
  { text: { text, stretches } }: Upload,
  isKnown: (name: string) => boolean,
): ReadonlySet<number> {
  const lines = new Map<number, string>();
  const concealed = new Set<number>();
  for (const { line, start, end, how } of stretches) {
    lines.set(line, `${lines.get(line) ?? ''}${lines.has(line) ? ' ' : ''}${text.slice(start, end)}`);
    if (how !== undefined && how !== 'ocr-layer') concealed.add(line);
  }
  const listed = new Set<number>();
  let run: (readonly [line: number, name: string])[] = [];
  const close = (): void => {
    const known = run.filter(([, name]) => isKnown(name)).length;
    if (run.length >= fewest && known > run.length * mostlyKnown) for (const [line] of run) listed.add(line);
    run = [];
  };
  for (const [line, words] of lines) {
    const name = words.trim().replace(bullet, '').trim();
    // A bullet may stand on a line of its own.
    if (name === '') continue;
    if (looksLikeName(name) && !concealed.has(line)) run.push([line, name]);
    else close();
  }
  close();
  return listed;
}
