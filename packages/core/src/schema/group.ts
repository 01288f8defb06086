import * as z from 'zod';
import type {
  Charter,
  Membership,
  Milestone,
  MilestoneKind,
  PeerGroup,
  Role,
  RoleArrangement,
  RoleTerm,
} from '../group.ts';
import { professionSchema } from './practitioner.ts';
import { isoDate, long, raise, short } from './text.ts';

/** Roles. */
export const roleSchema: z.ZodEnum<{ [K in Role]: K }> = z.enum([
  'facilitator',
  'timekeeper',
  'noteTaker',
  'coordinator',
  'presenter',
  'champion',
  'successor',
  'hubSpecialist',
  'supervisor',
  'rapporteur',
]);

interface Term {
  readonly from: string;
  readonly to?: string;
}

/** A term that ends before it begins. */
const forwards = <T extends Term>(context: z.core.ParsePayload<T>): void => {
  const { from, to } = context.value;
  if (to !== undefined && to < from) {
    raise(context, ['to'], 'backwards', 'It ends before it begins. Give a day not earlier than "from".');
  }
};

const roleTerm: z.ZodType<RoleTerm> = z
  .strictObject({ role: roleSchema, from: isoDate, to: isoDate.exactOptional() })
  .check(forwards);

/** A membership. */
export const membershipSchema: z.ZodType<Membership> = z
  .strictObject({
    practitioner: short,
    name: short.exactOptional(),
    registrationNumber: short.exactOptional(),
    profession: professionSchema.exactOptional(),
    careerStage: short.exactOptional(),
    field: short.exactOptional(),
    site: short.exactOptional(),
    credentials: z.array(short).max(50).exactOptional(),
    from: isoDate,
    to: isoDate.exactOptional(),
    roles: z.array(roleTerm).max(200).exactOptional(),
  })
  .check(forwards);

/** What a group did besides meeting. */
export const milestoneKindSchema: z.ZodType<MilestoneKind> = z.enum([
  'registration',
  'plan',
  'report',
  'training',
  'supervision',
  'evaluation',
  'successionPlan',
] satisfies readonly MilestoneKind[]);

const milestone: z.ZodType<Milestone> = z.strictObject({
  what: milestoneKindSchema,
  on: isoDate,
  by: short.exactOptional(),
  topic: long.exactOptional(),
});

const charter: z.ZodType<Charter> = z.strictObject({
  purpose: long.exactOptional(),
  groundRules: z.array(long).max(100).exactOptional(),
  confidentiality: long.exactOptional(),
  attendance: long.exactOptional(),
  joining: long.exactOptional(),
  leaving: long.exactOptional(),
  structure: long.exactOptional(),
  agreedOn: isoDate.exactOptional(),
});

const arrangement: z.ZodType<RoleArrangement> = z.enum(['standing', 'rotating']);

const last = '9999-12-31';

/** Two memberships of one person that share a day; each is reported at the later one. */
const apart = (context: z.core.ParsePayload<PeerGroup>): void => {
  const byPerson = new Map<string, number>();
  const { memberships = [] } = context.value;
  const order = memberships
    .map((_, at) => at)
    .toSorted((a, b) => (memberships[a]!.from < memberships[b]!.from ? -1 : 1));
  for (const at of order) {
    const { practitioner, from, to = last } = memberships[at]!;
    const until = byPerson.get(practitioner);
    if (until !== undefined && from <= (memberships[until]!.to ?? last)) {
      const message =
        'It shares days with another membership of the same person. Join the two or mend their days.';
      raise(context, ['memberships', at], 'overlap', message);
    }
    if (until === undefined || to > (memberships[until]!.to ?? last)) byPerson.set(practitioner, at);
  }
};

/** A group. */
export const groupSchema: z.ZodType<PeerGroup> = z
  .strictObject({
    id: short,
    name: short.exactOptional(),
    charter: charter.exactOptional(),
    memberships: z.array(membershipSchema).max(5000).exactOptional(),
    roleArrangements: z.partialRecord(roleSchema, arrangement).exactOptional(),
    formed: isoDate.exactOptional(),
    dissolved: isoDate.exactOptional(),
    registered: isoDate.exactOptional(),
    region: short.exactOptional(),
    facilityKind: short.exactOptional(),
    milestones: z.array(milestone).max(1000).exactOptional(),
  })
  .check(apart, (context) => {
    const { formed, dissolved } = context.value;
    if (formed !== undefined && dissolved !== undefined && dissolved < formed) {
      raise(context, ['dissolved'], 'backwards', 'It was dissolved before it was formed.');
    }
  });
