import type { Identifier } from '../identifier.ts';
import { ahpra } from './ahpra.ts';
import { healthcareIdentifier } from './healthcare-identifiers.ts';
import { medicare } from './medicare.ts';
import { providerNumber } from './provider-number.ts';
import { taxFileNumber } from './tax-file-number.ts';

/** Identifiers of Australia. */
export const au: readonly Identifier[] = [
  healthcareIdentifier,
  medicare,
  ahpra,
  providerNumber,
  taxFileNumber,
];
export { ahpra, healthcareIdentifier, medicare, providerNumber, taxFileNumber };
