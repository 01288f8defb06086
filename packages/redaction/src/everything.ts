import { allIdentifiers } from './identifiers/index.ts';
import { da } from './packs/da.ts';
import { de } from './packs/de.ts';
import { en } from './packs/en.ts';
import { es } from './packs/es.ts';
import { fr } from './packs/fr.ts';
import { names } from './packs/names.ts';
import { nl } from './packs/nl.ts';
import { nz } from './packs/nz.ts';
import type { Pack } from './packs/pack.ts';
import { uk } from './packs/uk.ts';
import { world } from './packs/world.ts';
import { scan as scanWith } from './scan.ts';
import type { ScanOptions } from './scan.ts';
import type { Span } from './span.ts';

/** Weights and word lists of all languages. */
export const allPacks: readonly Pack[] = [names, en, nz, da, nl, de, fr, es, uk, world];

const completed = new WeakMap<ScanOptions, ScanOptions>();
const DEFAULTS: ScanOptions = { packs: allPacks, identifiers: allIdentifiers };

const complete = (options: ScanOptions): ScanOptions => {
  const known = completed.get(options);
  if (known !== undefined) return known;
  const whole = { ...DEFAULTS, ...options };
  completed.set(options, whole);
  return whole;
};

/**
 * Find what identifies someone in a text, with all languages and all registers loaded.
 *
 * As `scan` of `@peer-groups/redaction/engine`, which loads nothing by itself.
 *
 * @example
 * scan('Aroha Parata (NHI ZZZ0016) was seen on 3/4/2024.').map(({ kind }) => kind);
 * // ['person', 'identifier', 'date']
 */
export const scan = (text: string, options: ScanOptions = DEFAULTS): readonly Span[] => scanWith(text, complete(options));
