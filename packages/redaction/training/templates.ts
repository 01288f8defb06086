import { readFileSync } from 'node:fs';
import { eponyms, sections } from './lists.ts';
import { initial, localeFor, nameFrom, placeFrom } from './names.ts';
import { below, pick, weighted } from './random.ts';
import type { Random } from './random.ts';
import { ORGANISATION, PERSON, PLACE } from './sample.ts';
import type { GoldSpan, Part, Sample } from './sample.ts';
import { frequentWords, genericDrugs } from './word-lists.ts';
import { inflect, patronymic } from './ukrainian.ts';

const read = (name: string): string[] =>
  readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

export interface TemplateSet {
  readonly withNames: readonly string[];
  readonly without: readonly string[];
}

const marked = (name: string): TemplateSet => {
  const all = read(name);
  return {
    withNames: all.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2)),
    without: all.filter((line) => line.startsWith('- ')).map((line) => line.slice(2)),
  };
};

export const TEMPLATES: Readonly<Record<string, TemplateSet>> = {
  en: { withNames: read('en-with.txt'), without: read('en-without.txt') },
  da: marked('da.txt'),
  nl: marked('nl.txt'),
  de: marked('de.txt'),
  fr: marked('fr.txt'),
  es: marked('es.txt'),
  uk: marked('uk.txt'),
};

const organisations = sections('organisations.txt');
const proper = sections('proper.txt');
const english = sections('clinical-en.txt');
const other = sections('clinical-other.txt');
const { phrases, words: eponymWords } = eponyms();

const MONTHS: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  da: 'januar februar marts april maj juni juli august september oktober november december',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
};
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const COUNTRIES =
  'Australia Fiji Samoa Tonga India China Korea Japan Thailand Indonesia Vietnam Brazil Kenya Nigeria Somalia Syria Iran Afghanistan England Scotland Ireland France Germany Italy Spain Canada Peru Nepal Pakistan Ukraine Russia Denmark Sweden Africa Asia Europe'.split(
    ' ',
  );

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Builds a text piece by piece and remembers which pieces are names. */
class Builder {
  text = '';
  readonly spans: GoldSpan[] = [];
  add(piece: string, kind = 0): void {
    const start = this.text.length;
    this.text += piece;
    if (kind > 0) this.spans.push({ start, end: this.text.length, kind });
  }
}

export interface Filler {
  readonly random: Random;
  readonly part: Part;
  readonly language: string;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const date = ({ random, language }: Filler): string => {
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

const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  nl: ['van', 'van der', 'van den', 'de', 'ter', "van 't"],
  nl_BE: ['Van', 'Van den', 'De'],
  af_ZA: ['van der', 'van', 'du'],
  de: ['von', 'zu'],
  de_AT: ['von'],
  fr: ['de', 'de la', 'du', 'Le'],
  fr_BE: ['de', 'Van'],
  es: ['de la', 'de', 'del'],
  es_MX: ['de la', 'de'],
  arabic: ['bin', 'al', 'Al', 'El', 'Abu', 'bint', 'ibn'],
  it: ['di', 'De', 'Della'],
  pt_PT: ['da', 'dos', 'de'],
  pt_BR: ['da', 'dos'],
  maori: ['Te'],
};

const surname = (filler: Filler, locale: string): string => {
  const { random, part, language } = filler;
  let name = nameFrom(random, part, locale, 'surname');
  if (locale === 'cyrillic' && language === 'uk' && random() < 0.35) name = inflect(random, name, 'surname');
  const particles = PARTICLES[locale];
  if (particles !== undefined && random() < (locale === 'nl' ? 0.3 : 0.1))
    name = `${pick(random, particles)} ${name}`;
  if (random() < 0.04) name += `${random() < 0.85 ? '-' : ' '}${nameFrom(random, part, locale, 'surname')}`;
  if (locale.startsWith('es') && random() < 0.45) name += ` ${nameFrom(random, part, locale, 'surname')}`;
  return name;
};

const given = (filler: Filler, locale: string): string => {
  const { random, part, language } = filler;
  let name = nameFrom(random, part, locale, 'given');
  if (locale === 'cyrillic' && language === 'uk' && random() < 0.3) name = inflect(random, name, 'given');
  if (locale === 'chinese' && random() < 0.3)
    name += `${random() < 0.5 ? '-' : ' '}${nameFrom(random, part, locale, 'given')}`;
  if (random() < 0.03) name += `-${nameFrom(random, part, locale, 'given')}`;
  return name;
};

const full = (filler: Filler, locale: string): string => {
  const { random } = filler;
  const cyrillic = locale === 'cyrillic';
  const style = random();
  if (cyrillic && style < 0.45) {
    const father = nameFrom(random, filler.part, locale, 'given');
    const tail = `${given(filler, locale)} ${patronymic(random, father)}`;
    return random() < 0.6 ? `${surname(filler, locale)} ${tail}` : tail;
  }
  if (style < 0.05)
    return `${given(filler, locale)} ${initial(random, cyrillic)}. ${surname(filler, locale)}`;
  if (style < 0.08) return `${given(filler, locale)} ${initial(random, cyrillic)} ${surname(filler, locale)}`;
  if (style < 0.11) return `${initial(random, cyrillic)}. ${surname(filler, locale)}`;
  if (style < 0.16) return `${given(filler, locale)} ${given(filler, locale)} ${surname(filler, locale)}`;
  if ((locale === 'chinese' || locale === 'eastasian' || cyrillic || locale === 'hu') && style < 0.5)
    return `${surname(filler, locale)} ${given(filler, locale)}`;
  return `${given(filler, locale)} ${surname(filler, locale)}`;
};

const TITLED: Readonly<Record<string, readonly string[]>> = {
  en: ['Mr', 'Mrs', 'Ms', 'Miss', 'Mr.', 'Mrs.', 'Ms.'],
  da: ['Fru', 'Hr.', 'fru', 'hr.'],
  nl: ['mevrouw', 'meneer', 'Mw.', 'Dhr.'],
  de: ['Frau', 'Herr', 'Herrn'],
  fr: ['Mme', 'M.', 'Madame', 'Monsieur', 'Mlle'],
  es: ['Sra.', 'Sr.', 'Doña', 'Don', 'D.', 'Dña.'],
  uk: ['пан', 'пані', 'Пан', 'Пані'],
};

const RELATIONS =
  'wife|husband|partner|mother|father|mum|dad|son|daughter|sister|brother|aunt|uncle|cousin|niece|nephew|grandmother|grandson|granddaughter|neighbour|friend|carer|flatmate|mother-in-law|stepson|fiancé|whāngai son|nan|koro|kuia'.split(
    '|',
  );

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

const organisation = (filler: Filler, group: string, locale: string): string => {
  const list =
    filler.language === 'en'
      ? organisations[`${group} en`]
      : organisations[`${group === 'streets' ? 'streets' : 'hospitals'} ${filler.language}`];
  return expand(filler, pick(filler.random, list as string[]), locale);
};

let nouns: string[] | undefined;
/** Capitalised words of the list of frequent German words, without names. */
const frequentGermanNouns = (): string[] =>
  (nouns ??= frequentWords('german', ['de', 'de_AT', 'de_CH', 'english', 'en']).filter((word) =>
    /^[A-ZÄÖÜ][a-zäöüß]{3,}$/.test(word),
  ));

const conditions = (language: string): string[] =>
  language === 'en' ? (english['conditions'] as string[]) : (other[`${language} conditions`] as string[]);
const drugs = (language: string): string[] =>
  language === 'en' ? (english['drugs'] as string[]) : (other[`${language} drugs`] as string[]);

/** A name from its first capital on: `вул.`, `rue` and `calle` before it tell nothing. */
const fromCapital = (name: string): string => name.slice(Math.max(0, name.search(/\p{Lu}/u)));

const addOrganisation = (builder: Builder, name: string): void => {
  const marked = fromCapital(name);
  builder.add(name.slice(0, name.length - marked.length));
  builder.add(marked, ORGANISATION);
};

/** A drug with a capital: brands, and generics that the list of words knows by their endings. */
const brand = (random: Random, language: string): string => {
  const which = random();
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

/** A disease, sign or score named after someone. */
const eponymic = (random: Random, language: string): string => {
  if (language === 'en') return pick(random, phrases);
  if (language === 'uk' || random() < 0.4) return pick(random, other[`${language} eponyms`] as string[]);
  return pick(random, EPONYMIC[language] as string[]).replace('*', pick(random, eponymWords));
};

/** House numbers are left to the address scanner: only the words of an address are taught. */
const addStreet = (builder: Builder, street: string): void => {
  const words = [...street.matchAll(/\p{L}[\p{L}\p{M}'’.-]*(?: \p{L}[\p{L}\p{M}'’.-]*)*/gu)].sort(
    (a, b) => b[0].length - a[0].length,
  )[0];
  if (words === undefined) return builder.add(street);
  const name = fromCapital(words[0]);
  const start = words.index + words[0].length - name.length;
  builder.add(street.slice(0, start));
  builder.add(name, PLACE);
  builder.add(street.slice(start + name.length));
};

const germanNouns = other['de nouns'] as string[];

/** Write one slot. Each slot draws a new name; `locale` is that of the whole text, so that families agree. */
const slot = (builder: Builder, filler: Filler, locale: string, name: string): void => {
  const { random, part, language } = filler;
  const cyrillic = locale === 'cyrillic';
  switch (name) {
    case 'P':
      return builder.add(full(filler, locale), PERSON);
    case 'F':
      return builder.add(given(filler, locale), PERSON);
    case 'FV': {
      const names = Array.from({ length: 30 }, () => given(filler, locale)).filter((item) =>
        /^[AEIOUÉ]/u.test(item),
      );
      return builder.add(names[0] ?? 'Anne', PERSON);
    }
    case 'L':
      return builder.add(surname(filler, locale), PERSON);
    case 'UF':
      return builder.add(given(filler, locale).toUpperCase(), PERSON);
    case 'UL':
      return builder.add(surname(filler, locale).toUpperCase(), PERSON);
    case 'INIT':
      return builder.add(initial(random, cyrillic), PERSON);
    case 'MR': {
      builder.add(`${pick(random, TITLED[language] as string[])} `);
      return builder.add(random() < 0.7 ? surname(filler, locale) : full(filler, locale), PERSON);
    }
    case 'DR': {
      const title = weighted(random, { Dr: 8, 'Dr.': 3, Doctor: 1, Prof: 1, 'A/Prof': 0.4, Sister: 0.2 });
      const style = random();
      builder.add(`${title} `);
      return builder.add(
        style < 0.5 ? surname(filler, locale) : style < 0.6 ? given(filler, locale) : full(filler, locale),
        PERSON,
      );
    }
    case 'DRL':
      builder.add('læge ');
      return builder.add(surname(filler, locale), PERSON);
    case 'W': {
      const place = placeFrom(random, part, language);
      return builder.add(
        language === 'uk' && random() < 0.5 ? inflect(random, place, 'place') : place,
        PLACE,
      );
    }
    case 'ST':
      return addStreet(builder, organisation(filler, 'streets', locale));
    case 'H':
      return addOrganisation(builder, organisation(filler, 'hospitals', locale));
    case 'HV':
      return builder.add(`Hôpital de ${placeFrom(random, part, language)}`, ORGANISATION);
    case 'O':
      return addOrganisation(builder, organisation(filler, 'practices', locale));
    case 'SCH':
    case 'UNI':
      return addOrganisation(builder, organisation(filler, 'schools', locale));
    case 'CO':
      return addOrganisation(builder, organisation(filler, 'companies', locale));
    case 'HOME':
      return addOrganisation(builder, organisation(filler, 'homes', locale));
    case 'REL':
      return builder.add(pick(random, RELATIONS));
    case 'D':
      return builder.add(date(filler));
    case 'MON':
      return builder.add(pick(random, (MONTHS[language] as string).split(' ')));
    case 'DAY':
      return builder.add(pick(random, DAYS));
    case 'Y':
      return builder.add(String(1990 + below(random, 36)));
    case 'A':
      return builder.add(String(1 + below(random, 98)));
    case 'N':
      return builder.add(String(2 + below(random, 11)));
    case 'TM':
      return builder.add(
        `${1 + below(random, 12)}.${twoDigits(below(random, 60))} ${pick(random, ['am', 'pm'])}`,
      );
    case 'PH':
      return builder.add(
        `0${20 + below(random, 10)} ${100 + below(random, 900)} ${1000 + below(random, 9000)}`,
      );
    case 'I':
      return builder.add(
        random() < 0.5
          ? `Z${pick(random, [...'ABCDEF'])}${pick(random, [...'GHJKLM'])}${1000 + below(random, 9000)}`
          : String(100000 + below(random, 899999)),
      );
    case 'c':
      return builder.add(pick(random, conditions(language)));
    case 'C':
      return builder.add(capitalise(pick(random, conditions(language))));
    case 'Uc':
      return builder.add(pick(random, conditions(language)).toUpperCase());
    case 'x':
      return builder.add(
        language === 'en' && random() < 0.12
          ? pick(random, proper['drugs'] as string[])
          : pick(random, drugs(language)),
      );
    case 'X':
      return builder.add(
        random() < 0.6
          ? pick(random, proper['drugs'] as string[])
          : capitalise(pick(random, drugs(language))),
      );
    case 'Ux':
      return builder.add(pick(random, drugs(language)).toUpperCase());
    case 'E':
      return builder.add(eponymic(random, language));
    case 'NOUN':
      return builder.add(pick(random, random() < 0.5 ? germanNouns : frequentGermanNouns()));
    case 'B':
      return builder.add(pick(random, proper['bodies'] as string[]));
    case 'NAT':
      return builder.add(pick(random, proper['nationalities'] as string[]));
    case 'CNT':
      return builder.add(pick(random, COUNTRIES));
    default:
      throw new RangeError(`No such slot: {${name}}`);
  }
};

/** Join parts of one name: two person spans with a space, a hyphen, or an initial's full stop between them. */
const join = (text: string, spans: readonly GoldSpan[]): GoldSpan[] => {
  const joined: GoldSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, span.start);
    const initialBefore =
      last !== undefined && /(^|[ .])\p{Lu}$/u.test(text.slice(Math.max(0, last.end - 2), last.end));
    const isSame = last !== undefined && last.kind === span.kind && last.kind === PERSON;
    if (isSame && (gap === ' ' || gap === '-' || ((gap === '. ' || gap === '.') && initialBefore)))
      joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
};

/** Choose between the alternatives of a line, `[one|another]`, from left to right. */
export const choose = (random: Random, template: string): string =>
  template
    .replace(/\[([^\]]*)\]/g, (_, alternatives: string) => pick(random, alternatives.split('|')))
    .replaceAll('⏎', '\n')
    .replace(/ +([.,?!]|$)/g, '$1')
    .replaceAll('  ', ' ');

/** Fill one line. */
const fillInto = (builder: Builder, filler: Filler, template: string, locale: string): void => {
  const pieces = choose(filler.random, template).split(/\{(\w+)\}/);
  pieces.forEach((piece, index) =>
    index % 2 === 0 ? builder.add(piece) : slot(builder, filler, locale, piece),
  );
};

/** Fill a given line with names and conditions. */
export const fill = (filler: Filler, template: string): Sample => {
  const builder = new Builder();
  fillInto(builder, filler, template, localeFor(filler.random, filler.language, filler.part));
  return {
    text: builder.text,
    spans: join(builder.text, builder.spans),
    language: filler.language,
    source: 'template',
    weight: 1,
  };
};

/** A short made-up text: one to six lines, with and without names, in one paragraph or in lines. */
export const compose = (filler: Filler, set: TemplateSet, names: number): Sample => {
  const { random, language, part } = filler;
  const builder = new Builder();
  const count = 1 + below(random, 6);
  const separator = random() < 0.6 ? ' ' : random() < 0.7 ? '\n' : '\n\n';
  let locale = localeFor(random, language, part);
  for (let index = 0; index < count; index++) {
    if (random() < 0.5) locale = localeFor(random, language, part);
    const line = pick(random, random() < names ? set.withNames : set.without);
    if (index > 0) builder.add(separator === ' ' && !/[.?!:;,]$/.test(builder.text) ? '. ' : separator);
    fillInto(builder, filler, line, locale);
  }
  return {
    text: builder.text,
    spans: join(builder.text, builder.spans),
    language,
    source: names === 0 ? 'template without names' : 'template',
    weight: 1,
  };
};
