/** Records of meetings: written once for all members, scanned before they are kept, given out as PDF and Word. */
import { holdersOn, membersOn, parseRecord } from '@peer-groups/core';
import type { Attendee, MeetingRecord, PeerGroup } from '@peer-groups/core';
import { writeCertificate, writeRecord } from '@peer-groups/documents';
import { writeWord } from '@peer-groups/documents/word';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { scanRecord } from 'peer-groups';
import type { Env, Portal } from './app.ts';
import { attachment } from './guards.ts';
import { input, recordInput, reflectionInput } from './input.ts';
import { groupFor, keepMeeting, keepReflection, meetingFor, newId } from './store.ts';

/** These are never words that name nobody: no one's say-so lets them through. */
const always = ['identifier', 'phone', 'email', 'ip'] as const;

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Members are written as the group knows them; anybody else is a guest. */
const asMembers = (group: PeerGroup, { attendees, date }: MeetingRecord): readonly Attendee[] | undefined =>
  attendees?.map((attendee) => {
    const member = membersOn(group, date!).find(({ practitioner }) => practitioner === attendee.practitioner);
    const { practitioner: _, ...guest } = attendee;
    if (member === undefined) return { ...guest, guest: true };
    return {
      ...attendee,
      name: member.name ?? attendee.name,
      ...(member.registrationNumber !== undefined && { registrationNumber: member.registrationNumber }),
      ...(member.profession !== undefined && { profession: member.profession }),
    };
  });

export function meetings({ db, today }: Portal): Hono<Env> {
  const app = new Hono<Env>();
  const none = (context: Context): Response => context.json({ error: 'notFound' }, 404);
  const open = (context: Context<Env>) => meetingFor(db, context.var.viewer.id, context.req.param('id')!);

  /** Reads, checks and scans a record; nothing is kept that still tells who somebody is. */
  const checked = async (
    context: Context<Env>,
    group: PeerGroup,
    id: string,
  ): Promise<MeetingRecord | Response> => {
    const given = await input(context, recordInput);
    if (given instanceof Response) return given;
    const { reflection: _, scan: __, ...rest } = given.record;
    const read = parseRecord({ ...rest, id, group: group.id, groupName: group.name });
    if (!read.ok) return context.json({ error: 'notUnderstood', issues: read.issues }, 422);
    const { date } = read.value;
    if (date === undefined || date > today()) return context.json({ error: 'notHeld' }, 422);
    const wasThere = membersOn(group, date).some(
      ({ practitioner }) => practitioner === context.var.viewer.id,
    );
    if (!wasThere) return context.json({ error: 'notYours' }, 403);
    const attendees = asMembers(group, read.value);
    const record = { ...read.value, ...(attendees && { attendees }) };
    const allow = [...given.allow, ...(group.name === undefined ? [] : [group.name])];
    const scanned = await scanRecord(record, { on: today(), allow });
    const numbers = await scanRecord(record, { kinds: always });
    const found = Math.max(scanned.scan?.findings ?? 0, numbers.scan?.findings ?? 0);
    if (found > 0) return context.json({ error: 'identifies', found }, 422);
    return scanned;
  };

  app.post('/groups/:id/meetings', async (context) => {
    const group = await groupFor(db, context.var.viewer.id, context.req.param('id'), today());
    if (group === undefined) return none(context);
    const record = await checked(context, group, newId());
    if (record instanceof Response) return record;
    await db.write(keepMeeting(record, context.var.viewer.id));
    return context.json({ id: record.id }, 201);
  });

  app.put('/meetings/:id', async (context) => {
    const found = await open(context);
    const group = found && (await groupFor(db, context.var.viewer.id, found.record.group!, today()));
    if (found === undefined || group === undefined) return none(context);
    const { id } = context.var.viewer;
    const mayChange = found.recordedBy === id || holdersOn(group, 'facilitator', today()).includes(id);
    if (!mayChange) return context.json({ error: 'notYours' }, 403);
    const record = await checked(context, group, found.record.id);
    if (record instanceof Response) return record;
    await db.write(keepMeeting(record, found.recordedBy));
    return context.json({ id: record.id });
  });

  app.get('/meetings/:id', async (context) => {
    const found = await open(context);
    if (found === undefined) return none(context);
    return context.json({ record: found.record, mayChange: found.recordedBy === context.var.viewer.id });
  });

  app.get('/meetings/:id/:file{record\\.(pdf|docx)|own\\.pdf|certificate\\.pdf}', async (context) => {
    const found = await open(context);
    if (found === undefined) return none(context);
    const { record } = found;
    const file = context.req.param('file');
    const me =
      record.attendees?.findIndex(({ practitioner }) => practitioner === context.var.viewer.id) ?? -1;
    if (file === 'certificate.pdf' && me < 0) return none(context);
    const bytes =
      file === 'record.docx'
        ? writeWord(record, { audience: 'group' })
        : file === 'certificate.pdf'
          ? await writeCertificate({ record, attendee: me })
          : await writeRecord(record, { audience: file === 'own.pdf' ? 'own' : 'group' });
    return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': file.endsWith('.docx') ? word : 'application/pdf',
      ...attachment(`${record.groupName ?? 'record'} ${record.date ?? ''} ${file}`),
    });
  });

  app.put('/meetings/:id/reflection', async (context) => {
    const found = await open(context);
    if (found === undefined) return none(context);
    const given = await input(context, reflectionInput);
    if (given instanceof Response) return given;
    await db.write(keepReflection(found.record.id, context.var.viewer.id, given.text.trim()));
    return context.json({ ok: true });
  });
  return app;
}
