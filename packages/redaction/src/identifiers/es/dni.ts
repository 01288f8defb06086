import type { Identifier } from '../identifier.ts';

const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

/**
 * Spanish DNI (eight digits and a letter) and NIE (X, Y or Z, seven digits and a letter): the number modulo 23
 * chooses the letter.
 *
 * Source: Ministerio del Interior, Cálculo del dígito de control del NIF/NIE, https://www.interior.gob.es/
 */
export const dni: Identifier = {
  id: 'es-dni',
  title: 'a Spanish DNI or NIE',
  forms: [
    '99999999L',
    '99999999-L',
    '99999999 L',
    '99.999.999-L',
    '99.999.999 L',
    'L9999999L',
    'L-9999999-L',
    'L9999999-L',
  ],
  formsInContext: ['99999999', '99.999.999', '9999999L'],
  words: ['dni', 'nif', 'nie', 'identidad', 'documento'],
  plausible: (compact) => /^([XYZ]\d{7}|\d{7,8})[A-Z]?$/.test(compact),
  check: (compact) => {
    const letter = compact.charCodeAt(compact.length - 1);
    if (letter < 65) return true;
    const first = 'XYZ'.indexOf(compact[0]!);
    const digits = first >= 0 ? `${first}${compact.slice(1, -1)}` : compact.slice(0, -1);
    return LETTERS[Number(digits) % 23] === compact.at(-1);
  },
  bare: 0.93,
  wrong: 0.4,
};
