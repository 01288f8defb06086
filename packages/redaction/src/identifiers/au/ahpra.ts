import type { Identifier } from '../identifier.ts';

/**
 * Registration number of the Australian Health Practitioner Regulation Agency: three letters for the profession
 * and ten digits. No check digit.
 *
 * Source: AU Base implementation guide, `^[A-Z]{3}[0-9]{10}$`, https://github.com/hl7au/au-fhir-base
 */
export const ahpra: Identifier = {
  id: 'au-ahpra',
  title: 'an Australian AHPRA registration number',
  forms: ['LLL9999999999'],
  words: ['ahpra', 'registration'],
  plausible: (_compact, written) => /^[A-Z]{3}/.test(written),
  bare: 0.9,
};
