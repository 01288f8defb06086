import { classify } from '../classified.ts';
import type { Recogniser } from '../recogniser.ts';
import { scanParagraphs } from '../structured/paragraphs.ts';

/**
 * Dates, ages, addresses, phones, e-mail and web addresses, network addresses, numbers after a word for records,
 * IBANs, and the registers of `options.identifiers`.
 */
export const details: Recogniser = {
  id: 'details',
  kinds: ['date', 'age', 'address', 'phone', 'email', 'url', 'ip', 'identifier'],
  find: (reading, { identifiers = [] }) => scanParagraphs(classify(reading), identifiers),
};
