/** Names of people as they are written: whole, turned round, with initials, particles and patronymics. */
import { initial, nameFrom } from './names.ts';
import { pick } from './random.ts';
import { inflect, patronymic } from './ukrainian.ts';
import type { Filler } from './vocabulary.ts';

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

export const surname = (filler: Filler, locale: string): string => {
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

export const given = (filler: Filler, locale: string): string => {
  const { random, part, language } = filler;
  let name = nameFrom(random, part, locale, 'given');
  if (locale === 'cyrillic' && language === 'uk' && random() < 0.3) name = inflect(random, name, 'given');
  if (locale === 'chinese' && random() < 0.3)
    name += `${random() < 0.5 ? '-' : ' '}${nameFrom(random, part, locale, 'given')}`;
  if (random() < 0.03) name += `-${nameFrom(random, part, locale, 'given')}`;
  return name;
};

export const full = (filler: Filler, locale: string): string => {
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

export const TITLED: Readonly<Record<string, readonly string[]>> = {
  en: ['Mr', 'Mrs', 'Ms', 'Miss', 'Mr.', 'Mrs.', 'Ms.'],
  da: ['Fru', 'Hr.', 'fru', 'hr.'],
  nl: ['mevrouw', 'meneer', 'Mw.', 'Dhr.'],
  de: ['Frau', 'Herr', 'Herrn'],
  fr: ['Mme', 'M.', 'Madame', 'Monsieur', 'Mlle'],
  es: ['Sra.', 'Sr.', 'Doña', 'Don', 'D.', 'Dña.'],
  uk: ['пан', 'пані', 'Пан', 'Пані'],
};

export const RELATIONS: readonly string[] =
  'wife|husband|partner|mother|father|mum|dad|son|daughter|sister|brother|aunt|uncle|cousin|niece|nephew|grandmother|grandson|granddaughter|neighbour|friend|carer|flatmate|mother-in-law|stepson|fiancé|whāngai son|nan|koro|kuia'.split(
    '|',
  );
