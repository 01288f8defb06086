import { daysBetween } from '../dates.ts';
import type { Period } from '../dates.ts';
import type { OtherActivity } from '../portfolio.ts';
import { creditFor, ledgerOf } from '../ledger.ts';
import { fixed } from './judge.ts';
import type { YearJudge, YearSetting } from './judge.ts';
import { partsOf } from './parts.ts';
import { rangeInWords, within } from './range.ts';
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
  return `${rangeInWords(requirement)} ${unit} in ${each ? `each ${each} of ` : ''}the period${activities ? `, ${requirement.meetings === false ? 'by' : 'with'} other activities${activities === 'any' ? '' : ` (${activities.join(', ')})`}` : ''}${proRata ? ', in proportion for part of it' : ''}.`;
};

const shareOf = ({ portfolio: { practitioner }, period: { from, to } }: YearSetting): number => {
  const { practisingFrom = from, practisingTo = to } = practitioner ?? {};
  const first = practisingFrom > from ? practisingFrom : from;
  const last = practisingTo < to ? practisingTo : to;
  return first > last ? 0 : (daysBetween(first, last) + 1) / (daysBetween(from, to) + 1);
};

const isIn = ({ from, to }: Period, date = ''): boolean => date >= from && date <= to;

/** Adds up the ledger; what is unsure, or rests on other activities that are not recorded, makes it `cantTell`. */
export const judge = (requirement: CreditRequirement): YearJudge => {
  const { unit, each, activities, proRata, min = 0, max } = requirement;
  const judgedBy = (least: number): ReturnType<typeof within> =>
    within(
      { ...(requirement.min !== undefined && { min: least }), ...(max !== undefined && { max }) },
      unit,
      '/meetings',
    );
  const whole = judgedBy(min);
  const others = (setting: YearSetting, part: Period): number =>
    (activities === undefined ? [] : (setting.portfolio.activities ?? []))
      .filter(
        ({ date, kind, unit: its }: OtherActivity) =>
          its === unit &&
          isIn(part, date) &&
          date <= setting.asOf &&
          (activities === 'any' || activities!.includes(kind ?? '')),
      )
      .reduce((sum, { amount }) => sum + amount, 0);
  return (setting) => {
    const { period, asOf, hope } = setting;
    const least = proRata ? Math.round(min * shareOf(setting) * 100) / 100 : min;
    const judged = least === min ? whole : judgedBy(least);
    const credit = requirement.meetings === false ? undefined : creditFor(setting, unit);
    const entries = credit === undefined ? [] : ledgerOf(credit, setting).entries;
    const figures = (each ? partsOf(period, each) : [period]).map((part) => {
      const within = each ? entries.filter(({ date }) => isIn(part, date)) : entries;
      const other = others(setting, part);
      const sure = within.reduce((sum, { earned }) => sum + earned, other);
      const most = within.reduce((sum, { earned, upTo = earned }) => sum + upTo, other);
      return hope && part.to >= asOf ? [Math.max(sure, least), most] : [sure, most];
    });
    const round = (figure: number): number => Math.round(figure * 1000) / 1000;
    const sure = round(Math.min(...figures.map(([one]) => one!)));
    const most = round(Math.min(...figures.map(([, one]) => one!)));
    const judgement = judged(sure);
    const unrecorded = activities !== undefined && setting.portfolio.activities === undefined;
    if (judgement.outcome === judged(most).outcome && !(unrecorded && judgement.outcome === 'failed'))
      return judgement;
    const asked = judgement.asked!;
    return fixed({
      outcome: 'cantTell',
      at: '/meetings',
      asked,
      found: sure,
      ...(unrecorded && { missing: ['/activities'] }),
      mend: unrecorded
        ? 'Record the other activities.'
        : 'Complete the records of the meetings that might count.',
      message: `${sure} ${unit} for certain, up to ${most}; asked: ${asked}.`,
    });
  };
};
