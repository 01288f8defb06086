import { isFiller, luhn, pair, weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

const CARD_WORDS = ['health', 'card', 'phn', 'hcn', 'carte', 'santé', 'healthcare', 'carecard'] as const;

/**
 * Ontario health card: ten digits with Luhn's check, and a version of up to two letters.
 *
 * Source: Ontario Ministry of Health, Health Card Validation Reference Manual, https://www.ontario.ca/
 */
export const ontario: Identifier = {
  id: 'ca-on-ohip',
  title: 'an Ontario health card number',
  forms: ['9999_999_999_LL', '9999999999LL', '9999_999_999', '9999999999-LL', '9999999999 LL'],
  formsInContext: ['9999999999', '9999_999_999_L', '9999999999L'],
  words: ['ohip', 'ontario', ...CARD_WORDS],
  plausible: (compact) => !isFiller(compact.slice(0, 10)) && compact[0] !== '0',
  check: (compact) => luhn(compact.slice(0, 10)),
  bare: 0.8,
};

/**
 * British Columbia personal health number: ten digits that begin with 9; weights 2, 4, 8, 5, 10, 9, 7, 3 on
 * digits two to nine, modulus 11.
 *
 * Source: BC Ministry of Health, Conformance Standards, PHN check digit, https://www2.gov.bc.ca/
 */
export const britishColumbia: Identifier = {
  id: 'ca-bc-phn',
  title: 'a British Columbia personal health number',
  forms: ['9999999999', '9999_999_999'],
  words: ['bc', 'msp', ...CARD_WORDS],
  plausible: (compact) => compact.startsWith('9'),
  check: (compact) => {
    const rest = weightedSum(compact, [2, 4, 8, 5, 10, 9, 7, 3], 1) % 11;
    return rest > 1 && 11 - rest === compact.charCodeAt(9) - 48;
  },
  bare: 0.75,
};

/**
 * Québec health insurance number: four letters of the name, year, month (50 added for women) and day of birth,
 * two digits.
 *
 * Source: RAMQ, Carte d'assurance maladie, https://www.ramq.gouv.qc.ca/
 */
export const quebec: Identifier = {
  id: 'ca-qc-ramq',
  title: 'a Québec health insurance number',
  forms: ['LLLL99999999', 'LLLL 9999 9999', 'LLLL-9999-9999'],
  words: ['ramq', 'nam', 'maladie', ...CARD_WORDS],
  plausible: (compact) => {
    const month = pair(compact, 6) % 50;
    const day = pair(compact, 8);
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 && pair(compact, 6) <= 62;
  },
  bare: 0.9,
};

/**
 * Other provinces' numbers, of nine, ten or twelve digits without a published check: only in context.
 *
 * Source: Canada Health Infoway, jurisdictional health numbers, https://infocentral.infoway-inforoute.ca/
 */
export const otherProvinces: Identifier = {
  id: 'ca-phn',
  title: 'a Canadian provincial health number',
  forms: [],
  formsInContext: [
    '999999999',
    '99999-9999',
    '99999 9999',
    '999 999 999',
    '9999999999',
    '9999 999 999',
    '999999999999',
  ],
  words: ['ahcip', 'mcp', 'msi', 'nshcn', 'provincial', 'phin', ...CARD_WORDS],
  bare: 0,
};
