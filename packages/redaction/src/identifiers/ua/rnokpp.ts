import { isFiller, weightedSum } from '../check-digits.ts';
import type { Identifier } from '../identifier.ts';

/** Days from 31 December 1899 to the end of 2030. */
const LAST_DAY = 47847;

/**
 * Ukrainian taxpayer number (РНОКПП, earlier ІПН): five digits for the date of birth as days since 31 December
 * 1899, four digits, a check digit (weights −1, 5, 7, 9, 4, 6, 10, 5, 7; modulus 11, then 10).
 *
 * Source: Державна податкова служба України, Положення про реєстрацію фізичних осіб у ДРФО (наказ № 822),
 * https://zakon.rada.gov.ua/laws/show/z1306-17
 */
export const rnokpp: Identifier = {
  id: 'ua-rnokpp',
  title: 'a Ukrainian taxpayer number (РНОКПП)',
  forms: ['9999999999'],
  words: ['рнокпп', 'іпн', 'інн', 'ідентифікаційний', 'код', 'податків', 'rnokpp', 'ipn', 'tax'],
  plausible: (compact) =>
    Number(compact.slice(0, 5)) <= LAST_DAY && !isFiller(compact) && Number(compact.slice(0, 5)) > 3000,
  check: (compact) => {
    const sum = weightedSum(compact, [-1, 5, 7, 9, 4, 6, 10, 5, 7]);
    return (((sum % 11) + 11) % 11) % 10 === compact.charCodeAt(9) - 48;
  },
  bare: 0.76,
};
