import type { Identifier } from '../identifier.ts';
import { ihi, pps } from './pps.ts';

/** Identifiers of Ireland. */
export const ie: readonly Identifier[] = [pps, ihi];
export { ihi, pps };
