import * as z from 'zod';
import { extensions, iri, languageMap, uuid } from './formats.ts';

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

/** Something that is done. */
export const activity: z.ZodType<{ readonly objectType?: 'Activity' | undefined; readonly id: string }> =
  z.strictObject({
    objectType: z.literal('Activity').optional(),
    id: iri,
    definition: definition.optional(),
  });
/** Another statement, by its id. */
export const statementRef: z.ZodType<{ readonly objectType: 'StatementRef'; readonly id: string }> =
  z.strictObject({ objectType: z.literal('StatementRef'), id: uuid });
