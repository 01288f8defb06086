/**
 * What is kept, and who may see it. Every question names the person who asks, and the SQL itself leaves out what is not hers:
 * a route cannot forget to check.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { IsoDate, MeetingRecord, Membership, Outcome, PeerGroup, Practitioner } from '@peer-groups/core';
import type { Upload, VerifierCopy } from 'peer-groups';
import sql from 'sql-template-tag';
import type { Sql } from 'sql-template-tag';
import type { Database } from './database.ts';
import type { MeetingPlan } from './plans.ts';

/** Somebody who has signed in. */
export interface Viewer {
  readonly id: string;
  readonly kind: 'member' | 'verifier';
  readonly name: string;
  readonly practitioner: Practitioner;
  readonly schemes: readonly string[];
}

/** A file that somebody uploaded, with what was read from it; the bytes are asked for apart. */
export interface StoredUpload {
  readonly id: string;
  readonly name: string;
  readonly format: Upload['format'];
  readonly records: readonly MeetingRecord[];
  readonly outcome: Outcome;
  readonly open: readonly string[];
}

/** A copy that is shared, until it ends. */
export interface Share {
  readonly id: string;
  readonly expires: number;
  readonly data: VerifierCopy;
  /** Name of the verifier to whom it is addressed. */
  readonly verifier: string | null;
}

const letters = 'bcdfghjkmnpqrstvwxyz';
/** Letters only: the id is printed on the record, and a number there reads like a patient's. */
export const newId = (): string =>
  Array.from(randomBytes(24), (byte) => letters[byte % letters.length]).join('');
export const newToken = (): string => randomBytes(32).toString('base64url');
/** Tokens are kept as hashes only: who reads the database cannot sign in with it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const person = async (db: Database, where: Sql): Promise<Viewer | undefined> =>
  (await db.list<Viewer>(sql`SELECT data FROM practitioners p WHERE ${where}`))[0];

export const viewerBySubject = (db: Database, subject: string) => person(db, sql`p.subject = ${subject}`);

export const viewerBySession = (db: Database, token: string) =>
  person(
    db,
    sql`p.id = (SELECT s.practitioner_id FROM sessions s WHERE s.token_hash = ${hashOf(token)} AND s.expires > ${Date.now()})`,
  );

/** Finds a member to be added to a group: by the whole e-mail address, so that nobody can look through the list. */
export const memberByEmail = (db: Database, email: string) =>
  person(db, sql`p.kind = 'member' AND lower(p.email) = lower(${email})`);

export const verifiers = (db: Database) =>
  db.list<Viewer>(sql`SELECT data FROM practitioners WHERE kind = 'verifier' ORDER BY id LIMIT 50`);

export const keepPractitioner = (viewer: Viewer, subject: string, email: string) =>
  sql`INSERT INTO practitioners (id, subject, kind, email, data)
    VALUES (${viewer.id}, ${subject}, ${viewer.kind}, ${email}, ${viewer}) ON CONFLICT (id) DO NOTHING`;

export const openSession = (token: string, viewer: string, expires: number): readonly Sql[] => [
  sql`DELETE FROM sessions WHERE expires < ${Date.now()}`,
  sql`INSERT INTO sessions (token_hash, practitioner_id, expires) VALUES (${hashOf(token)}, ${viewer}, ${expires})`,
];

export const closeSession = (token: string) => sql`DELETE FROM sessions WHERE token_hash = ${hashOf(token)}`;

const openGroups = (viewer: string, day: IsoDate): Sql =>
  sql`SELECT group_id FROM memberships WHERE practitioner_id = ${viewer} AND from_day <= ${day} AND (to_day IS NULL OR to_day >= ${day})`;

/** The groups that somebody is a member of on a day, with all their memberships. */
export async function groupsOf(db: Database, viewer: string, day: IsoDate): Promise<readonly PeerGroup[]> {
  const mine = openGroups(viewer, day);
  const [groups, memberships] = await Promise.all([
    db.list<PeerGroup>(sql`SELECT data FROM peer_groups WHERE id IN (${mine}) ORDER BY name`),
    db.all<{ group_id: string; data: Membership }>(
      sql`SELECT group_id, data FROM memberships WHERE group_id IN (${mine}) ORDER BY from_day, id`,
    ),
  ]);
  return groups.map((group) => {
    const ours = memberships.filter(({ group_id: id }) => id === group.id);
    return { ...group, memberships: ours.map(({ data }) => data) };
  });
}

export const groupFor = async (db: Database, viewer: string, id: string, day: IsoDate) =>
  (await groupsOf(db, viewer, day)).find((group) => group.id === id);

export const keepGroup = ({ memberships: _, ...group }: PeerGroup) =>
  sql`INSERT INTO peer_groups (id, name, data) VALUES (${group.id}, ${group.name ?? group.id}, ${group})
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, data = excluded.data`;

/** A membership is known by its group, person and first day. */
export const keepMembership = (group: string, membership: Membership) =>
  sql`INSERT INTO memberships (id, group_id, practitioner_id, from_day, to_day, data)
    VALUES (${`${group}/${membership.practitioner}/${membership.from}`}, ${group}, ${membership.practitioner},
      ${membership.from}, ${membership.to}, ${membership})
    ON CONFLICT (id) DO UPDATE SET to_day = excluded.to_day, data = excluded.data`;

/** Meetings that are open to somebody, those on whose day she was a member, with her own reflections and nobody else's. */
async function openMeetings(db: Database, viewer: string, where: Sql) {
  const rows = await db.all<{ data: MeetingRecord; recorded_by: string; words: string | null }>(
    sql`SELECT m.data, m.recorded_by, r.words FROM meetings m
      LEFT JOIN reflections r ON r.meeting_id = m.id AND r.practitioner_id = ${viewer}
      WHERE EXISTS (SELECT 1 FROM memberships s WHERE s.group_id = m.group_id AND s.practitioner_id = ${viewer}
        AND s.from_day <= m.day AND (s.to_day IS NULL OR s.to_day >= m.day)) AND ${where}`,
  );
  return rows.map(({ data, recorded_by: recordedBy, words }) => ({
    recordedBy,
    record: words === null ? data : { ...data, reflection: { text: words } },
  }));
}

export const meetingFor = async (db: Database, viewer: string, id: string) =>
  (await openMeetings(db, viewer, sql`m.id = ${id}`))[0];

/** The meetings of all of somebody's groups from a day to a day. */
export async function meetingsOf(db: Database, viewer: string, from: IsoDate, to: IsoDate) {
  const hers = sql`SELECT group_id FROM memberships WHERE practitioner_id = ${viewer}`;
  const where = sql`m.group_id IN (${hers}) AND m.day BETWEEN ${from} AND ${to} ORDER BY m.day`;
  return (await openMeetings(db, viewer, where)).map(({ record }) => record);
}

export async function meetingsOfGroup(db: Database, viewer: string, group: string, latest: number) {
  const where = sql`m.group_id = ${group} ORDER BY m.day DESC LIMIT ${latest}`;
  return (await openMeetings(db, viewer, where)).map(({ record }) => record);
}

export const keepMeeting = ({ reflection: _, ...record }: MeetingRecord, recordedBy: string) =>
  sql`INSERT INTO meetings (id, group_id, day, recorded_by, data)
    VALUES (${record.id}, ${record.group}, ${record.date}, ${recordedBy}, ${record})
    ON CONFLICT (id) DO UPDATE SET day = excluded.day, data = excluded.data`;

export const keepReflection = (meeting: string, viewer: string, words: string) =>
  words === ''
    ? sql`DELETE FROM reflections WHERE meeting_id = ${meeting} AND practitioner_id = ${viewer}`
    : sql`INSERT INTO reflections (meeting_id, practitioner_id, words) VALUES (${meeting}, ${viewer}, ${words})
        ON CONFLICT (practitioner_id, meeting_id) DO UPDATE SET words = excluded.words`;

export const keepPlan = (plan: MeetingPlan) =>
  sql`INSERT INTO plans (id, group_id, day, data) VALUES (${plan.id}, ${plan.group}, ${plan.date}, ${plan})`;

export const plansOf = (db: Database, viewer: string, day: IsoDate) =>
  db.list<MeetingPlan>(
    sql`SELECT data FROM plans WHERE group_id IN (${openGroups(viewer, day)}) AND day >= ${day} ORDER BY day`,
  );

export async function planFor(db: Database, viewer: string, id: string, day: IsoDate) {
  const where = sql`WHERE id = ${id} AND group_id IN (${openGroups(viewer, day)})`;
  return (await db.list<MeetingPlan>(sql`SELECT data FROM plans ${where}`))[0];
}

export const uploadsOf = (db: Database, viewer: string) =>
  db.list<StoredUpload>(
    sql`SELECT data FROM uploads WHERE practitioner_id = ${viewer} ORDER BY id LIMIT 200`,
  );

export async function fileFor(db: Database, viewer: string, id: string) {
  const query = sql`SELECT data, file FROM uploads WHERE id = ${id} AND practitioner_id = ${viewer}`;
  return (await db.all<{ data: StoredUpload; file: Uint8Array }>(query))[0];
}

export const keepUpload = (viewer: string, upload: StoredUpload, file: Uint8Array) =>
  sql`INSERT INTO uploads (id, practitioner_id, data, file) VALUES (${upload.id}, ${viewer}, ${upload}, ${file})`;

export const removeUpload = (viewer: string, id: string) =>
  sql`DELETE FROM uploads WHERE id = ${id} AND practitioner_id = ${viewer}`;

const openShares = (db: Database, where: Sql) =>
  db.all<Share>(
    sql`SELECT s.id, s.expires, s.data, s.verifier_id AS verifier FROM shares s
      WHERE ${where} AND s.expires > ${Date.now()} ORDER BY s.expires`,
  );

export const sharesOf = (db: Database, viewer: string) => openShares(db, sql`s.practitioner_id = ${viewer}`);

export const sharedWith = (db: Database, verifier: string) =>
  openShares(db, sql`s.verifier_id = ${verifier}`);

/** A copy by the link alone. */
export const copyByLink = async (db: Database, token: string) =>
  (await openShares(db, sql`s.token_hash = ${hashOf(token)}`))[0]?.data;

/** A copy that is addressed to a verifier who has signed in. */
export const copyForVerifier = async (db: Database, id: string, verifier: string) =>
  (await openShares(db, sql`s.id = ${id} AND s.verifier_id = ${verifier}`))[0]?.data;

export const keepShare = (token: string, viewer: string, share: Omit<Share, 'id'>): readonly Sql[] => [
  sql`DELETE FROM shares WHERE expires < ${Date.now()}`,
  sql`INSERT INTO shares (id, token_hash, practitioner_id, verifier_id, expires, data)
    VALUES (${newId()}, ${hashOf(token)}, ${viewer}, ${share.verifier}, ${share.expires}, ${share.data})`,
];

export const endShare = (viewer: string, id: string) =>
  sql`DELETE FROM shares WHERE id = ${id} AND practitioner_id = ${viewer}`;
