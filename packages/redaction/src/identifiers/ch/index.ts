import type { Identifier } from '../identifier.ts';
import { ahv } from './ahv.ts';
import { gln, zsr } from './gln.ts';

/** Identifiers of Switzerland. */
export const ch: readonly Identifier[] = [ahv, gln, zsr];
export { ahv, gln, zsr };
