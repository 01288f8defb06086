const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** Sum of digits times weights, from the left. */
export const weightedSum = (digits: string, weights: readonly number[], from = 0): number => {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += digit(digits, from + at) * weights[at]!;
  return sum;
};

/** Luhn's check (ISO/IEC 7812-1, annex B) over all digits. */
export const luhn = (digits: string): boolean => {
  let sum = 0;
  let double = false;
  for (let at = digits.length - 1; at >= 0; at--) {
    let value = digit(digits, at);
    if (double) value = value > 4 ? value * 2 - 9 : value * 2;
    sum += value;
    double = !double;
  }
  return sum % 10 === 0;
};

/** GS1 check digit (GS1 General Specifications 7.9), the last of 13 digits. */
export const ean13 = (digits: string): boolean =>
  weightedSum(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;

/** Remainder of a long decimal number. */
export const remainder = (digits: string, modulus: number): number => {
  let rest = 0;
  for (let at = 0; at < digits.length; at++) rest = (rest * 10 + digit(digits, at)) % modulus;
  return rest;
};

/** ISO/IEC 7064 MOD 11,10 over all digits, the check digit last. */
export const mod11And10 = (digits: string): boolean => {
  let product = 10;
  for (let at = 0; at < digits.length - 1; at++) {
    const sum = (digit(digits, at) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + digit(digits, digits.length - 1)) % 10 === 1;
};

/** ISO/IEC 7064 MOD 97-10 with letters as 10–35, as IBANs use it: remainder 1 when right. */
export const mod97OfAlphanumeric = (text: string): number => {
  let rest = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    rest = unit < 58 ? (rest * 10 + unit - 48) % 97 : (rest * 100 + unit - 55) % 97;
  }
  return rest;
};

/** Whether two digits at a place are a month and two more a day; 29 February is believed in any year. */
export const isDayAndMonth = (day: number, month: number): boolean =>
  month >= 1 &&
  month <= 12 &&
  day >= 1 &&
  day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Two digits as a number. */
export const pair = (digits: string, at: number): number => digit(digits, at) * 10 + digit(digits, at + 1);

/** Whether all characters are the same: a filler, never somebody's number. */
export const isFiller = (text: string): boolean => {
  for (let at = 1; at < text.length; at++) if (text[at] !== text[0]) return false;
  return true;
};

/** Modulus 11 with weights 10 … 2, as the UK's NHS and CHI numbers use it; a check of 10 is never issued. */
export const mod11Descending = (digits: string): boolean => {
  const check = 11 - (weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return (check === 11 ? 0 : check) === digit(digits, 9);
};
