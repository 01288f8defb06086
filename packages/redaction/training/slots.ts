/** The slots of templates, `{P}`, `{W}`, `{x}` …, and the pieces of text with names that they make. */
import { initial, placeFrom } from './names.ts';
import { RELATIONS, TITLED, full, given, surname } from './people.ts';
import { below, pick, weighted } from './random.ts';
import { ORGANISATION, PERSON, PLACE } from './sample.ts';
import type { GoldSpan } from './sample.ts';
import { inflect } from './ukrainian.ts';
import {
  COUNTRIES,
  DAYS,
  MONTHS,
  brand,
  capitalise,
  conditions,
  date,
  drugs,
  eponymic,
  noun,
  organisation,
  proper,
  twoDigits,
} from './vocabulary.ts';
import type { Filler } from './vocabulary.ts';

/** Builds a text piece by piece and remembers which pieces are names. */
export class Builder {
  text = '';
  readonly spans: GoldSpan[] = [];
  add(piece: string, kind = 0): void {
    const start = this.text.length;
    this.text += piece;
    if (kind > 0) this.spans.push({ start, end: this.text.length, kind });
  }
}

/** A name from its first capital on: `вул.`, `rue` and `calle` before it tell nothing. */
const fromCapital = (name: string): string => name.slice(Math.max(0, name.search(/\p{Lu}/u)));

const addOrganisation = (builder: Builder, name: string): void => {
  const marked = fromCapital(name);
  builder.add(name.slice(0, name.length - marked.length));
  builder.add(marked, ORGANISATION);
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

/** Write one slot. Each slot draws a new name; `locale` is that of the whole text, so that families agree. */
export const slot = (builder: Builder, filler: Filler, locale: string, name: string): void => {
  const { random, part, language } = filler;
  const cyrillic = locale === 'cyrillic';
  switch (name) {
    case 'P':
      return builder.add(full(filler, locale), PERSON);
    case 'F':
      return builder.add(given(filler, locale), PERSON);
    case 'FV': {
      const names = Array.from({ length: 30 }, () => given(filler, locale));
      return builder.add(names.find((item) => /^[AEIOUÉ]/u.test(item)) ?? 'Anne', PERSON);
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
      return builder.add(brand(random, language));
    case 'Ux':
      return builder.add(pick(random, drugs(language)).toUpperCase());
    case 'E':
      return builder.add(eponymic(random, language));
    case 'NOUN':
      return builder.add(noun(random, language));
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
