import type { Identifier } from '../identifier.ts';
import { nir } from './nir.ts';
import { finess, rpps } from './rpps.ts';

/** Identifiers of France. */
export const fr: readonly Identifier[] = [nir, rpps, finess];
export { finess, nir, rpps };
