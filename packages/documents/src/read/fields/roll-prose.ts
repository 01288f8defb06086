import { folded } from '../labels/index.ts';
import type { Vocabulary } from '../labels/index.ts';
import { looksLikeName, numbersIn, peopleIn } from './people.ts';
import type { RollEntry } from './roll-entry.ts';

/** Names with numbers anywhere in prose, then names after a word for being there. */
export function readProse(
  texts: readonly string[],
  vocabulary: Vocabulary,
  present: RollEntry[],
  absent: RollEntry[],
): void {
  const body = texts.join(' ');
  const away = vocabulary.packs.flatMap(({ labels }) => labels.apologies ?? []).map(folded);
  const sentences = body.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const here = vocabulary.packs.flatMap(({ presentWere }) => presentWere);
  let held = 0;
  const seek = present;
  for (const sentence of sentences) {
    const low = folded(sentence);
    const isAway = away.some((one) => one.length > 4 && low.includes(one));
    const people = peopleIn(afterColon(sentence, isAway ? away : here), vocabulary).filter(({ name }) =>
      looksLikeName(name),
    );
    if (isAway) absent.push(...people.map((one) => ({ ...one, line: -1 })));
    else if (numbersIn(sentence, vocabulary).length > 0) {
      const numbered = people.filter(({ number }) => number !== undefined);
      held += numbered.length;
      seek.push(
        ...people
          .filter(({ number }) => number !== undefined || numbered.length > 1)
          .map((one) => ({ ...one, line: -1 })),
      );
    }
  }
  if (held > 0) return;
  for (const sentence of sentences) {
    if (
      !here.some((one) => folded(sentence).includes(one)) ||
      away.some((one) => one.length > 4 && folded(sentence).includes(one))
    )
      continue;
    const people = peopleIn(afterColon(sentence, here), vocabulary).filter(({ name }) => looksLikeName(name));
    if (people.length > 1) seek.push(...people.map((one) => ({ ...one, line: -1 })));
  }
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
    );
  // "A, B and C were present": the names stand before the words.
  return /\p{Lu}/u.test(rest)
    ? rest
    : sentence
        .slice(0, best.at)
        .replace(
          /\s(?:was|were|is|are|had|has|have|sent|ist|war|waren|hat|haben|est|était|étaient|ont|waren|var|er|fue|fueron|estuvo|була|був|були|i)\s*$/iu,
          '',
        );
}
