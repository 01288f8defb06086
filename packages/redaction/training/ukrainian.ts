import { pick } from './random.ts';
import type { Random } from './random.ts';

/** Endings of the commonest declensions: [nominative ending, other cases]. Enough for training, not a grammar. */
const GIVEN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ія$/u, ['ії', 'ію', 'ією', 'іє']],
  [/а$/u, ['и', 'і', 'у', 'ою', 'о']],
  [/я$/u, ['і', 'ю', 'ею']],
  [/ій$/u, ['ія', 'ію', 'ієм', 'ієві']],
  [/о$/u, ['а', 'у', 'ом', 'ові']],
  [/(?<=[бвгджзклмнпрстфхцчш])$/u, ['а', 'у', 'ом', 'ові', 'е']],
];

const SURNAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/енко$/u, ['енка', 'енку', 'енком', 'енкові']],
  [/ський$/u, ['ського', 'ському', 'ським', 'ська', 'ської', 'ську', 'ською']],
  [/цький$/u, ['цького', 'цькому', 'цьким', 'цька', 'цької', 'цьку', 'цькою']],
  [/ук$/u, ['ука', 'уку', 'уком', 'укові']],
  [/юк$/u, ['юка', 'юку', 'юком']],
  [/ак$/u, ['ака', 'аку', 'аком']],
  [/(?<=[бвгджзклмнпрст])$/u, ['а', 'у', 'ом']],
];

const PLACES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ів$/u, ['ова', 'ові', 'овом']],
  [/а$/u, ['и', 'і', 'у', 'ою']],
  [/(?<=[бвгджзклмнпрст])$/u, ['а', 'у', 'і', 'ом']],
  [/ь$/u, ['я', 'ю', 'і']],
];

/** Put a Ukrainian word into some case. */
export const inflect = (random: Random, word: string, kind: 'given' | 'surname' | 'place'): string => {
  const table = kind === 'given' ? GIVEN : kind === 'surname' ? SURNAMES : PLACES;
  for (const [ending, others] of table)
    if (ending.test(word)) return word.replace(ending, pick(random, others));
  return word;
};

/** Patronymic of a man's given name. */
export const patronymic = (random: Random, father: string): string => {
  const female = random() < 0.5;
  const stem = father.replace(/(ій|о|а|я|ь|й)$/u, '');
  const soft = /(ій|й|ь)$/u.test(father);
  return stem + (soft ? (female ? 'іївна' : 'ійович') : female ? 'івна' : 'ович');
};
