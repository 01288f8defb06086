import * as z from 'zod';
import { iri, mailbox, sha1 } from './formats.ts';

const account = z.strictObject({ homePage: iri, name: z.string().min(1) });
const identifiers = {
  mbox: mailbox.optional(),
  mbox_sha1sum: sha1.optional(),
  openid: iri.optional(),
  account: account.optional(),
};

type Identified = { readonly [Key in keyof typeof identifiers]?: unknown };

const identifierCount = (one: Identified): number =>
  (Object.keys(identifiers) as (keyof Identified)[]).filter((key) => one[key] !== undefined).length;

/** What a thing is said to be, where it is said. */
interface Typed<Type extends string> {
  readonly objectType?: Type | undefined;
}

/** Someone, by exactly one identifier. */
export const agent: z.ZodType<Typed<'Agent'>> = z
  .strictObject({ objectType: z.literal('Agent').optional(), name: z.string().optional(), ...identifiers })
  .refine((one) => identifierCount(one) === 1);
/** Someone as an object, who must be called an agent. */
export const explicitAgent: z.ZodType<Typed<'Agent'>> = agent.refine((one) => one.objectType === 'Agent');

/** A group: by an identifier, or by its members. */
export const group: z.ZodType<Typed<'Group'>> = z
  .strictObject({
    objectType: z.literal('Group'),
    name: z.string().optional(),
    member: z.array(agent).optional(),
    ...identifiers,
  })
  .refine(
    (one) => identifierCount(one) === 1 || (identifierCount(one) === 0 && (one.member?.length ?? 0) > 0),
  );

/** Who did it: someone, or a group. */
export const actor: z.ZodType<Typed<'Agent' | 'Group'>> = z.union([agent, group]);
