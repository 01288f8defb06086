import { daysBetween } from '../dates.ts';
import type { YearSetting } from './judge.ts';

/** The share of the period, by days, in which the practitioner practised: 1 where nothing else is recorded. */
export const shareOf = ({ portfolio: { practitioner }, period: { from, to } }: YearSetting): number => {
  const { practisingFrom = from, practisingTo = to } = practitioner ?? {};
  const first = practisingFrom > from ? practisingFrom : from;
  const last = practisingTo < to ? practisingTo : to;
  return first > last ? 0 : (daysBetween(first, last) + 1) / (daysBetween(from, to) + 1);
};
