import { classify } from './classified.ts';
import { read } from './reading.ts';
import { readGluedAge } from './structured/age-glued.ts';
import { readAge } from './structured/age.ts';
import { readDate } from './structured/date.ts';
import type { DateReading } from './structured/date-reading.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

const dateOf = (written: string): DateReading | undefined => {
  const reading = classify(read(written));
  for (let index = 0; index < reading.tokens.count; index++) {
    const date = readDate(reading, index);
    if (date !== undefined) return date;
  }
  return undefined;
};

/**
 * A written date as month and year. Undefined when it holds no more than that already; null when it cannot be made
 * coarser without a guess (no year, or day and month could be swapped: then the year alone is given).
 */
export const toMonth = (written: string): string | null | undefined => {
  const date = dateOf(written);
  if (date === undefined || date.year === 0) return null;
  if (date.day === 0) return date.isSeason ? String(date.year) : undefined;
  return date.isAmbiguous || date.month === 0 ? String(date.year) : `${MONTHS[date.month - 1]} ${date.year}`;
};

/** A written date as its year; undefined when it is a year already, null when it has none. */
export const toYear = (written: string): string | null | undefined => {
  const date = dateOf(written);
  if (date === undefined || date.year === 0) return null;
  return date.day === 0 && date.month === 0 && !date.isSeason ? undefined : String(date.year);
};

/** Years in a written age; −1 for months, weeks or days; undefined when it cannot be read. */
const yearsOf = (written: string): number | undefined => {
  const reading = classify(read(written));
  for (let index = 0; index < reading.tokens.count; index++) {
    const age = readAge(reading, index) ?? readGluedAge(reading, index);
    if (age !== undefined) return age.years;
  }
  const digits = /\d{1,3}/.exec(written);
  return digits === null ? undefined : Number(digits[0]);
};

/** A written age as a band of ten years; undefined when it is a decade already, null when it cannot be read. */
export const toBand = (written: string, isBand: boolean): string | null | undefined => {
  const years = yearsOf(written);
  if (isBand && years !== undefined && years < 90) return undefined;
  if (years === undefined) return null;
  if (years >= 90) return '90 or over';
  if (years < 10) return 'under ten';
  const decade = Math.floor(years / 10) * 10;
  const band = `${decade}–${decade + 9} years`;
  return band === written ? undefined : band;
};
