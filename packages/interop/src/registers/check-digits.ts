const digits = (text: string): readonly number[] => [...text].map(Number);

/** Luhn's check (ISO/IEC 7812-1, annex B), the check digit last. */
export const luhn = (number: string): boolean =>
  digits(number)
    .toReversed()
    .reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0) %
    10 ===
  0;

/** GS1's check over 13 digits: weights 1 and 3 from the left (https://www.gs1.org/services/how-calculate-check-digit-manually). */
export const gs1 = (number: string): boolean =>
  digits(number).reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 1 : 3), 0) % 10 === 0;

const letterValue = (character: string): number =>
  /\d/.test(character) ? Number(character) : 'ABCDEFGHJKLMNPQRSTUVWXYZ'.indexOf(character) + 1;

/** New Zealand's HPI organisation and facility numbers: weights 7 to 2 over six characters, modulus 11 as a letter. */
export const hpi = (number: string): boolean => {
  const sum = [...number.slice(0, 6)].reduce(
    (total, character, at) => total + letterValue(character) * (7 - at),
    0,
  );
  return letterValue(number.at(-1)!) === sum % 11;
};

/** Germany's LANR: weights 4 and 9 in turn over six digits, the seventh is 10 less the last digit of the sum. */
export const lanr = (number: string): boolean => {
  const sum = digits(number.slice(0, 6)).reduce(
    (total, digit, at) => total + digit * (at % 2 === 0 ? 4 : 9),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(number[6]);
};

/** Austria's contract partner number: the first digit checks the rest by weights 3, 7, 9, 6, 4, 2, 1, modulus 11. */
export const vpnr = (number: string): boolean => {
  const weights = [3, 7, 9, 6, 4, 2, 1];
  const sum = digits(number.slice(1)).reduce((total, digit, at) => total + digit * weights[at]!, 0);
  return sum % 11 === Number(number[0]);
};

/** Switzerland's ZSR number: weights 6 to 1 over six digits, modulus 26 as a letter in front. */
export const zsr = (number: string): boolean => {
  const sum = digits(number.slice(1)).reduce((total, digit, at) => total + digit * (6 - at), 0);
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[sum % 26] === number[0];
};

/** Belgium's RIZIV number: digits 7 and 8 are 97 less the first six modulus 97. */
export const riziv = (number: string): boolean =>
  97 - (Number(number.slice(0, 6)) % 97) === Number(number.slice(6, 8));

/** United States NPI: Luhn over 80840 and the number (45 CFR 162.406). */
export const npi = (number: string): boolean => luhn(`80840${number}`);
