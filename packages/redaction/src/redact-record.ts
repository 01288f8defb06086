import type { Policy } from './policies/policy.ts';
import { redact } from './redact.ts';
import type { RedactOptions } from './redact.ts';
import type { Roster, RosterMember } from './roster.ts';
import { scan } from './scan.ts';
import type { ScanOptions } from './scan.ts';
import { KINDS, span } from './span.ts';
import type { Kind, Span } from './span.ts';

/**
 * What is done with a field and all below it: `keep`, `drop`, `scan` (text is scanned and redacted), or a kind: the
 * whole value is treated as a detail of that kind.
 */
export type FieldRule = 'keep' | 'drop' | 'scan' | Kind;

/** Rules for the fields of a record. */
export interface RecordRules {
  /** By JSON Pointer; `*` stands for any one step. The most exact rule that covers a field decides. */
  readonly fields: Readonly<Record<string, FieldRule>>;
  /** For fields that no rule covers. Default `scan`. */
  readonly otherwise?: FieldRule;
}

/** A record after redaction. */
export interface RedactedRecord {
  readonly record: unknown;
  /** Where details were found, by JSON Pointer in the record that was given. */
  readonly found: readonly { readonly at: string; readonly spans: readonly Span[] }[];
  /** Code words and what they stand for, over all fields. */
  readonly map?: Readonly<Record<string, string>>;
}

/**
 * Rules for the minimum data set of a meeting: who came and when stays, what was said is scanned, a private
 * reflection is left out.
 */
export const meetingRecordRules: RecordRules = {
  fields: {
    '/id': 'keep',
    '/group': 'keep',
    '/groupName': 'keep',
    '/date': 'keep',
    '/start': 'keep',
    '/end': 'keep',
    '/timeZone': 'keep',
    '/modality': 'keep',
    '/venue': 'keep',
    '/attendees': 'keep',
    '/apologies': 'keep',
    '/activity': 'keep',
    '/focus': 'keep',
    '/agenda/*/step': 'keep',
    '/agenda/*/presenter': 'keep',
    '/topics/*/presenter': 'keep',
    '/cases/*/presenter': 'keep',
    '/cases/*/deidentifiedBy': 'keep',
    '/cases/*/review': 'keep',
    '/commitments/*/by': 'keep',
    '/commitments/*/due': 'keep',
    '/recommendations': 'keep',
    '/roles': 'keep',
    '/nextDate': 'keep',
    '/registered': 'keep',
    '/reported': 'keep',
    '/noteTaker': 'keep',
    '/documentation': 'keep',
    '/references': 'keep',
    '/scan': 'keep',
    '/reflection': 'drop',
  },
  otherwise: 'scan',
};

interface Rule {
  readonly steps: readonly string[];
  readonly rule: FieldRule;
  readonly exactness: number;
}

const parseRules = (rules: RecordRules): Rule[] =>
  Object.entries(rules.fields).map(([pointer, rule]) => {
    if (pointer !== '' && !pointer.startsWith('/'))
      throw new RangeError(
        `A field rule's key is a JSON Pointer and begins with /; one of ${pointer.length} characters does not`,
      );
    if (rule !== 'keep' && rule !== 'drop' && rule !== 'scan' && !KINDS.includes(rule))
      throw new RangeError(`The rule for ${pointer} is not keep, drop, scan or a kind of span`);
    const steps = pointer.split('/').slice(1);
    return { steps, rule, exactness: steps.length * 2 - steps.filter((step) => step === '*').length };
  });

const ruleFor = (rules: readonly Rule[], path: readonly string[], otherwise: FieldRule): FieldRule => {
  let best: Rule | undefined;
  for (const rule of rules) {
    if (rule.steps.length > path.length) continue;
    if (!rule.steps.every((step, index) => step === '*' || step === path[index])) continue;
    if (best === undefined || rule.exactness > best.exactness) best = rule;
  }
  return best?.rule ?? otherwise;
};

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names and numbers of those whom the record itself lists as present or excused. */
const rosterOf = (record: unknown): Roster | undefined => {
  if (!isObject(record)) return undefined;
  const members: RosterMember[] = [];
  for (const list of [record['attendees'], record['apologies']]) {
    if (!Array.isArray(list)) continue;
    for (const entry of list as readonly unknown[]) {
      if (typeof entry === 'string') members.push({ name: entry });
      else if (isObject(entry) && typeof entry['name'] === 'string') {
        const registration = entry['registration'] ?? entry['registrationNumber'];
        const number = isObject(registration) ? registration['number'] : registration;
        members.push(
          typeof number === 'string'
            ? { name: entry['name'], registration: number }
            : { name: entry['name'] },
        );
      }
    }
  }
  return members.length === 0 ? undefined : { members, attendance: [] };
};

/**
 * Redact a structured record, each field by its own rule. Numbers, booleans and nulls stay unless their field is
 * dropped or has a kind. The names of the record's own attendees are looked for in every scanned field.
 *
 * @throws RangeError when a rule's key is not a JSON Pointer or its value is unknown
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
): RedactedRecord => {
  const parsed = parseRules(rules);
  const otherwise = rules.otherwise ?? 'scan';
  const roster = options.roster ?? rosterOf(record);
  const scanOptions: ScanOptions = roster === undefined ? options : { ...options, roster };
  const found: { at: string; spans: readonly Span[] }[] = [];
  const map: Record<string, string> = {};

  const redactText = (text: string, rule: FieldRule, path: readonly string[]): string => {
    if (text === '') return text;
    const spans =
      rule === 'scan'
        ? scan(text, scanOptions)
        : [span(0, text.length, rule as Kind, undefined, 1, 'rule of the field')];
    if (spans.length === 0) return text;
    found.push({ at: path.map((step) => `/${escaped(step)}`).join(''), spans });
    const redacted = redact(text, spans, policy, options);
    Object.assign(map, redacted.map);
    return redacted.text;
  };

  const walk = (value: unknown, path: readonly string[]): unknown => {
    const rule = ruleFor(parsed, path, otherwise);
    if (rule === 'drop') return undefined;
    if (Array.isArray(value)) {
      const items = (value as readonly unknown[]).map((item, index) => walk(item, [...path, String(index)]));
      return items.filter((item) => item !== undefined);
    }
    if (isObject(value)) {
      const out: Record<string, unknown> = {};
      for (const [key, inner] of Object.entries(value)) {
        const walked = walk(inner, [...path, key]);
        if (walked !== undefined)
          Object.defineProperty(out, key, {
            value: walked,
            enumerable: true,
            writable: true,
            configurable: true,
          });
      }
      return out;
    }
    if (rule === 'keep') return value;
    if (typeof value === 'string') return redactText(value, rule, path);
    return rule === 'scan' || value === null
      ? value
      : redactText(String(value as number | boolean), rule, path);
  };

  const walked = walk(record, []);
  return Object.keys(map).length === 0 ? { record: walked, found } : { record: walked, found, map };
};
