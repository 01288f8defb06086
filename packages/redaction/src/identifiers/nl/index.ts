import type { Identifier } from '../identifier.ts';
import { agb, big } from './big.ts';
import { bsn } from './bsn.ts';

/** Identifiers of the Netherlands. */
export const nl: readonly Identifier[] = [bsn, big, agb];
export { agb, big, bsn };
