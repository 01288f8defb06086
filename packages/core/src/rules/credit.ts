import { remembering } from './judge.ts';
import type { YearJudge } from './judge.ts';
import type { Figure } from '../finding.ts';
import { sumsBy } from './credit-sums.ts';
import { partsBy } from './parts.ts';
import { shareOf } from './pro-rata.ts';
import { amountInWords, spaced } from './nouns.ts';
import { capitalised, rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';

/** How much credit a practitioner earns in the period. */
export interface CreditRequirement extends Range {
  readonly kind: 'credit';
  /** One of the edition's units, such as `hours`. */
  readonly unit: string;
  /** So much in each year of the period. */
  readonly each?: 'year';
  /** Other activities count too: any, or those of these kinds. */
  readonly activities?: 'any' | readonly string[];
  /** `false` where meetings do not count, only other activities. */
  readonly meetings?: false;
  /** A practitioner who practised for part of the period is asked for that part. */
  readonly proRata?: true;
}

/** The requirement as one sentence. */
export const inWords = (requirement: CreditRequirement): string => {
  const { unit, each, activities, proRata } = requirement;
  return `The practitioner earns ${amountInWords(requirement, unit)} in ${each ? `each ${each} of ` : ''}the period${activities ? `, ${requirement.meetings === false ? 'by' : 'with'} other activities${activities === 'any' ? '' : ` (${activities.map(spaced).join(', ')})`}` : ''}${proRata ? ', in proportion for part of it' : ''}.`;
};

/** The unit and by what it is earned: two rules of one scheme may ask for the same unit. */
const nounOf = ({ unit, activities, meetings }: CreditRequirement): string => {
  const kinds =
    activities === undefined || activities === 'any' ? '' : ` (${activities.map(spaced).join(', ')})`;
  const others = activities === undefined ? '' : `other activities${kinds}`;
  const by = [meetings === false ? '' : 'meetings', others].filter((one) => one !== '');
  return `${unit} by ${by.join(' and ')}`;
};

/** Adds up the ledger; what is unsure, or rests on other activities that are not recorded, makes it `cantTell`. */
export const judge = (requirement: CreditRequirement): YearJudge => {
  const { each, activities, proRata, min = 0, max = Infinity } = requirement;
  const asked = rangeInWords(requirement);
  const noun = nounOf(requirement);
  const whole = within(requirement, noun, '/meetings');
  const sentence = capitalised(noun);
  const partsOf = partsBy(each);
  const sumsOf = sumsBy(requirement);
  const untold = remembering((sure: number, most: number, range: Figure, unrecorded: boolean) => ({
    outcome: 'cantTell',
    at: '/meetings',
    asked: range,
    found: sure,
    ...(unrecorded && { missing: ['/activities'] }),
    mend: unrecorded
      ? 'Record the other activities.'
      : 'Complete the records of the meetings that might count.',
    message: unrecorded
      ? `${sentence}: ${sure}; other activities are not recorded; asked: ${range}.`
      : `${sentence}: ${sure} for certain, up to ${most}; asked: ${range}.`,
  }));
  return (setting) => {
    const { period } = setting;
    const least = proRata ? Math.round(min * shareOf(setting) * 100) / 100 : min;
    const judged = least === min ? whole : within({ ...requirement, min: least }, noun, '/meetings');
    const [sure, most] = sumsOf(setting, partsOf(period), least);
    const isEnough = sure >= least && sure <= max;
    const isUnsure = isEnough !== (most >= least && most <= max);
    const unrecorded = activities !== undefined && setting.portfolio.activities === undefined;
    if (!isUnsure && (isEnough || !unrecorded)) return judged(sure);
    return untold(
      sure,
      most,
      least === min ? asked : rangeInWords({ ...requirement, min: least }),
      unrecorded,
    );
  };
};
