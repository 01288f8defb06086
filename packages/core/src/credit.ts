import type { IsoDate } from './dates.ts';
import type { Profession } from './practitioner.ts';
import type { Part } from './rules/parts.ts';
import type { Which } from './rules/which.ts';
import type { Citation } from './source.ts';

/** The most that counts in a span of time: a figure, or a share of what is asked in all. */
export type Cap = {
  readonly per: 'meeting' | 'day' | 'month' | 'quarter' | 'year' | 'period';
  readonly citation?: Citation;
} & ({ readonly max: number } | { readonly share: number; readonly of: number });

/** What a meeting earns the practitioners who were there. */
export interface Credit {
  /** Such as `hours` or `points`, in the words of the scheme. */
  readonly unit: string;
  readonly amount: number;
  /** For each meeting, for so many minutes of presence, or once when all that is asked in the cycle is met. */
  readonly per: 'meeting' | 'cycle' | number;
  /** Only whole spans of minutes earn. */
  readonly whole?: true;
  /** Which minutes: those present, or those given to the practitioner's own practice. */
  readonly minutes?: 'presence' | 'ownPractice';
  readonly which?: Which;
  /** The first day on which a meeting earns, inclusive. */
  readonly from?: IsoDate;
  readonly caps?: readonly Cap[];
  /** Only practitioners of these professions earn it. */
  readonly for?: readonly Profession[];
  readonly citation: Citation;
  /** Where a figure does not stand in the words quoted: why not. */
  readonly figure?: string;
}

/** Credit given without a meeting, such as in an epidemic. */
export interface Grant {
  readonly unit: string;
  readonly amount: number;
  readonly each: Part;
  /** First day, inclusive. */
  readonly from: IsoDate;
  /** Last day, inclusive; absent where none is known. */
  readonly to?: IsoDate;
  readonly citation: Citation;
}
