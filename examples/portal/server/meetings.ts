/** Records of meetings: written once for all members, scanned before they are kept, given out as PDF and Word. */
import { holdersOn } from '@peer-groups/core';
import type { MeetingRecord, PeerGroup } from '@peer-groups/core';
import { writeRecord } from '@peer-groups/documents';
import { writeWord } from '@peer-groups/documents/word';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { checkDraft } from 'peer-groups';
import * as z from 'zod';
import { body, download, found, refuse } from './answers.ts';
import type { Env, Portal } from './app.ts';
import { groupFor, keepMeeting, keepReflection, meetingFor, newId } from './store.ts';

const recordInput = z.strictObject({
  record: z.unknown(),
  /** Phrases that name nobody, though the scan took them for names. */
  allow: z.array(z.string().trim().min(1).max(200)).max(20).default([]),
});
const reflectionInput = z.strictObject({ text: z.string().trim().max(20_000) });

export function meetings({ db, today }: Portal): Hono<Env> {
  const app = new Hono<Env>();

  /** A meeting that is open to the viewer, and whether she may change it: who wrote it may, and who facilitates. */
  const open = async (context: Context<Env>) => {
    const { id } = context.var.viewer;
    const meeting = found(await meetingFor(db, id, context.req.param('id')!));
    const group = await groupFor(db, id, meeting.record.group!, today());
    const isHers = meeting.recordedBy === id;
    const mayChange = group && (isHers || holdersOn(group, 'facilitator', today()).includes(id));
    return { ...meeting, group, mayChange: mayChange ?? false };
  };

  /** A record that may be kept: nothing that still tells who somebody is. */
  const checked = async (context: Context<Env>, group: PeerGroup, id: string): Promise<MeetingRecord> => {
    const { record, allow } = await body(context, recordInput);
    const result = await checkDraft(record, { id, group, by: context.var.viewer.id, on: today(), allow });
    if (result.ok) return result.record;
    const { ok: _, why, ...more } = result;
    return refuse(why === 'notYours' ? 403 : 422, why, more);
  };

  app.post('/groups/:id/meetings', async (context) => {
    const { id } = context.var.viewer;
    const group = found(await groupFor(db, id, context.req.param('id'), today()));
    const record = await checked(context, group, newId());
    await db.write(keepMeeting(record, id));
    return context.json({ id: record.id }, 201);
  });

  app.put('/meetings/:id', async (context) => {
    const { record: before, recordedBy, group, mayChange } = await open(context);
    if (!mayChange) refuse(403, 'notYours');
    await db.write(keepMeeting(await checked(context, group!, before.id), recordedBy));
    return context.json({ id: before.id });
  });

  app.get('/meetings/:id', async (context) => {
    const { record, mayChange } = await open(context);
    return context.json({ record, mayChange });
  });

  app.get('/meetings/:id/:file{record\\.(pdf|docx)|own\\.pdf}', async (context) => {
    const { record } = await open(context);
    const file = context.req.param('file');
    const audience = file === 'own.pdf' ? 'own' : 'group';
    const isWord = file === 'record.docx';
    const bytes = isWord ? writeWord(record, { audience }) : await writeRecord(record, { audience });
    const name = `${record.groupName ?? 'record'} ${record.date ?? ''} ${file}`;
    return download(context, isWord ? 'word' : 'pdf', name, bytes);
  });

  app.put('/meetings/:id/reflection', async (context) => {
    const { record } = await open(context);
    const { text } = await body(context, reflectionInput);
    await db.write(keepReflection(record.id, context.var.viewer.id, text));
    return context.json({ ok: true });
  });
  return app;
}
