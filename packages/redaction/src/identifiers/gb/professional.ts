import type { Identifier } from '../identifier.ts';

/**
 * General Medical Council reference: seven digits, L and six digits (limited), C and seven digits (consultant).
 * No check digit.
 *
 * Source: UK Core FHIR identifier systems, https://fhir.hl7.org.uk/Id/gmc-number
 */
export const gmc: Identifier = {
  id: 'gb-gmc',
  title: 'a UK GMC number',
  forms: [],
  formsInContext: ['9999999', 'L999999', 'L9999999'],
  words: ['gmc', 'medical', 'consultant'],
  plausible: (compact) => compact.length !== 7 || /^[0-9L]/.test(compact),
  bare: 0,
};

/**
 * General Pharmaceutical Council number: seven digits that begin with 2. No check digit.
 *
 * Source: UK Core FHIR identifier systems, https://fhir.hl7.org.uk/Id/gphc-number
 */
export const gphc: Identifier = {
  id: 'gb-gphc',
  title: 'a UK GPhC number',
  forms: [],
  formsInContext: ['9999999'],
  words: ['gphc', 'pharmacist', 'pharmaceutical', 'pharmacy'],
  plausible: (compact) => compact.startsWith('2'),
  bare: 0,
};

/**
 * Nursing and Midwifery Council PIN: two digits, a letter, four digits, a letter. No check character.
 *
 * Source: NMC register search help, https://www.nmc.org.uk/registration/search-the-register/
 */
export const nmc: Identifier = {
  id: 'gb-nmc',
  title: 'a UK NMC PIN',
  forms: ['99L9999L'],
  words: ['nmc', 'nurse', 'midwife', 'pin'],
  // The third to sixth characters are country, month and year of joining: month 01–12 in digits five and six.
  plausible: (compact) => /^[0-9]{2}[A-L]/.test(compact) && /[EWSNCO]$/.test(compact),
  bare: 0.7,
};

/**
 * Health and Care Professions Council number: two or three letters for the profession and five or six digits.
 *
 * Source: HCPC register, https://www.hcpc-uk.org/check-the-register/
 */
export const hcpc: Identifier = {
  id: 'gb-hcpc',
  title: 'a UK HCPC number',
  forms: ['LL999999', 'LLL999999'],
  formsInContext: ['LL99999', 'LLL99999'],
  words: ['hcpc', 'register', 'physiotherapist', 'paramedic'],
  plausible: (compact) => /^(AS|BS|CH|CS|DT|HAD|OR|OT|PA|PH|PO|PYL|RA|SL|ODP)\d+$/.test(compact),
  bare: 0.55,
};
