import type { Identifier } from '../identifier.ts';
import { niss, riziv } from './niss.ts';

/** Identifiers of Belgium. */
export const be: readonly Identifier[] = [niss, riziv];
export { niss, riziv };
