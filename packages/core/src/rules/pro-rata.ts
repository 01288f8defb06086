import { daysBetween } from '../dates.ts';
import type { IsoDate } from '../dates.ts';
import type { Setting } from './judge.ts';

/** The last day on which something can be done: of the period or, if earlier, of the practitioner's practice. */
export const lastDay = ({ portfolio: { practitioner }, period: { to } }: Setting): IsoDate => {
  const { practisingTo = to } = practitioner ?? {};
  return practisingTo < to ? practisingTo : to;
};

/** The share of the period, by days, in which the practitioner practised: 1 where nothing else is recorded. */
export const shareOf = (setting: Setting): number => {
  const { from, to } = setting.period;
  const { practisingFrom, practisingTo } = setting.portfolio.practitioner ?? {};
  if (practisingFrom === undefined && practisingTo === undefined) return 1;
  const first = practisingFrom !== undefined && practisingFrom > from ? practisingFrom : from;
  const last = lastDay(setting);
  return first > last ? 0 : (daysBetween(first, last) + 1) / (daysBetween(from, to) + 1);
};
