/** Names by locale: where they come from, and which part each belongs to. */
import { allLocales } from '@faker-js/faker';
import { readFileSync } from 'node:fs';
import { ownNames, sections } from './lists.ts';
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

/** Names to train with that are on no list of words: some of them would be ordinary words there. */
const readMore = (): Record<string, Mutable> => {
  const pools: Record<string, Mutable> = {};
  for (const [head, names] of Object.entries(sections('more-names.txt'))) {
    const [locale, kind] = head.split(' ') as [string, 'given' | 'surname'];
    (pools[locale] ??= { given: [], surname: [] })[kind].push(...names);
  }
  return pools;
};

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

/** Names by part, as the lists of words have them. */
export const LISTED: Readonly<Record<Part, Readonly<Record<string, Names>>>> = {
  train: poolsOf('train'),
  dev: poolsOf('dev'),
  final: poolsOf('final'),
};

const withMore = (pools: Readonly<Record<string, Names>>): Record<string, Names> => {
  const all: Record<string, Names> = { ...pools };
  for (const [locale, { given, surname }] of Object.entries(readMore()))
    all[locale] = {
      given: [...(pools[locale]?.given ?? []), ...given],
      surname: [...(pools[locale]?.surname ?? []), ...surname],
    };
  return all;
};

/** Names to fill in, by part. */
export const POOLS: Readonly<Record<Part | FreshPart, Readonly<Record<string, Names>>>> = {
  train: withMore(LISTED.train),
  dev: LISTED.dev,
  final: LISTED.final,
  steer: freshPools('steer'),
  hidden: freshPools('hidden'),
};
