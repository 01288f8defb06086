/** The pages' words are data: a file to each language, the same keys in all of them. */
import { createContext, useContext } from 'react';
import en from './messages/en.json' with { type: 'json' };
import uk from './messages/uk.json' with { type: 'json' };

export type Key = keyof typeof en;
export type Language = 'en' | 'uk';

const messages: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, uk };
const locales: Readonly<Record<Language, string>> = { en: 'en-NZ', uk: 'uk-UA' };

export interface Words {
  readonly language: Language;
  readonly t: (key: Key, values?: Readonly<Record<string, string | number>>) => string;
  /** A day, which is the same day everywhere. */
  readonly day: (iso: string) => string;
  readonly month: (iso: string) => string;
}

export function wordsIn(language: Language): Words {
  const format = (options: Intl.DateTimeFormatOptions) => (iso: string) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
      new Date(`${iso}T00:00Z`),
    );
  return {
    language,
    t: (key, values = {}) =>
      messages[language][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
    day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: format({ month: 'short' }),
  };
}

/** The message for a code of the server's, or a general one. */
export const keyOf = (prefix: string, code: string): Key =>
  Object.hasOwn(en, `${prefix}.${code}`) ? (`${prefix}.${code}` as Key) : (`${prefix}.other` as Key);

export const WordsContext = createContext<Words>(wordsIn('en'));
export const useWords = (): Words => useContext(WordsContext);
