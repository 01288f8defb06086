/** Words that fill templates: drugs, diseases, dates, organisations. None of them is a person. */
import { declined, germanNouns } from './dictionaries.ts';
import { eponyms, sections } from './lists.ts';
import { nameFrom, placeFrom } from './names.ts';
import { below, pick } from './random.ts';
import type { Random } from './random.ts';
import type { FreshPart, Part } from './sample.ts';
import { frequentWords, genericDrugs } from './word-lists.ts';

const organisations = sections('organisations.txt');
export const proper: Readonly<Record<string, string[]>> = sections('proper.txt');
const english = sections('clinical-en.txt');
const other = sections('clinical-other.txt');
const { phrases, words: eponymWords } = eponyms();

export const MONTHS: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
};
export const DAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
export const COUNTRIES: readonly string[] =
  'Australia Fiji Samoa Tonga India China Korea Japan Thailand Indonesia Vietnam Brazil Kenya Nigeria Somalia Syria Iran Afghanistan England Scotland Ireland France Germany Italy Spain Canada Peru Nepal Pakistan Ukraine Russia Denmark Sweden Africa Asia Europe'.split(
    ' ',
  );

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface Filler {
  readonly random: Random;
  readonly part: Part | FreshPart;
  readonly language: string;
}

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

export const date = ({ random, language }: Filler): string => {
  const day = 1 + below(random, 28);
  const month = 1 + below(random, 12);
  const year = 1930 + below(random, 96);
  const name = (MONTHS[language] as string).split(' ')[month - 1] as string;
  switch (below(random, 6)) {
    case 0:
      return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
    case 1:
      return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
    case 2:
      return language === 'de' || language === 'da'
        ? `${day}. ${name} ${year}`
        : language === 'es'
          ? `${day} de ${name} de ${year}`
          : `${day} ${name} ${year}`;
    case 3:
      return language === 'en' ? `${name} ${day}` : `${day}.${month}.${year}`;
    case 4:
      return `${day}/${month}`;
    default:
      return `${day} ${name}`;
  }
};

/** Fill an organisation or street pattern; nested names are part of the one entity. */
const expand = (filler: Filler, pattern: string, locale: string): string =>
  pattern.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const { random, part, language } = filler;
    if (slot === 'W') return placeFrom(random, part, language);
    if (slot === 'L') return nameFrom(random, part, locale, 'surname');
    if (slot === 'F') return nameFrom(random, part, locale, 'given');
    if (slot === 'N') return String(1 + below(random, 199));
    return pick(random, organisations[`saints ${language}`] ?? (organisations['saints'] as string[]));
  });

export const organisation = (filler: Filler, group: string, locale: string): string => {
  const list =
    filler.language === 'en'
      ? organisations[`${group} en`]
      : organisations[`${group === 'streets' ? 'streets' : 'hospitals'} ${filler.language}`];
  return expand(filler, pick(filler.random, list as string[]), locale);
};

const SUBTITLES: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  da: ['danish', ['da', 'nb_NO', 'sv', 'english', 'en']],
  nl: ['dutch', ['nl', 'nl_BE', 'english', 'en']],
  de: ['german', ['de', 'de_AT', 'de_CH', 'english', 'en']],
  fr: ['french', ['fr', 'fr_BE', 'fr_CH', 'english', 'en']],
  es: ['spanish', ['es', 'es_MX', 'english', 'en']],
  uk: ['ukrainian', ['cyrillic']],
};

const frequentByLanguage = new Map<string, readonly string[]>();
/** Frequent words of a language without names: of German ones the nouns, of others all but the shortest. */
const frequentNouns = (language: string): readonly string[] => {
  const known = frequentByLanguage.get(language);
  if (known !== undefined) return known;
  const [list, locales] = SUBTITLES[language] as readonly [string, readonly string[]];
  const shape = language === 'de' ? /^[A-ZÄÖÜ][a-zäöüß]{3,}$/ : /^\p{Ll}{5,}$/u;
  const made = frequentWords(list, locales).filter((word) => shape.test(word));
  frequentByLanguage.set(language, made);
  return made;
};

export const conditions = (language: string): string[] =>
  language === 'en' ? (english['conditions'] as string[]) : (other[`${language} conditions`] as string[]);
export const drugs = (language: string): string[] =>
  language === 'en' ? (english['drugs'] as string[]) : (other[`${language} drugs`] as string[]);

/** A drug with a capital: brands, and generics that the list of words knows by their endings. */
export const brand = (random: Random, language: string): string => {
  const which = random();
  if (language !== 'en' && which < 0.2) return pick(random, proper['drugs of other countries'] as string[]);
  if (which < 0.4) return pick(random, proper['drugs'] as string[]);
  if (which < 0.65) return capitalise(pick(random, drugs(language)));
  const generic = capitalise(pick(random, genericDrugs()));
  return language === 'de' || language === 'da' ? generic.replace(/e$/, '') : generic;
};

const EPONYMIC: Readonly<Record<string, readonly string[]>> = {
  en: ['*'],
  uk: ['*'],
  da: ['*s sygdom', '*s syndrom', '*s test', '*s tegn', '*-score'],
  nl: ['ziekte van *', 'syndroom van *', 'teken van *', '*-score', 'test van *'],
  de: ['Morbus *', '*-Syndrom', '*-Zeichen', '*-Score', '*-Test', '*-Krankheit'],
  fr: ['maladie de *', 'syndrome de *', 'signe de *', 'score de *', 'test de *'],
  es: ['enfermedad de *', 'síndrome de *', 'signo de *', 'escala de *', 'test de *', 'Signo de *'],
};

const SCORES: readonly string[] =
  'criteria score scale classification equation formula syndrome sign index staging grading manoeuvre nomogram disease'.split(
    ' ',
  );

/** A disease, sign or score named after someone. */
export const eponymic = (random: Random, language: string): string => {
  // Any surname may name a score: the word after it tells.
  if (language === 'en' && random() < 0.15)
    return `${nameFrom(random, 'train', pick(random, ['clinical', 'de', 'en', 'fr']), 'surname')} ${pick(random, SCORES)}`;
  if (language === 'en') return pick(random, phrases);
  if (language === 'uk' || random() < 0.4) return pick(random, other[`${language} eponyms`] as string[]);
  return pick(random, EPONYMIC[language] as string[]).replace('*', pick(random, eponymWords));
};

/** Two words written as one: `Ventetid`, `Kniegelenksschmerz`, with the linking letter of its language. */
const compound = (random: Random, language: string, clinical: readonly string[]): string => {
  const one = random() < 0.7 ? pick(random, clinical) : pick(random, frequentNouns(language));
  const other = random() < 0.7 ? pick(random, clinical) : pick(random, frequentNouns(language));
  const link = pick(random, language === 'da' ? ['', '', 's', 'e'] : ['', '', 's', 'en', 'n']);
  return capitalise(`${one.toLowerCase()}${link}${other.toLowerCase()}`);
};

/** A capitalised word that is no name, as it stands in headings, telegraphic notes and German sentences. */
export const noun = (random: Random, language: string): string => {
  const clinical = other[language === 'de' ? 'de nouns' : `${language} words`] as string[];
  const which = random();
  const compounds = language === 'da' || language === 'nl' || language === 'de';
  if (which < (language === 'de' ? 0.3 : 0.45)) return pick(random, clinical);
  if (compounds && which < 0.65) return compound(random, language, clinical);
  if (language === 'de' && which < 0.88) {
    const word = pick(random, germanNouns());
    const form = random();
    if (form < 0.6) return word;
    return form < 0.75 ? declined(word, 'GEN', 'SIN') : declined(word, 'DAT', form < 0.9 ? 'PLU' : 'SIN');
  }
  return capitalise(pick(random, frequentNouns(language)));
};
