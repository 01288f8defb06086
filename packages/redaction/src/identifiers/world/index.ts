import type { Identifier } from '../identifier.ts';
import { card } from './card.ts';

/** Identifiers that belong to no country; IBANs are always looked for. */
export const world: readonly Identifier[] = [card];
export { card };
