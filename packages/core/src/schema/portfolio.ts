import * as z from 'zod';
import type { OtherActivity, Portfolio } from '../portfolio.ts';
import { groupSchema } from './group.ts';
import { recordSchema } from './meeting.ts';
import { practitionerSchema } from './practitioner.ts';
import { isoDate, raise, short } from './text.ts';

const distinctIds =
  (list: 'groups' | 'meetings') =>
  (context: z.core.ParsePayload<Portfolio>): void => {
    const seen = new Set<string>();
    context.value[list]?.forEach(({ id }, at) => {
      if (seen.has(id))
        raise(context, [list, at, 'id'], 'duplicateId', 'This id was used before. Give each its own.');
      seen.add(id);
    });
  };

const otherActivity: z.ZodType<OtherActivity> = z.strictObject({
  date: isoDate,
  unit: short,
  amount: z.number().min(0),
  kind: short.exactOptional(),
});

/** What is put before a scheme. */
export const portfolioSchema: z.ZodType<Portfolio> = z
  .strictObject({
    practitioner: practitionerSchema.exactOptional(),
    groups: z.array(groupSchema).max(1000).exactOptional(),
    meetings: z.array(recordSchema).max(10_000),
    activities: z.array(otherActivity).max(10_000).exactOptional(),
  })
  .check(distinctIds('groups'), distinctIds('meetings'));
