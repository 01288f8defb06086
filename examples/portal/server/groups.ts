/** Groups: who is in them on a day, what they agreed on, whose turn it is. Facilitators manage theirs. */
import { holdersOn, isIsoDate, membersOn, parseGroup } from '@peer-groups/core';
import type { IsoDate, PeerGroup } from '@peer-groups/core';
import { writeCharter } from '@peer-groups/documents';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { handOver, membershipOf, released, rolesOf } from 'peer-groups';
import * as z from 'zod';
import { body, download, found, refuse } from './answers.ts';
import type { Env, Portal } from './app.ts';
import * as store from './store.ts';

const day = z.iso.date();
const line = z.string().trim().min(1).max(200);
const memberInput = z.strictObject({ email: z.email().max(200), from: day });
const leavingInput = z.strictObject({ practitioner: line, to: day });
/** Presenting always goes round. */
const held = ['facilitator', 'noteTaker', 'timekeeper'] as const;
const roles = [...held, 'presenter'] as const;
/** Who has a role from a day on; without a person it goes round. Somebody must facilitate. */
const roleInput = z
  .strictObject({ role: z.enum(held), practitioner: line.optional(), from: day })
  .refine(({ role, practitioner }) => role !== 'facilitator' || practitioner !== undefined);

export type GroupPage = Awaited<ReturnType<typeof groupPage>>;

/** A group as a member's page shows it: people as of a day, everything else as of today. */
async function groupPage({ db, today }: Portal, group: PeerGroup, viewer: string, on: IsoDate) {
  const meetings = await store.meetingsOfGroup(db, viewer, group.id, 60);
  const plans = await store.plansOf(db, viewer, today());
  const facilitators = holdersOn(group, 'facilitator', today());
  return {
    group,
    members: membersOn(group, on),
    facilitators,
    mayManage: facilitators.includes(viewer),
    roles: rolesOf(group, meetings, roles, today()),
    meetings: meetings.slice(0, 20),
    plans: plans.filter((one) => one.group === group.id),
  };
}

export function groups(portal: Portal): Hono<Env> {
  const { db, today } = portal;
  const app = new Hono<Env>();
  const open = async (context: Context<Env>): Promise<PeerGroup> =>
    found(await store.groupFor(db, context.var.viewer.id, context.req.param('id')!, today()));
  /** A group that the viewer facilitates today. */
  const managed = async (context: Context<Env>): Promise<PeerGroup> => {
    const group = await open(context);
    const isFacilitator = holdersOn(group, 'facilitator', today()).includes(context.var.viewer.id);
    return isFacilitator ? group : refuse(403, 'notYours');
  };

  app.get('/', async (context) => {
    const mine = await store.groupsOf(db, context.var.viewer.id, today());
    return context.json(mine.map((group) => ({ ...group, memberships: membersOn(group, today()) })));
  });

  app.get('/:id', async (context) => {
    const { on = '' } = context.req.query();
    const asOf = isIsoDate(on) ? on : today();
    return context.json(await groupPage(portal, await open(context), context.var.viewer.id, asOf));
  });

  app.get('/:id/charter.pdf', async (context) =>
    download(context, 'pdf', 'charter.pdf', await writeCharter(await open(context), { on: today() })),
  );

  app.put('/:id/charter', async (context) => {
    const group = await managed(context);
    const given = Object.entries(await body(context, z.record(z.string(), z.unknown())));
    const filled = given.filter(([, value]) => value !== '');
    const read = parseGroup({ ...group, charter: { ...Object.fromEntries(filled), agreedOn: today() } });
    if (!read.ok) return refuse(422, 'notUnderstood', { issues: read.issues });
    await db.write(store.keepGroup(read.value));
    return context.json({ ok: true });
  });

  app.post('/:id/members', async (context) => {
    const group = await managed(context);
    const { email, from } = await body(context, memberInput);
    const { id, practitioner } = (await store.memberByEmail(db, email)) ?? refuse(422, 'nobody');
    if (membersOn(group, from).some((one) => one.practitioner === id)) refuse(422, 'alreadyMember');
    await db.write(store.keepMembership(group.id, membershipOf(practitioner, from)));
    return context.json({ ok: true }, 201);
  });

  app.post('/:id/leaving', async (context) => {
    const group = await managed(context);
    const { practitioner, to } = await body(context, leavingInput);
    const ended = released(group, practitioner, to) ?? refuse(422, 'nobody');
    await db.write(store.keepMembership(group.id, ended));
    return context.json({ ok: true });
  });

  app.post('/:id/roles', async (context) => {
    const group = await managed(context);
    const { role, practitioner, from } = await body(context, roleInput);
    if (from < today()) refuse(422, 'inThePast');
    const isMember = membersOn(group, from).some((one) => one.practitioner === practitioner);
    if (practitioner !== undefined && !isMember) refuse(422, 'nobody');
    const arrangement = practitioner === undefined ? 'rotating' : 'standing';
    await db.write(
      store.keepGroup({ ...group, roleArrangements: { ...group.roleArrangements, [role]: arrangement } }),
      ...handOver(group, role, practitioner, from).map((one) => store.keepMembership(group.id, one)),
    );
    return context.json({ ok: true });
  });
  return app;
}
