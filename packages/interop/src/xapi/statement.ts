import * as z from 'zod';
import {
  extensions,
  iri,
  isoDuration,
  languageMap,
  languageTag,
  mailbox,
  mediaType,
  sha1,
  sha2,
  timestamp,
  uuid,
} from './formats.ts';

/** The versions of the specification that are read and written. */
export type XapiVersion = '1.0.3' | '2.0.0';

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

const agent = z
  .strictObject({ objectType: z.literal('Agent').optional(), name: z.string().optional(), ...identifiers })
  .refine((one) => identifierCount(one) === 1);
const explicitAgent = agent.refine((one) => one.objectType === 'Agent');

const group = z
  .strictObject({
    objectType: z.literal('Group'),
    name: z.string().optional(),
    member: z.array(agent).optional(),
    ...identifiers,
  })
  .refine(
    (one) => identifierCount(one) === 1 || (identifierCount(one) === 0 && (one.member?.length ?? 0) > 0),
  );

const actor = z.union([agent, group]);

const verb = z.strictObject({ id: iri, display: languageMap.optional() });

const component = z
  .array(z.strictObject({ id: z.string().min(1), description: languageMap.optional() }))
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length);

const listsFor: Readonly<Record<string, readonly string[]>> = {
  'true-false': [],
  choice: ['choices'],
  'fill-in': [],
  'long-fill-in': [],
  matching: ['source', 'target'],
  performance: ['steps'],
  sequencing: ['choices'],
  likert: ['scale'],
  numeric: [],
  other: [],
};

const definition = z
  .strictObject({
    name: languageMap.optional(),
    description: languageMap.optional(),
    type: iri.optional(),
    moreInfo: iri.optional(),
    interactionType: z.enum(Object.keys(listsFor)).optional(),
    correctResponsesPattern: z.array(z.string()).optional(),
    choices: component.optional(),
    scale: component.optional(),
    source: component.optional(),
    target: component.optional(),
    steps: component.optional(),
    extensions: extensions.optional(),
  })
  .refine(({ interactionType, correctResponsesPattern, ...rest }) => {
    const lists = (['choices', 'scale', 'source', 'target', 'steps'] as const).filter(
      (key) => rest[key] !== undefined,
    );
    if (interactionType === undefined) return lists.length === 0 && correctResponsesPattern === undefined;
    return lists.every((key) => listsFor[interactionType]!.includes(key));
  });

const activity = z.strictObject({
  objectType: z.literal('Activity').optional(),
  id: iri,
  definition: definition.optional(),
});
const statementRef = z.strictObject({ objectType: z.literal('StatementRef'), id: uuid });

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

/** Someone, by exactly one identifier. */
export interface XapiAgent {
  readonly objectType?: 'Agent' | 'Group';
  readonly name?: string;
  readonly mbox?: string;
  readonly mbox_sha1sum?: string;
  readonly openid?: string;
  readonly account?: { readonly homePage: string; readonly name: string };
  readonly member?: readonly XapiAgent[];
}

/** Something that was done, or an activity of its context. */
export interface XapiActivity {
  readonly objectType?: string;
  readonly id: string;
  readonly definition?: {
    readonly name?: Readonly<Record<string, string>>;
    readonly description?: Readonly<Record<string, string>>;
    readonly type?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

/** A statement of the Experience API, as plain data. */
export interface XapiStatement {
  readonly id?: string;
  readonly actor: XapiAgent;
  readonly verb: { readonly id: string; readonly display?: Readonly<Record<string, string>> };
  readonly object: XapiActivity;
  readonly result?: {
    readonly duration?: string;
    readonly completion?: boolean;
    readonly [key: string]: unknown;
  };
  readonly context?: {
    readonly team?: XapiAgent;
    readonly instructor?: XapiAgent;
    readonly contextActivities?: Readonly<Record<string, XapiActivity | readonly XapiActivity[]>>;
    readonly [key: string]: unknown;
  };
  readonly timestamp?: string;
  readonly version?: string;
  readonly [key: string]: unknown;
}

/** Statements by version, as schemas. */
export const statementSchemas: Readonly<Record<XapiVersion, z.ZodType<XapiStatement>>> = {
  '1.0.3': statementOf('1.0.3'),
  '2.0.0': statementOf('2.0.0'),
};
