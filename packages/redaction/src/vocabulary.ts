import { foldedHash } from './characters.ts';
import { WORDS } from './vocabulary-words.ts';

/** Low four bits of a word's class: the number of the month it names, 0 for none. */
export const MONTH: number = 15;
/** A month's name that is also an ordinary word or a name: `may`, `march`, `mars`, `jan`. */
export const AMBIGUOUS_MONTH: number = 1 << 4;
/** `in`, `since`, `from`, `depuis`, `siden`: a year or a month may follow. */
export const BEFORE_DATE: number = 1 << 5;
/** `of`, `de`, `den`, `le`: joins the parts of a written date. */
export const JOINS_DATE: number = 1 << 6;
/** Years, months, weeks or days as a unit of age. */
export const AGE_UNIT: number = 1 << 7;
/** `old`, `alt`, `gammel`, `oud`. */
export const OLD: number = 1 << 8;
/** `aged`, `age`, `âgée`, `віком`: a number that follows is an age. */
export const AGED: number = 1 << 9;
/** One word that is an age unit and `old` together: `årig`, `jährige`, `річна`, `yo`. */
export const AGE_WORD: number = 1 << 10;
/** Street type that follows the name: `street`, `road`, `crescent`. */
export const STREET_AFTER: number = 1 << 11;
/** Street type that comes before the name: `rue`, `calle`, `вулиця`. */
export const STREET_BEFORE: number = 1 << 12;
/** `phone`, `tel`, `mobile`, `fax`. */
export const PHONE_WORD: number = 1 << 13;
/** A label before a number that identifies: `MRN`, `NHI`, `chart`, `ref`, `passport`. */
export const LABEL: number = 1 << 14;
/** `number`, `no`, `nr`, `#`: between a label and its number. */
export const NUMBER_WORD: number = 1 << 15;
/** `Mr`, `Mrs`, `Frau`, `пан`. */
export const TITLE: number = 1 << 16;
/** `daughter`, `husband`, `mor`, `сестра`. */
export const FAMILY: number = 1 << 17;
/** `Dr`, `Prof`, `Nurse`: titles of clinicians. */
export const CLINICIAN: number = 1 << 18;
/** `patient`, `client`, `resident`. */
export const PATIENT: number = 1 << 19;
/** Spelled numbers from one to ninety; see {@link spelledNumber}. */
export const SPELLED: number = 1 << 20;
/** `spring`, `Christmas`: with a year, a partial date. */
export const SEASON: number = 1 << 21;
/** `flat`, `unit`, `apartment`, `кв`. */
export const UNIT_OF_BUILDING: number = 1 << 22;
/** `for`, `over`, `pendant`, `ago`: a number of years is a duration, not an age. */
export const DURATION: number = 1 << 24;
/** Units of measure that a number may stand with: `mg`, `ml`, `mmol`, `bpm`. */
export const MEASURE: number = 1 << 25;
/** `man`, `woman`, `boy`, `kvinde`, `homme`. */
export const HUMAN: number = 1 << 26;
/** `Monday`, `tirsdag`, `mercredi`. */
export const WEEKDAY: number = 1 << 27;
/** `and`, `to`, `og`, `und`, `et`: between two days of one month. */
export const BETWEEN: number = 1 << 28;
/** `postcode`, `zip`, `PLZ`: a number that follows is a postcode. */
export const POSTCODE_WORD: number = 1 << 29;

const SIZE = 8192;
const keys = new Int32Array(SIZE);
const values = new Int32Array(SIZE);
let ready = false;

const slotOf = (hash: number): number => {
  let slot = (hash ^ (hash >>> 15)) & (SIZE - 1);
  while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (SIZE - 1);
  return slot;
};

const fill = (): void => {
  for (const [bits, list] of WORDS) {
    for (const word of list.split(' ')) {
      const hash = foldedHash(word);
      const slot = slotOf(hash);
      keys[slot] = hash;
      values[slot] = values[slot]! | bits;
    }
  }
  ready = true;
};

/** Classes of a word by its folded hash, 0 when it has none. */
export const classesOf = (hash: number): number => {
  if (!ready) fill();
  return values[slotOf(hash)]!;
};
