import { folded } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import { looksLikeName } from './name.ts';
import { numbersIn, peopleIn } from './people.ts';
import type { RollEntry } from './roll-entry.ts';

/** Names with numbers anywhere in prose, then names after a word for being there; without `present`, the absent alone.
 * A line of `starts` begins anew. */
export function readProse(
  texts: readonly string[],
  vocabulary: Vocabulary,
  present: RollEntry[] | undefined,
  absent: RollEntry[],
  starts: ReadonlySet<number>,
): void {
  const away = vocabulary.packs.flatMap(({ labels }) => labels.apologies ?? []).map(folded);
  const here = vocabulary.packs.flatMap(({ presentWere }) => presentWere);
  const sentences = texts
    .map(
      (text, line) =>
        (line > 0 ? (starts.has(line) && /^[^\p{L}]*\p{Lu}/u.test(text) ? '\n' : ' ') : '') + text,
    )
    .join('')
    .split(sentenceEnd)
    .flatMap((text) => partsOf(text, away))
    .map((text) => {
      const low = folded(text);
      return { text, low, isAway: away.some((one) => one.length > 4 && low.includes(one)) };
    });
  const namesIn = (text: string, words: readonly string[]): readonly RollEntry[] =>
    peopleIn(afterColon(text, words), vocabulary)
      .filter(({ name }) => looksLikeName(name))
      .map((one) => ({ ...one, line: -1 }));
  let held = 0;
  for (const { text, isAway } of sentences) {
    if (isAway) absent.push(...namesIn(text, away));
    else if (present !== undefined && numbersIn(text, vocabulary).length > 0) {
      const people = namesIn(text, here);
      const numbered = people.filter(({ number }) => number !== undefined);
      held += numbered.length;
      present.push(...(numbered.length > 1 ? people : numbered));
    }
  }
  if (held > 0 || present === undefined) return;
  for (const { text, low, isAway } of sentences) {
    if (isAway || !here.some((one) => low.includes(one))) continue;
    const people = namesIn(text, here);
    if (people.length > 1) present.push(...people);
  }
}

/** Where a sentence ends: not after a title, an initial or an abbreviation of numbers. */
const sentenceEnd =
  /(?<!(?<!\p{L})(?:Dr|Prof|Mrs?|Ms|St|Sra?|Hr|Fr|Mag|Dipl|med|Drs|dhr|mevr|mw|no|nr|col|reg|leg|aut|\p{Lu})\.)(?<=[.!?])\s+(?=\p{Lu})|\n/u;

/** A sentence that names those who came, and then those who did not, in two. */
function partsOf(text: string, away: readonly string[]): readonly string[] {
  const low = text.toLowerCase();
  const at = Math.min(
    ...away
      .filter((one) => one.length > 4)
      .map((one) => low.indexOf(one))
      .filter((found) => found > 0),
    Infinity,
  );
  if (at === Infinity) return [text];
  const cut = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at));
  return cut > 0 && /\d{3}/.test(text.slice(0, cut)) && !/\d{3}/.test(text.slice(cut))
    ? [text.slice(0, cut), text.slice(cut + 1)]
    : [text];
}

/** What follows the words that announce a list: names before them are of something else. */
function afterColon(sentence: string, words: readonly string[]): string {
  const low = sentence.toLowerCase();
  const ends = words
    .map((one) => ({ at: low.indexOf(one), length: one.length }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.length - a.length);
  const [best] = ends;
  if (best === undefined) return sentence;
  const rest = sentence
    .slice(best.at + best.length)
    .replace(
      /^[\s:,]*(?:(?:from|by|were|was|waren|war|received|de|von|van|fra|från|від|i te|ko|var|:)\s+)*/iu,
      '',
    )
    .replace(/^(?:(?!van |von |der |den |del |dos |des |bin |ibn )\p{Ll}{3,}\s+){1,4}(?=\p{Lu})/u, '');
  // "A, B and C were present": the names stand before the words.
  return /\p{Lu}/u.test(rest)
    ? rest
    : sentence
        .slice(0, best.at)
        // "Sione Vake was unable", "Signe Hallberg hade anmält": the verbs before the words.
        .replace(/(?:\s(?!van |von |der |den )\p{Ll}[\p{Ll}’'-]*){1,4}\s*$/u, '');
}
