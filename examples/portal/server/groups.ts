/** Groups: who is in them on a day, what they agreed on, whose turn it is, what is planned. Facilitators manage theirs. */
import { daysLater, holdersOn, inTurn, isIsoDate, membersOn, planAgenda } from '@peer-groups/core';
import type { Charter, IsoDate, MeetingRecord, Membership, PeerGroup, Role } from '@peer-groups/core';
import { formats } from '@peer-groups/core/formats';
import { writeCharter } from '@peer-groups/documents';
import { toICalendar } from '@peer-groups/interop/icalendar';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Env, Portal } from './app.ts';
import { attachment } from './guards.ts';
import { charterInput, input, leavingInput, memberInput, planInput } from './input.ts';
import {
  groupFor,
  groupsOf,
  keepGroup,
  keepMembership,
  keepPlan,
  meetingsOfGroup,
  memberByEmail,
  newId,
  planFor,
  plansOf,
} from './store.ts';
import type { MeetingPlan } from './store.ts';

const timeZone = 'Pacific/Auckland';
const rotating: readonly Role[] = ['facilitator', 'noteTaker', 'timekeeper', 'presenter'];

/** A group as its page shows it. */
export interface GroupPage {
  readonly group: PeerGroup;
  readonly on: IsoDate;
  readonly members: readonly Membership[];
  readonly facilitators: readonly string[];
  readonly mayManage: boolean;
  /** Ids of members, in the order of their turn. */
  readonly turns: Readonly<Partial<Record<Role, readonly string[]>>>;
  readonly meetings: readonly MeetingRecord[];
  readonly plans: readonly MeetingPlan[];
}

export function groups(portal: Portal): Hono<Env> {
  const { db, today } = portal;
  const app = new Hono<Env>();
  const none = (context: Context): Response => context.json({ error: 'notFound' }, 404);
  const open = (context: Context<Env>): Promise<PeerGroup | undefined> =>
    groupFor(db, context.var.viewer.id, context.req.param('id')!, today());
  /** A group that the viewer facilitates today. */
  const managed = async (context: Context<Env>): Promise<PeerGroup | Response> => {
    const group = await open(context);
    if (group === undefined) return none(context);
    const isFacilitator = holdersOn(group, 'facilitator', today()).includes(context.var.viewer.id);
    return isFacilitator ? group : context.json({ error: 'notYours' }, 403);
  };

  app.get('/', async (context) => {
    const mine = await groupsOf(db, context.var.viewer.id, today());
    return context.json(
      mine.map(({ id, name, memberships }) => ({ id, name, members: memberships?.length ?? 0 })),
    );
  });

  app.get('/:id', async (context) => {
    const group = await open(context);
    if (group === undefined) return none(context);
    const asked = context.req.query('on') ?? '';
    const on = isIsoDate(asked) ? asked : today();
    const meetings = await meetingsOfGroup(db, context.var.viewer.id, group.id, 60);
    const facilitators = holdersOn(group, 'facilitator', today());
    const page: GroupPage = {
      group,
      on,
      members: membersOn(group, on),
      facilitators,
      mayManage: facilitators.includes(context.var.viewer.id),
      turns: Object.fromEntries(
        rotating.map((role) => [role, inTurn(group, meetings, role, daysLater(today(), 1))]),
      ),
      meetings: meetings.slice(0, 20),
      plans: (await plansOf(db, context.var.viewer.id, today())).filter((one) => one.group === group.id),
    };
    return context.json(page);
  });

  app.get('/:id/charter.pdf', async (context) => {
    const group = await open(context);
    if (group === undefined) return none(context);
    const bytes = await writeCharter(group, { on: today() });
    return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/pdf',
      ...attachment('charter.pdf'),
    });
  });

  app.put('/:id/charter', async (context) => {
    const group = await managed(context);
    if (group instanceof Response) return group;
    const charter = await input(context, charterInput);
    if (charter instanceof Response) return charter;
    const filled = Object.entries(charter).filter(([, value]) => value !== undefined && value.length > 0);
    await db.write(
      keepGroup({ ...group, charter: { ...(Object.fromEntries(filled) as Charter), agreedOn: today() } }),
    );
    return context.json({ ok: true });
  });

  app.post('/:id/members', async (context) => {
    const group = await managed(context);
    if (group instanceof Response) return group;
    const given = await input(context, memberInput);
    if (given instanceof Response) return given;
    const person = await memberByEmail(db, given.email);
    if (person === undefined) return context.json({ error: 'nobody' }, 422);
    if (membersOn(group, given.from).some(({ practitioner }) => practitioner === person.id)) {
      return context.json({ error: 'alreadyMember' }, 422);
    }
    const { registrations = [], profession } = person.practitioner;
    const number = registrations[0]?.number;
    await db.write(
      keepMembership(group.id, {
        practitioner: person.id,
        name: person.name,
        ...(number !== undefined && { registrationNumber: number }),
        ...(profession !== undefined && { profession }),
        from: given.from,
      }),
    );
    return context.json({ ok: true }, 201);
  });

  app.post('/:id/leaving', async (context) => {
    const group = await managed(context);
    if (group instanceof Response) return group;
    const given = await input(context, leavingInput);
    if (given instanceof Response) return given;
    const membership = membersOn(group, given.to).find(
      ({ practitioner }) => practitioner === given.practitioner,
    );
    if (membership === undefined) return context.json({ error: 'nobody' }, 422);
    await db.write(keepMembership(group.id, { ...membership, to: given.to }));
    return context.json({ ok: true });
  });

  app.post('/:id/plans', async (context) => {
    const group = await open(context);
    if (group === undefined) return none(context);
    const given = await input(context, planInput);
    if (given instanceof Response) return given;
    const format = formats.find(({ id }) => id === given.format);
    if (format === undefined || !isIsoDate(given.date)) return context.json({ error: 'notUnderstood' }, 422);
    try {
      const { agenda } = planAgenda(format, given.presenters, given.minutes);
      const { presenters: _, ...rest } = given;
      const plan: MeetingPlan = {
        id: newId(),
        group: group.id,
        groupName: group.name ?? group.id,
        ...rest,
        agenda,
      };
      await db.write(keepPlan(plan));
      return context.json({ id: plan.id }, 201);
    } catch (error) {
      if (error instanceof RangeError) return context.json({ error: 'tooShort' }, 422);
      throw error;
    }
  });

  app.get('/plans/:plan', async (context) => {
    const plan = await planFor(db, context.var.viewer.id, context.req.param('plan'), today());
    return plan === undefined ? none(context) : context.json(plan);
  });

  app.get('/plans/:plan/invitation.ics', async (context) => {
    const plan = await planFor(db, context.var.viewer.id, context.req.param('plan'), today());
    if (plan === undefined) return none(context);
    const description = plan.agenda
      .map(
        ({ title, presenter, minutes }) =>
          `${minutes} min  ${title}${presenter === undefined ? '' : ` (${presenter})`}`,
      )
      .join('\n');
    const { id, groupName: title, date, start, minutes, venue } = plan;
    const meeting = {
      uid: `${id}@${new URL(portal.base).hostname}`,
      title,
      date,
      start,
      minutes,
      timeZone,
      venue,
      description,
    };
    const calendar = toICalendar([meeting], new Date(portal.now()).toISOString());
    return context.body(calendar, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      ...attachment('invitation.ics'),
    });
  });
  return app;
}
