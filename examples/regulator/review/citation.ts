/** The words that a rule rests on: they stand in the scheme, so no result repeats them. */
import type { Citation, IsoDate } from '@peer-groups/core';
import { scheme } from './settings.ts';

/** `undefined` for rules on the file itself, which rest on no words of a scheme. */
export const citationOf = (rule: string, edition: IsoDate | undefined): Citation | undefined =>
  scheme.editions.find(({ from }) => from === edition)?.rules.find(({ id }) => id === rule)?.citation;
