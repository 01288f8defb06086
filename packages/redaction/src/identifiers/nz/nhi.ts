import type { Identifier } from '../identifier.ts';

/** Letters as numbers 1–24: A–Z without I and O. */
export const nhiValue = (character: string): number => {
  const unit = character.charCodeAt(0);
  if (unit < 65) return unit - 48;
  return unit - 64 - (unit > 73 ? 1 : 0) - (unit > 79 ? 1 : 0);
};

/** Weights 7 … 2 over the first six characters. */
export const nhiSum = (compact: string): number => {
  let sum = 0;
  for (let at = 0; at < 6; at++) sum += nhiValue(compact[at]!) * (7 - at);
  return sum;
};

const check = (compact: string): boolean => {
  const last = compact.charCodeAt(6);
  if (last < 58) {
    const rest = nhiSum(compact) % 11;
    return rest !== 0 && (11 - rest) % 10 === last - 48;
  }
  return nhiValue(compact[6]!) === 23 - (nhiSum(compact) % 23) && compact[6] !== 'I' && compact[6] !== 'O';
};

/**
 * New Zealand National Health Index number, old format AAANNNC and new format AAANNAX (letters without I and O).
 * Numbers that begin with Z are for tests.
 *
 * Source: HISO 10046:2023 Consumer Health Identity Standard, Health New Zealand,
 * https://www.tewhatuora.govt.nz/publications/hiso-100462023-consumer-health-identity-standard
 */
export const nhi: Identifier = {
  id: 'nz-nhi',
  title: 'a New Zealand NHI number',
  forms: ['LLL9999', 'LLL99LL'],
  formsInContext: ['LLL 9999', 'LLL-9999', 'LLL 99LL', 'LLL 99 99'],
  words: ['nhi', 'national', 'patient', 'mrn', 'nhis'],
  // One case throughout: Phe55fs is a mutation.
  plausible: (compact, written) =>
    !/[IO]/.test(compact) && (written === compact || written === written.toLowerCase() || written.length > 7),
  check,
  bare: 0.95,
  wrong: 0.4,
};
