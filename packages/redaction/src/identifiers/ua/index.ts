import type { Identifier } from '../identifier.ts';
import { demographicRecord, passport } from './passport.ts';
import { rnokpp } from './rnokpp.ts';

/** Identifiers of Ukraine. */
export const ua: readonly Identifier[] = [rnokpp, demographicRecord, passport];
export { demographicRecord, passport, rnokpp };
