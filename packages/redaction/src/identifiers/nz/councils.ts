import type { Identifier } from '../identifier.ts';

/**
 * Registration numbers of New Zealand's responsible authorities as printed: four to six digits, sometimes with a
 * year before a hyphen. No check is published, so that only a word beside the number gives it away.
 *
 * Source: NamingSystems of the NZ Base implementation guide, https://github.com/HL7NZ/nzbase
 */
export const councils: Identifier = {
  id: 'nz-registration',
  title: 'a New Zealand registration number',
  forms: [],
  formsInContext: ['9999', '99999', '999999', '99-99999', '99-999999'],
  words: [
    'mcnz',
    'pcnz',
    'ncnz',
    'registration',
    'registered',
    'reg',
    'council',
    'apc',
    'practising',
    'registrant',
    'medsys',
  ],
  plausible: (compact) => !(compact.length === 4 && /^(19|20)/.test(compact)),
  bare: 0,
};
