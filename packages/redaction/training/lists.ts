import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(`./lists/${name}`, import.meta.url), 'utf8');

const lines = (name: string): string[] =>
  read(name)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** Words that belong to the word after them: `Te Kanawa`, `Dela Cruz`, `Ní Bhriain`. */
const JOINED = new Set(['Te', 'Dela', 'Delos', 'De', 'Ní', 'Nic', 'Ó', 'Mac', 'Tu']);

/** Split a list of names at spaces, keeping names of two words together. */
const splitNames = (text: string): string[] => {
  const names: string[] = [];
  const parts = text.trim().split(/\s+/);
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as string;
    if (JOINED.has(part) && index + 1 < parts.length) names.push(`${part} ${parts[++index]}`);
    else names.push(part);
  }
  return [...new Set(names)];
};

export interface NameList {
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

/** Our own lists of names by locale. */
export const ownNames = (): Record<string, { given: string[]; surname: string[] }> => {
  const result: Record<string, { given: string[]; surname: string[] }> = {};
  for (const line of lines('names.txt')) {
    const [head, ...rest] = line.split(':');
    const [locale, kind] = (head as string).split(' ') as [string, 'given' | 'surname'];
    result[locale] ??= { given: [], surname: [] };
    result[locale][kind] = splitNames(rest.join(':'));
  }
  return result;
};

/** Sections of a list file: `head: a|b|c` (or separated by spaces). */
export const sections = (name: string, separator: string | RegExp = '|'): Record<string, string[]> =>
  Object.fromEntries(
    lines(name).map((line) => {
      const colon = line.indexOf(':');
      return [
        line.slice(0, colon),
        line
          .slice(colon + 1)
          .split(separator)
          .map((item) => item.trim())
          .filter(Boolean),
      ];
    }),
  );

export const eponyms = (): { words: string[]; phrases: string[] } => {
  const words: string[] = [];
  let phrases: string[] = [];
  for (const line of lines('eponyms.txt')) {
    if (line.startsWith('phrases:'))
      phrases = line
        .slice(8)
        .split('|')
        .map((item) => item.trim());
    else words.push(...line.trim().split(/\s+/));
  }
  return { words, phrases };
};

const TWO_WORD_PLACES =
  /(Te (?:Kūiti|Kuiti|Awamutu|Aroha|Puke|Anau|Atatū|Atatu|Karaka|Rapa)|New (?:Plymouth|Lynn|Brighton)|Palmerston North|(?:Tītahi|Titahi|Browns|Tolaga|Tokomaru|Island|Welcome) Bay|(?:Lower|Upper) Hutt|Mount Maunganui|(?:Mt|Mount) Eden|Port Chalmers|(?:Flat) Bush|Grey Lynn|Glen Eden|Havelock North|Bay View|(?:Fox|Franz Josef) Glacier|Franz Josef|Hanmer Springs|(?:Stewart|Green) Island|Chatham Islands|Hawke's Bay|Bay of Plenty|East Cape|Central Otago|St (?:Kilda|Clair)|North East Valley|Gate P[āa]|Bell Block|Terrace End|Durie Hill|St Johns Hill)/g;

export const nzPlaces = (): string[] => [
  ...new Set(
    lines('nz-places.txt')
      .join(' ')
      .replace(TWO_WORD_PLACES, (name) => name.replaceAll(' ', '_'))
      .split(/\s+/)
      .map((name) => name.replaceAll('_', ' ')),
  ),
];
