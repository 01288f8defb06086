import { clean as cleanWith } from './clean.ts';
import type { Cleaned } from './clean.ts';
import { allIdentifiers } from './identifiers/index.ts';
import { da } from './packs/da.ts';
import { de } from './packs/de.ts';
import { en } from './packs/en.ts';
import { es } from './packs/es.ts';
import { fr } from './packs/fr.ts';
import { lowerCaseNames } from './packs/lower-case-names.ts';
import { names } from './packs/names.ts';
import { nl } from './packs/nl.ts';
import { nz } from './packs/nz.ts';
import type { Pack } from './packs/pack.ts';
import { uk } from './packs/uk.ts';
import { world } from './packs/world.ts';
import type { Recogniser } from './recogniser.ts';
import { details } from './recognisers/details.ts';
import { entities } from './recognisers/entities.ts';
import type { Policy } from './policies/policy.ts';
import type { RedactOptions } from './redact.ts';
import { redactRecord as redactRecordWith } from './redact-record.ts';
import type { RecordRules, RedactedRecord } from './redact-record.ts';
import { scan as scanWith } from './scan.ts';
import type { ScanOptions } from './scan.ts';
import type { Span } from './span.ts';
import { verify as verifyWith } from './verify.ts';
import type { Verification } from './verify.ts';

/** Weights and word lists of all languages. */
export const allPacks: readonly Pack[] = [names, en, nz, da, nl, de, fr, es, uk, world, lowerCaseNames];

/** Recognisers of all kinds. */
export const allRecognisers: readonly Recogniser[] = [details, entities];

const completed = new WeakMap<ScanOptions, ScanOptions>();
const DEFAULTS: ScanOptions = { recognisers: allRecognisers, packs: allPacks, identifiers: allIdentifiers };

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
 * scan('Aroha Parata (NHI ZZZ0016) was seen on 3/4/2024.').map(({ kind }) => kind); //=> ['person', 'identifier', 'date']
 */
export const scan = (text: string, options: ScanOptions = DEFAULTS): readonly Span[] =>
  scanWith(text, complete(options));

/**
 * Scan a text and say whether a policy would still change anything in it, with all languages and registers loaded.
 * Fails closed; see `verify` of `@peer-groups/redaction/redact`.
 */
export const verify = (text: string, policy: Policy, options: ScanOptions = DEFAULTS): Verification =>
  verifyWith(text, policy, complete(options));

/**
 * Redact a structured record, each field by its own rule, with all languages and registers loaded; see
 * `redactRecord` of `@peer-groups/redaction/redact`.
 *
 * @example
 * const record = { attendees: [{ name: 'Aroha Parata' }], summary: 'Aroha told of a patient.' };
 * redactRecord(record, sharedRecord, meetingRecordRules).record;
 * //=> { attendees: [{ name: 'Aroha Parata' }], summary: '[group member] told of a patient.' }
 */
export const redactRecord = (
  record: unknown,
  policy: Policy,
  rules: RecordRules,
  options: ScanOptions & RedactOptions = {},
): RedactedRecord => redactRecordWith(record, policy, rules, { ...DEFAULTS, ...options });

/**
 * Scan and redact a text until a further scan finds nothing that the policy hides, with all languages and registers
 * loaded; see `clean` of `@peer-groups/redaction/redact`.
 *
 * @example
 * clean('Aroha Parata came on 13 April 2024.', sharedRecord).text; //=> '[person] came on [April 2024].'
 */
export const clean = (
  text: string,
  policy: Policy,
  options: ScanOptions & RedactOptions = DEFAULTS,
): Cleaned => cleanWith(text, policy, complete(options));
