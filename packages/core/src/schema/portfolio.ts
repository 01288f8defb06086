import * as z from 'zod/mini';
import type { OtherActivity, Portfolio } from '../portfolio.ts';
import { groupSchema } from './group.ts';
import { recordSchema } from './meeting.ts';
import { standard } from './parse-by.ts';
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

/** No scheme counts so much; without an end, sums would cease to be numbers. */
const mostAmount = 100_000;

const otherActivity: z.ZodMiniType<OtherActivity> = z.strictObject({
  date: isoDate,
  unit: short,
  amount: z.number().check(z.minimum(0), z.maximum(mostAmount)),
  kind: z.exactOptional(short),
});

/** What is put before a scheme. */
export const portfolioSchema: z.ZodMiniType<Portfolio> = standard(
  z
    .strictObject({
      practitioner: z.exactOptional(practitionerSchema),
      groups: z.exactOptional(z.array(groupSchema).check(z.maxLength(1000))),
      meetings: z.array(recordSchema).check(z.maxLength(10_000)),
      activities: z.exactOptional(z.array(otherActivity).check(z.maxLength(10_000))),
    })
    .check(distinctIds('groups'), distinctIds('meetings')),
);
