import type { Identifier } from '../identifier.ts';
import { bankAccount } from './bank-account.ts';
import { councils } from './councils.ts';
import { hpiPerson, hpiPlace } from './hpi.ts';
import { ird } from './ird.ts';
import { nhi } from './nhi.ts';

/** Identifiers of New Zealand. */
export const nz: readonly Identifier[] = [nhi, hpiPlace, hpiPerson, bankAccount, ird, councils];
export { bankAccount, councils, hpiPerson, hpiPlace, ird, nhi };
