import * as z from 'zod/mini';
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
import { parseBy, standard } from './parse-by.ts';
import type { Parsed } from './issues.ts';
import { professionSchema } from './practitioner.ts';
import { refersToRules } from './references.ts';
import { meetingRequirementSchema, partSchema, whichSchema, yearRequirementSchema } from './requirement.ts';
import { forwards, isoDate, long, raise, short } from './text.ts';

const source: z.ZodMiniType<Source> = z.strictObject({
  title: short,
  publisher: short,
  url: z.exactOptional(z.url()),
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

const citation: z.ZodMiniType<Citation> = z.strictObject({
  at: short,
  quote,
  paraphrase: z.exactOptional(z.literal(true)),
  source: z.exactOptional(source),
});

const level = z.enum(['must', 'should']);
const consequence: z.ZodMiniType<Consequence> = z.strictObject({
  below: z.exactOptional(z.number()),
  words: long,
});
const ruleBase = {
  id: short,
  level,
  citation,
  interpretation: z.exactOptional(short),
  figure: z.exactOptional(long),
  for: z.exactOptional(z.array(professionSchema)),
  towards: z.exactOptional(z.enum(['group', 'practitioner'])),
  consequences: z.exactOptional(z.array(consequence)),
};

const rule: z.ZodMiniType<Rule> = z.union([
  z.strictObject({ ...ruleBase, about: z.enum(['meeting', 'record']), requires: meetingRequirementSchema }),
  z.strictObject({ ...ruleBase, about: z.enum(['group', 'practitioner']), requires: yearRequirementSchema }),
]);

const change: z.ZodMiniType<RuleChange> = z.strictObject({
  level: z.exactOptional(level),
  requires: z.exactOptional(z.record(z.string(), z.json())) as unknown as z.ZodMiniType<
    NonNullable<RuleChange['requires']>
  >,
});

const amount = z.number().check(z.minimum(0));
const per = z.union([z.enum(['meeting', 'cycle']), z.number().check(z.minimum(1))]);
const capPer = z.enum(['meeting', 'day', 'month', 'quarter', 'year', 'period']);
const cap: z.ZodMiniType<Cap> = z.union([
  z.strictObject({ per: capPer, max: amount, citation: z.exactOptional(citation) }),
  z.strictObject({ per: capPer, share: amount, of: amount, citation: z.exactOptional(citation) }),
]);
const earning = {
  whole: z.exactOptional(z.literal(true)),
  minutes: z.exactOptional(z.enum(['presence', 'ownPractice'])),
  which: z.exactOptional(whichSchema),
  from: z.exactOptional(isoDate),
  caps: z.exactOptional(z.array(cap).check(z.maxLength(20))),
  for: z.exactOptional(z.array(professionSchema)),
  figure: z.exactOptional(long),
};
const credit: z.ZodMiniType<Credit> = z.strictObject({ unit: short, amount, per, ...earning, citation });
const creditChange: z.ZodMiniType<Partial<Omit<Credit, 'unit' | 'citation'>>> = z.strictObject({
  amount: z.exactOptional(amount),
  per: z.exactOptional(per),
  ...earning,
});
const span = { from: isoDate, to: z.exactOptional(isoDate) };
const grant: z.ZodMiniType<Grant> = z
  .strictObject({ unit: short, amount, each: partSchema, ...span, citation })
  .check(forwards);
const waiver: z.ZodMiniType<Waiver> = z
  .strictObject({ rules: z.array(short).check(z.minLength(1)), ...span, why: long, citation })
  .check(forwards);
const keeping: z.ZodMiniType<Keeping> = z.strictObject({
  by: short,
  what: short,
  years: z.exactOptional(z.number()),
  citation,
});
const audit: z.ZodMiniType<Audit> = z.strictObject({
  percent: z.exactOptional(z.number()),
  days: z.exactOptional(z.int()),
  citation,
});
const privilege: z.ZodMiniType<Privilege> = z
  .strictObject({ place: short, ...span, citation })
  .check(forwards);

const option = z.strictObject({
  id: short,
  words: long,
  changes: z.exactOptional(z.record(z.string(), change)),
  adds: z.exactOptional(z.array(rule)),
  omits: z.exactOptional(z.array(short)),
  credits: z.exactOptional(z.record(z.string(), creditChange)),
});

const interpretation: z.ZodMiniType<Interpretation> = z.strictObject({
  id: short,
  question: long,
  options: z.tuple([option], option),
});

const years = z.int().check(z.minimum(1), z.maximum(10));
const cycle: z.ZodMiniType<Cycle> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fixed'),
    month: z.int().check(z.minimum(1), z.maximum(12)),
    day: z.int().check(z.minimum(1), z.maximum(28)),
    years,
    anchor: z.exactOptional(z.int().check(z.minimum(1900), z.maximum(2200))),
    citation: z.exactOptional(citation),
  }),
  z.strictObject({ kind: z.literal('personal'), years, citation: z.exactOptional(citation) }),
  z.strictObject({ kind: z.literal('rolling'), years, citation: z.exactOptional(citation) }),
]);

const edition: z.ZodMiniType<Edition> = z
  .strictObject({
    from: isoDate,
    to: z.exactOptional(isoDate),
    source,
    cycle,
    rules: z.array(rule).check(z.maxLength(1000)),
    interpretations: z.exactOptional(z.array(interpretation).check(z.maxLength(100))),
    credits: z.exactOptional(z.array(credit).check(z.maxLength(100))),
    grants: z.exactOptional(z.array(grant).check(z.maxLength(100))),
    waivers: z.exactOptional(z.array(waiver).check(z.maxLength(100))),
    keeping: z.exactOptional(z.array(keeping).check(z.maxLength(100))),
    audit: z.exactOptional(audit),
    notes: z.exactOptional(z.array(long).check(z.maxLength(100))),
  })
  .check(
    (context) => {
      const ids = new Set<string>();
      context.value.rules.forEach(({ id }, at) => {
        if (ids.has(id))
          raise(context, ['rules', at, 'id'], 'duplicateId', 'This id was used before. Give each its own.');
        ids.add(id);
      });
    },
    refersToRules,
    forwards,
  );

/** A scheme as data. */
export const schemeSchema: z.ZodMiniType<Scheme> = standard(
  z
    .strictObject({
      id: short,
      title: short,
      authority: short,
      jurisdiction: short,
      editions: z.array(edition).check(z.minLength(1), z.maxLength(100)),
      privilege: z.exactOptional(z.array(privilege).check(z.maxLength(100))),
    })
    .check((context) => {
      context.value.editions.forEach(({ to }, at, all) => {
        const newer = all[at - 1];
        if (newer !== undefined && (to === undefined || to >= newer.from)) {
          raise(context, ['editions', at], 'overlap', 'Editions stand newest first and do not overlap.');
        }
      });
    }),
);

/**
 * Parses a scheme: data that anybody may send, checked before it is judged by.
 *
 * @example
 * import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
 * parseScheme(JSON.parse(JSON.stringify(nzPharmacy))).ok; //=> true
 */
export const parseScheme = (input: unknown): Parsed<Scheme> => parseBy(schemeSchema, input);
