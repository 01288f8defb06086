import type { Attendee } from '@peer-groups/core';
import type { Cell } from '../layout/lines.ts';
import type { WrittenPerson } from './people.ts';

/** Someone on a record, with where the name stands. */
export interface RollEntry extends WrittenPerson {
  readonly line: number;
  readonly cell?: Cell;
  readonly profession?: Attendee['profession'];
}

const professions: readonly (readonly [RegExp, Attendee['profession']])[] = [
  [/pharmac|apothek|apotek|farmac|farmaceut|farmasøyt|фармацевт|провізор|kaitaka rongoā/iu, 'pharmacist'],
  [/nurse|infirmi|pflege|verpleeg|sygepl|sykepl|sjuksk|enfermer|медсестр|nēhi/iu, 'nurse'],
  [/midwi|sage-femme|hebamme|verloskund|jordemoder|jordmor|barnmorska|matrona/iu, 'midwife'],
  [/physio/iu, 'physiotherapist'],
  [/dentist|zahnarzt|tandarts|tandl/iu, 'dentist'],
  [/psychiatr/iu, 'psychiatrist'],
  [/psycholog/iu, 'psychologist'],
  [/\bgp\b|general practi|hausarzt|huisarts|fastlege|médecin généraliste|сімейн/iu, 'generalPractitioner'],
  [/doctor|\bdr\b|arzt|ärztin|médecin|lege\b|læge|läkare|médic|лікар|tākuta/iu, 'doctor'],
];

/** The profession that words beside a name tell. */
export const professionOf = (texts: readonly string[]): Attendee['profession'] | undefined =>
  professions.find(([words]) => texts.some((text) => words.test(text)))?.[1];
