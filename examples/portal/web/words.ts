/** The pages' words are data: a file to each language, the same keys in all of them. */
import en from './messages/en.json' with { type: 'json' };
import uk from './messages/uk.json' with { type: 'json' };

export type Key = keyof typeof en;
export type Language = 'en' | 'uk';

export const languages = {
  en: { name: 'English', locale: 'en-NZ', messages: en },
  uk: { name: 'Українська', locale: 'uk-UA', messages: uk as Readonly<Record<Key, string>> },
} as const;

let spoken: Language = 'en';
/** The whole page speaks one language: whoever changes it draws everything anew. */
export function speak(language: Language): void {
  spoken = language;
}

export const t = (key: Key, values: Readonly<Record<string, string | number>> = {}): string =>
  languages[spoken].messages[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

const dated = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Date(`${iso}T00:00Z`).toLocaleDateString(languages[spoken].locale, { ...options, timeZone: 'UTC' });
/** A day, which is the same day everywhere; or that there is none. */
export const day = (iso?: string): string =>
  iso === undefined ? t('noDate') : dated(iso, { day: 'numeric', month: 'long', year: 'numeric' });
export const month = (iso: string): string => dated(iso, { month: 'short' });

/** The message for a code of the server's, or a general one. */
export const keyOf = (prefix: string, code: string): Key =>
  Object.hasOwn(en, `${prefix}.${code}`) ? (`${prefix}.${code}` as Key) : (`${prefix}.other` as Key);
