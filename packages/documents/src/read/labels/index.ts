import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { mi } from './mi.ts';
import { nl } from './nl.ts';
import { da, no, sv } from './nordic.ts';
import type { LabelField, LanguagePack } from './pack.ts';
import { uk } from './uk.ts';

import { questionOf } from './questions.ts';
import { withSynonyms } from './synonyms.ts';

export type { LabelField, LanguagePack } from './pack.ts';

/** Every language that records are read in. */
export const packs: readonly LanguagePack[] = [en, mi, de, fr, nl, da, no, sv, es, uk].map(withSynonyms);

/** A text as labels and names of months are compared: lower case, one kind of apostrophe and space. */
export const folded = (text: string): string =>
  plain.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFC')
        .toLowerCase()
        .replaceAll(/['ʼ`´‘]/g, '’')
        .replaceAll(/\s+/g, ' ')
        .trim();

/** Single spaces between signs of ASCII, no apostrophe: most texts, of which nothing but the case changes. */
const plain = /^[!-&(-_a-~]+(?: [!-&(-_a-~]+)*$/;

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}’-]+/gu) ?? [];

/** By word, the packs in whose language it is frequent. */
const frequentIn = new Map<string, number[]>();
for (const [index, pack] of packs.entries()) {
  const words = new Set([
    ...pack.common,
    ...pack.months.flat().filter((one) => one.length > 3),
    ...pack.days.flat().filter((one) => one.length > 3),
    ...Object.values(pack.labels)
      .flat()
      .filter((one) => !one.includes(' ') && one.length > 4),
  ]);
  for (const word of words) frequentIn.set(word, [...(frequentIn.get(word) ?? []), index]);
}

/** How many of some words each pack's language uses often. */
const hitsOf = (words: readonly string[]): readonly number[] => {
  const hits = packs.map(() => 0);
  for (const word of words) for (const index of frequentIn.get(word) ?? []) hits[index]! += 1;
  return hits;
};

/**
 * The language of a text by its frequent words, or `undefined` where none is known well enough.
 *
 * @example
 * languageOf('Les situations ont été anonymisées et le groupe a échangé sur les délais.')?.language; //=> 'fr'
 */
export function languageOf(text: string): LanguagePack | undefined {
  const hits = hitsOf(wordsOf(text).slice(0, 1_500));
  const most = Math.max(...hits);
  return most > 2 ? packs[hits.indexOf(most)] : undefined;
}

/** How much of a text is words that some language here knows: rubbish from unmapped glyphs has next to none. */
export function familiarity(text: string): number {
  const words = wordsOf(text).slice(0, 800);
  return words.length === 0 ? 0 : Math.max(...hitsOf(words)) / words.length;
}

/** The words by which one document is read: its own language first, English beside it. */
export interface Vocabulary {
  readonly main: LanguagePack;
  readonly packs: readonly LanguagePack[];
  /** By label, folded. */
  readonly labels: ReadonlyMap<string, LabelField>;
  /** Labels followed by a colon, anywhere in a line; the longest wins. */
  readonly inline: RegExp;
  readonly roles: ReadonlySet<string>;
  readonly and: readonly string[];
}

/** What is worked out of a vocabulary, worked out once. */
export function once<Key extends object, Made>(make: (from: Key) => Made): (from: Key) => Made {
  const made = new WeakMap<Key, Made>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const own = make(from);
    made.set(from, own);
    return own;
  };
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Alternatives of a regular expression, the longest first. */
export const anyOf = (phrases: Iterable<string>): string =>
  [...new Set(phrases)]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

const prepared = new Map<LanguagePack, Vocabulary>();

/** The vocabulary of a language; worked out once. */
export function vocabularyOf(main: LanguagePack): Vocabulary {
  const known = prepared.get(main);
  if (known !== undefined) return known;
  const [english] = packs as readonly [LanguagePack, ...LanguagePack[]];
  const used = main === english ? [english] : [main, english];
  const labels = new Map<string, LabelField>();
  for (const pack of used) {
    for (const [field, phrases] of Object.entries(pack.labels) as [LabelField, readonly string[]][]) {
      for (const phrase of phrases) if (!labels.has(phrase)) labels.set(phrase, field);
    }
  }
  const vocabulary: Vocabulary = {
    main,
    packs: used,
    labels,
    inline: new RegExp(
      `(?<![\\p{L}\\p{N}/])(${anyOf(labels.keys())})(?:\\s?\\([^()]{0,80}\\))?(?:\\s?\\d{1,2}\\.?)?\\s?[:：](?!//)`,
      'giu',
    ),
    roles: new Set(used.flatMap((pack) => pack.roles)),
    and: used.flatMap((pack) => pack.and),
  };
  prepared.set(main, vocabulary);
  return vocabulary;
}

/**
 * The field that a text is the label of: brackets, numbering and a closing colon are passed over.
 *
 * @example
 * labelOf('Names of attendees:', vocabularyOf(packs[0]!)); //=> 'name'
 */
export function labelOf(text: string, vocabulary: Vocabulary): LabelField | undefined {
  if (text.length > 140) return undefined;
  const bare = folded(text)
    .replace(/^(?:\d{1,2}[.)]|[•▪●*\-–—])\s*/u, '')
    .replaceAll(/\s*\([^()]*\)/g, '')
    .replace(/[\s:：.*?\-–—]+$/u, '')
    .replace(/^[\s["“”|]+/u, '');
  const found =
    vocabulary.labels.get(bare) ??
    (bare.includes('/') ? vocabulary.labels.get(bare.replaceAll(/\s*\/\s*/g, '/')) : undefined) ??
    questionOf(text);
  if (found !== undefined) return found;
  const unnumbered = bare.replace(/\s*\d{1,2}$/, '');
  if (unnumbered !== bare && unnumbered !== '') return vocabulary.labels.get(unnumbered);
  const [head] = bare.split(/,| – | - | — /, 1);
  // What follows is the template's instruction, in small letters, and not a value.
  const rest = text
    .trim()
    .slice(
      text
        .trim()
        .toLowerCase()
        .indexOf(head ?? '') + (head ?? '').length,
    )
    .replace(/^[\s,–—-]+/u, '');
  return head !== undefined &&
    head !== bare &&
    /^\p{Ll}/u.test(rest) &&
    bare.length - head.length < 90 &&
    longLabels.has(vocabulary.labels.get(head)!)
    ? vocabulary.labels.get(head)
    : undefined;
}

/** Labels that templates follow with an instruction. */
const longLabels = new Set<LabelField>([
  'summary',
  'attendees',
  'confidentiality',
  'references',
  'reflection',
]);
