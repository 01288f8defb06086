import * as z from 'zod';
import type { Cycle, Edition, Interpretation, Rule, RuleChange, Scheme } from '../scheme.ts';
import type { Citation, Source } from '../source.ts';
import { parseBy } from './parse.ts';
import type { Parsed } from './issues.ts';
import { meetingRequirementSchema, yearRequirementSchema } from './requirement.ts';
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

const citation: z.ZodType<Citation> = z.strictObject({ at: short, quote, source: source.exactOptional() });

const level = z.enum(['must', 'should']);
const ruleBase = { id: short, level, citation, interpretation: short.exactOptional() };

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

const option = z.strictObject({
  id: short,
  words: long,
  changes: z.record(z.string(), change).exactOptional(),
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
