import type { Identifier } from '../identifier.ts';
import { dea } from './dea.ts';
import { mbi } from './mbi.ts';
import { npi } from './npi.ts';
import { ssn } from './ssn.ts';

/** Identifiers of the United States. */
export const us: readonly Identifier[] = [ssn, mbi, npi, dea];
export { dea, mbi, npi, ssn };
