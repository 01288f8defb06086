import type { Identifier } from '../identifier.ts';
import { britishColumbia, ontario, otherProvinces, quebec } from './health-cards.ts';
import { sin } from './sin.ts';

/** Identifiers of Canada. */
export const ca: readonly Identifier[] = [quebec, ontario, britishColumbia, sin, otherProvinces];
export { britishColumbia, ontario, otherProvinces, quebec, sin };
