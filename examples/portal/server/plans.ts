/** Meetings that are planned: an agenda with fair times, and an invitation. */
import type { Agenda } from '@peer-groups/core';
import { toICalendar } from '@peer-groups/interop/icalendar';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { agendaAsText, tryAgenda } from 'peer-groups';
import * as z from 'zod';
import { body, download, found, refuse } from './answers.ts';
import type { Env, Portal } from './app.ts';
import { groupFor, keepPlan, newId, planFor } from './store.ts';

const timeZone = 'Pacific/Auckland';
const line = z.string().trim().min(1).max(200);
const planInput = z.strictObject({
  date: z.iso.date(),
  start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.int().min(15).max(480),
  venue: line,
  format: line,
  presenters: z.array(line).min(1).max(20),
});

/** A meeting that is planned. */
export interface MeetingPlan extends Omit<z.infer<typeof planInput>, 'presenters'> {
  readonly id: string;
  readonly group: string;
  readonly groupName: string;
  readonly agenda: Agenda;
}

export function plans({ db, base, today }: Portal): Hono<Env> {
  const app = new Hono<Env>();
  const open = async (context: Context<Env>) =>
    found(await planFor(db, context.var.viewer.id, context.req.param('plan')!, today()));

  app.post('/groups/:id/plans', async (context) => {
    const group = found(await groupFor(db, context.var.viewer.id, context.req.param('id'), today()));
    const { presenters, ...given } = await body(context, planInput);
    const { agenda } = tryAgenda(given.format, presenters, given.minutes) ?? refuse(422, 'tooShort');
    const id = newId();
    await db.write(keepPlan({ id, group: group.id, groupName: group.name ?? group.id, ...given, agenda }));
    return context.json({ id }, 201);
  });

  app.get('/plans/:plan', async (context) => context.json(await open(context)));

  app.get('/plans/:plan/invitation.ics', async (context) => {
    const { id, groupName: title, date, start, minutes, venue, agenda } = await open(context);
    const uid = `${id}@${new URL(base).hostname}`;
    const description = agendaAsText(agenda);
    const meeting = { uid, title, date, start, minutes, timeZone, venue, description };
    const calendar = toICalendar([meeting], new Date().toISOString());
    return download(context, 'calendar', 'invitation.ics', calendar);
  });
  return app;
}
