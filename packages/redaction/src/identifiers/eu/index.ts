import type { Identifier } from '../identifier.ts';
import { finland, norway, sweden } from './nordic.ts';
import { austria, italy, poland } from './others.ts';

/** Identifiers of Norway, Sweden, Finland, Poland, Austria and Italy. */
export const eu: readonly Identifier[] = [norway, sweden, finland, poland, austria, italy];
export { austria, finland, italy, norway, poland, sweden };
