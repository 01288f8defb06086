import * as z from 'zod/mini';
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
import { standard } from './parse-by.ts';
import { professionSchema } from './practitioner.ts';
import { forwards, isoDate, long, raise, short } from './text.ts';

/** Roles. */
export const roleSchema: z.ZodMiniEnum<{ [K in Role]: K }> = z.enum([
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

const roleTerm: z.ZodMiniType<RoleTerm> = z
  .strictObject({ role: roleSchema, from: isoDate, to: z.exactOptional(isoDate) })
  .check(forwards);

/** A membership. */
export const membershipSchema: z.ZodMiniType<Membership> = z
  .strictObject({
    practitioner: short,
    name: z.exactOptional(short),
    registrationNumber: z.exactOptional(short),
    profession: z.exactOptional(professionSchema),
    careerStage: z.exactOptional(short),
    field: z.exactOptional(short),
    site: z.exactOptional(short),
    credentials: z.exactOptional(z.array(short).check(z.maxLength(50))),
    from: isoDate,
    to: z.exactOptional(isoDate),
    roles: z.exactOptional(z.array(roleTerm).check(z.maxLength(200))),
  })
  .check(forwards);

/** What a group did besides meeting. */
export const milestoneKindSchema: z.ZodMiniType<MilestoneKind> = z.enum([
  'registration',
  'plan',
  'report',
  'training',
  'supervision',
  'evaluation',
  'successionPlan',
] satisfies readonly MilestoneKind[]);

const milestone: z.ZodMiniType<Milestone> = z.strictObject({
  what: milestoneKindSchema,
  on: isoDate,
  by: z.exactOptional(short),
  topic: z.exactOptional(long),
});

const charter: z.ZodMiniType<Charter> = z.strictObject({
  purpose: z.exactOptional(long),
  groundRules: z.exactOptional(z.array(long).check(z.maxLength(100))),
  confidentiality: z.exactOptional(long),
  attendance: z.exactOptional(long),
  joining: z.exactOptional(long),
  leaving: z.exactOptional(long),
  structure: z.exactOptional(long),
  agreedOn: z.exactOptional(isoDate),
});

const arrangement: z.ZodMiniType<RoleArrangement> = z.enum(['standing', 'rotating']);

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
export const groupSchema: z.ZodMiniType<PeerGroup> = standard(
  z
    .strictObject({
      id: short,
      name: z.exactOptional(short),
      charter: z.exactOptional(charter),
      memberships: z.exactOptional(z.array(membershipSchema).check(z.maxLength(5000))),
      roleArrangements: z.exactOptional(z.partialRecord(roleSchema, arrangement)),
      formed: z.exactOptional(isoDate),
      dissolved: z.exactOptional(isoDate),
      registered: z.exactOptional(isoDate),
      region: z.exactOptional(short),
      facilityKind: z.exactOptional(short),
      milestones: z.exactOptional(z.array(milestone).check(z.maxLength(1000))),
    })
    .check(apart, (context) => {
      const { formed, dissolved } = context.value;
      if (formed !== undefined && dissolved !== undefined && dissolved < formed) {
        raise(context, ['dissolved'], 'backwards', 'It was dissolved before it was formed.');
      }
    }),
);
