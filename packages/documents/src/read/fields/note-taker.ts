import { anyOf, once } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import { looksLikeName } from './name.ts';
import { personFrom } from './people.ts';
import type { RollEntry } from './roll-entry.ts';

/** `Minutes taken by Ngaire Hohepa.` at the beginning of a sentence. */
const takenBy = once(
  ({ packs }: Vocabulary) =>
    new RegExp(
      `(?:^|[.!?;]\\s+|\\n)(?:${anyOf(packs.flatMap(({ labels }) => labels.noteTaker ?? []).filter((label) => label.includes(' ')))})\\s([^.,;:()\\n]{4,60})`,
      'iu',
    ),
);

/** `Ngaire took the notes.`, in the languages that records are read in. */
const wrote =
  /(?:^|[.!?;,]\s+|\n)((?:(?:Dr|Prof)\.? )?\p{Lu}[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){0,4}?) (?:took (?:the |these )?(?:notes|minutes)|kept (?:the )?(?:notes|minutes)|wrote (?:up )?(?:the |these )?(?:notes|minutes)|recorded the (?:notes|minutes|meeting)|maakte (?:dit|het|een) verslag|notuleerde|führte (?:das )?Protokoll|protokollierte|schrieb (?:das )?Protokoll|a (?:rédigé|pris) (?:le|les|ce|des) (?:compte[ -]rendu|notes)|(?:skrev|tog|førte|førde) referat(?:et)?|förde (?:protokoll|anteckningar)|antecknade|levantó (?:el )?acta|tomó (?:nota|notas)|redactó (?:el )?acta|(?:вів|вела|писав|писала) протокол)(?!\p{L})/u;

/** Who took the notes, where a sentence says so; a first name alone is that of the one person present who bears it. */
export function noteTakerIn(
  texts: readonly string[],
  present: readonly RollEntry[],
  vocabulary: Vocabulary,
): string | undefined {
  for (const text of texts) {
    const found = takenBy(vocabulary).exec(text)?.[1];
    const person = found === undefined ? undefined : personFrom(found, vocabulary);
    if (person !== undefined && looksLikeName(person.name)) return person.name;
    const [, name] = wrote.exec(text) ?? [];
    if (name === undefined) continue;
    if (looksLikeName(name)) return name;
    const those = present.filter((one) => one.name.split(' ').includes(name));
    if (those.length === 1) return those[0]!.name;
  }
  return undefined;
}
