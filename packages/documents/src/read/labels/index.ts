import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { mi } from './mi.ts';
import { nl } from './nl.ts';
import { da, no, sv } from './nordic.ts';
import type { LabelField, LanguagePack } from './pack.ts';
import { uk } from './uk.ts';

export type { LabelField, LanguagePack } from './pack.ts';

/** Every language that records are read in. */
export const packs: readonly LanguagePack[] = [en, mi, de, fr, nl, da, no, sv, es, uk];

/** A text as labels and names of months are compared: lower case, one kind of apostrophe and space. */
export const folded = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['ʼ`´‘]/g, '’')
    .replaceAll(/\s+/g, ' ')
    .trim();

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}’-]+/gu) ?? [];

const counted = new Map<LanguagePack, ReadonlySet<string>>(
  packs.map((pack) => [
    pack,
    new Set([
      ...pack.common,
      ...pack.months.flat().filter((one) => one.length > 3),
      ...pack.days.flat().filter((one) => one.length > 3),
      ...Object.values(pack.labels)
        .flat()
        .filter((one) => !one.includes(' ') && one.length > 4),
    ]),
  ]),
);

/**
 * The language of a text by its frequent words, or `undefined` where none is known well enough.
 *
 * @example
 * languageOf('Les situations ont été anonymisées et le groupe a échangé sur les délais.')?.language; //=> 'fr'
 */
export function languageOf(text: string): LanguagePack | undefined {
  const words = wordsOf(text).slice(0, 1_500);
  let best: LanguagePack | undefined;
  let most = 2;
  for (const pack of packs) {
    const known = counted.get(pack)!;
    const hits = words.filter((word) => known.has(word)).length;
    if (hits > most) [best, most] = [pack, hits];
  }
  return best;
}

/** How much of a text is words that some language here knows: rubbish from unmapped glyphs has next to none. */
export function familiarity(text: string): number {
  const words = wordsOf(text).slice(0, 800);
  if (words.length === 0) return 0;
  return (
    Math.max(...packs.map((pack) => words.filter((word) => counted.get(pack)!.has(word)).length)) /
    words.length
  );
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
  const used = main === en ? [en] : [main, en];
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
  const found = vocabulary.labels.get(bare);
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
