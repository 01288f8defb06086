import type * as z from 'zod/mini';
import type { Edition } from '../scheme.ts';
import { meetingRequirementSchema, yearRequirementSchema } from './requirement.ts';
import { raise } from './text.ts';

type Path = PropertyKey[];

/** Where one name does not refer to anything there is. */
const known = (
  context: z.core.ParsePayload<Edition>,
  names: ReadonlySet<string>,
  path: Path,
  name: string,
  what: string,
): void => {
  if (!names.has(name)) raise(context, path, 'notOneOf', `Expected ${what} of this edition.`);
};

/** Every id that refers to a rule finds one, and a rule that a reading changes is still one that can be judged. */
export const refersToRules = (context: z.core.ParsePayload<Edition>): void => {
  const { rules, interpretations = [], waivers = [], credits = [] } = context.value;
  const all = [
    ...rules,
    ...interpretations.flatMap(({ options }) => options.flatMap(({ adds = [] }) => adds)),
  ];
  const byId = new Map(all.map((one) => [one.id, one]));
  const ids = new Set(byId.keys());
  const units = new Set(credits.map(({ unit }) => unit));
  const rule = 'the id of a rule';
  waivers.forEach((waiver, at) =>
    waiver.rules.forEach((id, place) => known(context, ids, ['waivers', at, 'rules', place], id, rule)),
  );
  interpretations.forEach(({ options }, at) =>
    options.forEach(({ changes = {}, omits = [], credits: earning = {} }, place) => {
      const here: Path = ['interpretations', at, 'options', place];
      omits.forEach((id, one) => known(context, ids, [...here, 'omits', one], id, rule));
      for (const unit of Object.keys(earning))
        known(context, units, [...here, 'credits', unit], unit, 'a unit of credit');
      for (const [id, { requires }] of Object.entries(changes)) {
        known(context, ids, [...here, 'changes', id], id, rule);
        const before = byId.get(id)?.requires;
        if (requires === undefined || before === undefined) continue;
        const asked = { ...before, ...requires };
        const isKnown =
          meetingRequirementSchema.safeParse(asked).success || yearRequirementSchema.safeParse(asked).success;
        const message =
          'The rule so changed asks for nothing that can be judged. Change its own members only.';
        if (!isKnown) raise(context, [...here, 'changes', id, 'requires'], 'wrongType', message);
      }
    }),
  );
};
