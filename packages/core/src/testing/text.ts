import * as fc from 'fast-check';
import { daysBetween, daysLater } from '../dates.ts';
import type { IsoDate, LocalTime, Period } from '../dates.ts';

/** Invented names in several scripts and forms, macrons as one and as two code points among them. */
const names = [
  'Mereana Tūhoe-Ward',
  'Hēmi Paraone',
  'He\u0304mi Parao\u0304ne',
  'Siobhán Ní Dhálaigh',
  'Priya Raghunathan',
  'Talanoa Fīfita',
  'Оксана Коваленко',
  "Tāne O'Sullivan",
  'Jan van der Meer',
  'Li Wei',
  'محمد علي',
  'Ångström Øst',
] as const;

/** Made once: reading the expression is slow, and lists of people are made anew for each value. */
const anyName = fc.oneof(fc.constantFrom(...names), fc.stringMatching(/^[A-Z][a-z]{1,11} [A-Z][a-z]{1,11}$/));

/** Names of invented people. */
export const personName = (): fc.Arbitrary<string> => anyName;

/** Text of up to 200 characters, never empty, with characters of any script. */
export const prose = (): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter((text) => text.isWellFormed() && /\S/u.test(text));

/** Days from 1950 to 2049, or those of a period, both ends inclusive. */
export const isoDate = (period: Period = { from: '1950-01-01', to: '2049-12-31' }): fc.Arbitrary<IsoDate> =>
  fc.nat(daysBetween(period.from, period.to)).map((count) => daysLater(period.from, count));

const two = (value: number): string => String(value).padStart(2, '0');

/** Times of day. */
export const localTime = (): fc.Arbitrary<LocalTime> =>
  fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);

/** Leaves members that are `undefined` out: absent means not recorded. */
export const recorded = <T extends object>(
  members: fc.Arbitrary<{ [K in keyof T]: T[K] | undefined }>,
): fc.Arbitrary<T> =>
  members.map(
    (all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T,
  );

/** A value, or nothing. */
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
