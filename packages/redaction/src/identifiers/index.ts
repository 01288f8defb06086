import { au } from './au/index.ts';
import { be } from './be/index.ts';
import { ca } from './ca/index.ts';
import { ch } from './ch/index.ts';
import { de } from './de/index.ts';
import { dk } from './dk/index.ts';
import { es } from './es/index.ts';
import { eu } from './eu/index.ts';
import { fr } from './fr/index.ts';
import { gb } from './gb/index.ts';
import type { Identifier } from './identifier.ts';
import { ie } from './ie/index.ts';
import { nl } from './nl/index.ts';
import { nz } from './nz/index.ts';
import { ua } from './ua/index.ts';
import { us } from './us/index.ts';
import { world } from './world/index.ts';

/** Identifiers of all countries; where two readings score the same, the earlier one is reported. */
export const allIdentifiers: readonly Identifier[] = [
  ...nz,
  ...gb,
  ...au,
  ...dk,
  ...nl,
  ...ch,
  ...de,
  ...ua,
  ...be,
  ...fr,
  ...ie,
  ...ca,
  ...us,
  ...es,
  ...eu,
  ...world,
];

export { au, be, ca, ch, de, dk, es, eu, fr, gb, ie, nl, nz, ua, us, world };
