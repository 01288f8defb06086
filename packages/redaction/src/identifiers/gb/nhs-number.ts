import { isDayAndMonth, isFiller, mod11Descending, pair } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/**
 * NHS number of England, Wales and the Isle of Man (and Northern Ireland's health and care number): ten digits,
 * weights 10 … 2, modulus 11.
 *
 * Source: NHS Data Dictionary, NHS NUMBER, https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
export const nhsNumber: Identifier = {
  id: 'gb-nhs',
  title: 'a UK NHS number',
  forms: ['9999999999', '999_999_9999'],
  words: ['nhs', 'hospital', 'patient', 'hcn', 'nhsno'],
  plausible: (compact) => !isFiller(compact) && compact[0] !== '0',
  check: mod11Descending,
  bare: 0.8,
};

/**
 * Scotland's Community Health Index number: date of birth (DDMMYY), two digits, a digit for sex, a check digit
 * as in the NHS number.
 *
 * Source: NHS Scotland, CHI number, https://www.ndc.scot.nhs.uk/Data-Dictionary/SMR-Datasets/Patient-Identification-and-Demographic-Information/Community-Health-Index-Number/
 */
export const chi: Identifier = {
  id: 'gb-chi',
  title: 'a Scottish CHI number',
  forms: ['9999999999', '999999_9999'],
  words: ['chi', 'community', 'index'],
  plausible: (compact) => isDayAndMonth(pair(compact, 0), pair(compact, 2)),
  check: mod11Descending,
  bare: 0.82,
};
