import * as z from 'zod';
import { activity, statementRef } from './activity-schema.ts';
import { actor, agent, explicitAgent, group } from './actor-schema.ts';
import {
  extensions,
  iri,
  isoDuration,
  languageMap,
  languageTag,
  mediaType,
  sha2,
  timestamp,
  uuid,
} from './formats.ts';
import type { XapiStatement, XapiVersion } from './statement.ts';

const verb = z.strictObject({ id: iri, display: languageMap.optional() });

const score = z
  .strictObject({
    scaled: z.number().min(-1).max(1).optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine(({ raw, min, max }) => !(min! >= max!) && !(raw! < min!) && !(raw! > max!));

const result = z.strictObject({
  score: score.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional(),
  duration: isoDuration.optional(),
  extensions: extensions.optional(),
});

const activities = z.union([activity, z.array(activity)]);
const contextActivities = z.strictObject({
  parent: activities.optional(),
  grouping: activities.optional(),
  category: activities.optional(),
  other: activities.optional(),
});

const relevantTypes = z.array(iri).min(1).optional();

const contextFields = {
  registration: uuid.optional(),
  instructor: actor.optional(),
  team: group.optional(),
  contextActivities: contextActivities.optional(),
  revision: z.string().optional(),
  platform: z.string().optional(),
  language: languageTag.optional(),
  statement: statementRef.optional(),
  extensions: extensions.optional(),
};

const contexts = {
  '1.0.3': z.strictObject(contextFields),
  '2.0.0': z.strictObject({
    ...contextFields,
    contextAgents: z
      .array(z.strictObject({ objectType: z.literal('contextAgent'), agent, relevantTypes }))
      .optional(),
    contextGroups: z
      .array(z.strictObject({ objectType: z.literal('contextGroup'), group, relevantTypes }))
      .optional(),
  }),
};

const attachment = z.strictObject({
  usageType: iri,
  display: languageMap,
  description: languageMap.optional(),
  contentType: mediaType,
  length: z.int().min(0),
  sha2,
  fileUrl: iri.optional(),
});

interface About {
  readonly object: { readonly objectType?: string | undefined };
  readonly verb: { readonly id: string };
  readonly context?: { readonly revision?: unknown; readonly platform?: unknown } | undefined;
}

/** Revision and platform are of activities only; what voids a statement refers to one. */
const agrees = ({ object: { objectType = 'Activity' }, verb: { id }, context }: About): boolean =>
  (objectType === 'Activity' || (context?.revision === undefined && context?.platform === undefined)) &&
  (id !== 'http://adlnet.gov/expapi/verbs/voided' || objectType === 'StatementRef');

const authority = z.union([
  agent,
  z.strictObject({
    objectType: z.literal('Group'),
    name: z.string().optional(),
    member: z.array(agent).length(2),
  }),
]);

const versions = { '1.0.3': /^1\.0(?:\.\d+)?$/, '2.0.0': /^(?:1\.0(?:\.\d+)?|2\.0\.0)$/ };

const statementOf = (version: XapiVersion): z.ZodType<XapiStatement> => {
  const common = {
    actor,
    verb,
    result: result.optional(),
    context: contexts[version].optional(),
    timestamp: timestamp.optional(),
    attachments: z.array(attachment).optional(),
  };
  const subStatement = z
    .strictObject({
      ...common,
      objectType: z.literal('SubStatement'),
      object: z.union([activity, explicitAgent, group, statementRef]),
    })
    .refine(agrees);
  return z
    .strictObject({
      ...common,
      id: uuid.optional(),
      object: z.union([activity, explicitAgent, group, statementRef, subStatement]),
      stored: timestamp.optional(),
      authority: authority.optional(),
      version: z.string().regex(versions[version]).optional(),
    })
    .refine(agrees) as unknown as z.ZodType<XapiStatement>;
};

/** Statements by version, as schemas. */
export const statementSchemas: Readonly<Record<XapiVersion, z.ZodType<XapiStatement>>> = {
  '1.0.3': statementOf('1.0.3'),
  '2.0.0': statementOf('2.0.0'),
};
