import type { Identifier } from '../identifier.ts';
import { cpr, cprWithoutCheck } from './cpr.ts';

/** Identifiers of Denmark. */
export const dk: readonly Identifier[] = [cpr, cprWithoutCheck];
export { cpr, cprWithoutCheck };
