import * as z from 'zod';
import type { Cap, Credit, Grant } from '../credit.ts';
import type {
  Audit,
  Consequence,
  Cycle,
  Edition,
  Interpretation,
  Keeping,
  Privilege,
  Rule,
  RuleChange,
  Scheme,
  Waiver,
} from '../scheme.ts';
import type { Citation, Source } from '../source.ts';
import { parseBy } from './parse.ts';
import type { Parsed } from './issues.ts';
import { professionSchema } from './practitioner.ts';
import { meetingRequirementSchema, partSchema, whichSchema, yearRequirementSchema } from './requirement.ts';
import { isoDate, long, raise, short } from './text.ts';

const source: z.ZodType<Source> = z.strictObject({
  title: short,
  publisher: short,
  url: z.url().exactOptional(),
  read: isoDate,
  certainty: z.enum(['read', 'secondary']),
});

/** Most words in a quotation. */
const mostWords = 25;

const quote = z.string().check((context) => {
  const words = context.value.trim().split(/\s+/).length;
  if (words > mostWords)
    raise(context, [], 'notWithinLimits', `Expected at most ${mostWords} words; it has ${words}.`);
});

const citation: z.ZodType<Citation> = z.strictObject({
  at: short,
  quote,
  paraphrase: z.literal(true).exactOptional(),
  source: source.exactOptional(),
});

const level = z.enum(['must', 'should']);
const consequence: z.ZodType<Consequence> = z.strictObject({
  below: z.number().exactOptional(),
  words: long,
});
const ruleBase = {
  id: short,
  level,
  citation,
  interpretation: short.exactOptional(),
  figure: long.exactOptional(),
  for: z.array(professionSchema).exactOptional(),
  consequences: z.array(consequence).exactOptional(),
};

const rule: z.ZodType<Rule> = z.union([
  z.strictObject({ ...ruleBase, about: z.enum(['meeting', 'record']), requires: meetingRequirementSchema }),
  z.strictObject({ ...ruleBase, about: z.enum(['group', 'practitioner']), requires: yearRequirementSchema }),
]);

const change: z.ZodType<RuleChange> = z.strictObject({
  level: level.exactOptional(),
  requires: z.record(z.string(), z.json()).exactOptional() as unknown as z.ZodType<
    NonNullable<RuleChange['requires']>
  >,
});

const amount = z.number().min(0);
const per = z.union([z.enum(['meeting', 'cycle']), z.number().min(1)]);
const capPer = z.enum(['meeting', 'day', 'month', 'quarter', 'year', 'period']);
const cap: z.ZodType<Cap> = z.union([
  z.strictObject({ per: capPer, max: amount, citation: citation.exactOptional() }),
  z.strictObject({ per: capPer, share: amount, of: amount, citation: citation.exactOptional() }),
]);
const earning = {
  whole: z.literal(true).exactOptional(),
  minutes: z.enum(['presence', 'ownPractice']).exactOptional(),
  which: whichSchema.exactOptional(),
  from: isoDate.exactOptional(),
  caps: z.array(cap).max(20).exactOptional(),
  for: z.array(professionSchema).exactOptional(),
  figure: long.exactOptional(),
};
const credit: z.ZodType<Credit> = z.strictObject({ unit: short, amount, per, ...earning, citation });
const creditChange: z.ZodType<Partial<Omit<Credit, 'unit' | 'citation'>>> = z.strictObject({
  amount: amount.exactOptional(),
  per: per.exactOptional(),
  ...earning,
});
const span = { from: isoDate, to: isoDate.exactOptional() };
const grant: z.ZodType<Grant> = z.strictObject({ unit: short, amount, each: partSchema, ...span, citation });
const waiver: z.ZodType<Waiver> = z.strictObject({
  rules: z.array(short).min(1),
  ...span,
  why: long,
  citation,
});
const keeping: z.ZodType<Keeping> = z.strictObject({
  by: short,
  what: short,
  years: z.number().exactOptional(),
  citation,
});
const audit: z.ZodType<Audit> = z.strictObject({
  percent: z.number().exactOptional(),
  days: z.int().exactOptional(),
  citation,
});
const privilege: z.ZodType<Privilege> = z.strictObject({ place: short, ...span, citation });

const option = z.strictObject({
  id: short,
  words: long,
  changes: z.record(z.string(), change).exactOptional(),
  adds: z.array(rule).exactOptional(),
  omits: z.array(short).exactOptional(),
  credits: z.record(z.string(), creditChange).exactOptional(),
});

const interpretation: z.ZodType<Interpretation> = z.strictObject({
  id: short,
  question: long,
  options: z.tuple([option], option),
});

const years = z.int().min(1).max(10);
const cycle: z.ZodType<Cycle> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fixed'),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(28),
    years,
    anchor: z.int().min(1900).max(2200).exactOptional(),
    citation: citation.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('personal'), years, citation: citation.exactOptional() }),
  z.strictObject({ kind: z.literal('rolling'), years, citation: citation.exactOptional() }),
]);

const edition: z.ZodType<Edition> = z
  .strictObject({
    from: isoDate,
    to: isoDate.exactOptional(),
    source,
    cycle,
    rules: z.array(rule).max(1000),
    interpretations: z.array(interpretation).max(100).exactOptional(),
    credits: z.array(credit).max(100).exactOptional(),
    grants: z.array(grant).max(100).exactOptional(),
    waivers: z.array(waiver).max(100).exactOptional(),
    keeping: z.array(keeping).max(100).exactOptional(),
    audit: audit.exactOptional(),
    notes: z.array(long).max(100).exactOptional(),
  })
  .check((context) => {
    const ids = new Set<string>();
    context.value.rules.forEach(({ id }, at) => {
      if (ids.has(id))
        raise(context, ['rules', at, 'id'], 'duplicateId', 'This id was used before. Give each its own.');
      ids.add(id);
    });
  });

/** A scheme as data. */
export const schemeSchema: z.ZodType<Scheme> = z
  .strictObject({
    id: short,
    title: short,
    authority: short,
    jurisdiction: short,
    editions: z.array(edition).min(1).max(100),
    privilege: z.array(privilege).max(100).exactOptional(),
  })
  .check((context) => {
    context.value.editions.forEach(({ to }, at, all) => {
      const newer = all[at - 1];
      if (newer !== undefined && (to === undefined || to >= newer.from)) {
        raise(context, ['editions', at], 'overlap', 'Editions stand newest first and do not overlap.');
      }
    });
  });

/**
 * Parses a scheme: data that anybody may send, checked before it is judged by.
 *
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * parseScheme(JSON.parse(JSON.stringify(nzPharmacy))).ok; //=> true
 */
export const parseScheme = (input: unknown): Parsed<Scheme> => parseBy(schemeSchema, input);
