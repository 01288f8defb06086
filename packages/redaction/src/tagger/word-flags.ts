/** What the word lists say of a word; bits, so that a word can be several things at once. */

/** Among the ten thousand commonest words of a language. */
export const FREQUENT = 1;
/** An ordinary or clinical word. */
export const ORDINARY = 2;
export const GIVEN = 4;
export const SURNAME = 8;
export const PLACE = 16;
/** A surname that lives on in medicine: Parkinson, Gleason, Wells. */
export const EPONYM = 32;
/** Capitalised, and yet no identifier: months, days, languages, nationalities, brands of drugs, public bodies. */
export const PROPER = 64;
/** Countries and continents. */
export const COUNTRY = 128;
/** What is no name by itself, whatever a list of names says. */
export const KNOWN: number = FREQUENT | ORDINARY | PROPER | COUNTRY | EPONYM;
