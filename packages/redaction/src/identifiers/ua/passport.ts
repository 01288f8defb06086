import type { Identifier } from '../identifier.ts';

/**
 * Ukrainian passport: the booklet with two Cyrillic letters and six digits, the card with nine digits (context
 * needed), the travel document with two Latin letters and six digits (context needed).
 *
 * Source: Закон про Єдиний державний демографічний реєстр, https://zakon.rada.gov.ua/laws/show/5492-17
 */
export const passport: Identifier = {
  id: 'ua-passport',
  title: 'a Ukrainian passport number',
  forms: ['ЦЦ999999', 'ЦЦ 999999'],
  formsInContext: ['999999999', 'LL999999', 'LL 999999'],
  words: ['паспорт', 'паспорта', 'серія', 'серії', 'картка'],
  plausible: (_compact, written) => {
    const first = written.charCodeAt(0);
    return (
      first < 128 || (first >= 0x400 && first <= 0x42f && written.charCodeAt(1) <= 0x42f) || first === 0x490
    );
  },
  bare: 0.75,
};

/**
 * Record number in Ukraine's demographic register (УНЗР): date of birth (YYYYMMDD), hyphen, five digits.
 *
 * Source: as for the passport, article 10.
 */
export const demographicRecord: Identifier = {
  id: 'ua-unzr',
  title: 'a Ukrainian demographic record number (УНЗР)',
  forms: ['99999999-99999'],
  words: ['унзр', 'unzr', 'запис'],
  plausible: (compact) => /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])/.test(compact),
  bare: 0.9,
};
