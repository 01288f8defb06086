import { luhn } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * Australian healthcare identifiers of 16 digits with Luhn's check: 800360 a person (IHI), 800361 a practitioner
 * (HPI-I), 800362 an organisation (HPI-O).
 *
 * Source: AU Base implementation guide, AU IHI and AU HPI-I, https://github.com/hl7au/au-fhir-base
 */
export const healthcareIdentifier: Identifier = {
  id: 'au-hi',
  title: 'an Australian healthcare identifier (IHI, HPI-I, HPI-O)',
  forms: ['9999999999999999', '9999_9999_9999_9999'],
  words: ['ihi', 'hpi', 'healthcare', 'identifier'],
  plausible: (compact) => /^80036[0-2]/.test(compact),
  check: luhn,
  bare: 0.98,
  wrong: 0.45,
};
