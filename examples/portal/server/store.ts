/**
 * What is kept, and who may see it. Every question names the person who asks, and the SQL itself leaves out what is not hers:
 * a route cannot forget to check.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { Agenda, IsoDate, MeetingRecord, Membership, PeerGroup, Practitioner } from '@peer-groups/core';
import type { Database, Statement } from './database.ts';

/** Somebody who has signed in. */
export interface Viewer {
  readonly id: string;
  readonly kind: 'member' | 'verifier';
  readonly name: string;
  readonly email: string;
  readonly practitioner: Practitioner;
  readonly schemes: readonly string[];
}

/** A meeting that is planned. */
export interface MeetingPlan {
  readonly id: string;
  readonly group: string;
  readonly groupName: string;
  readonly date: IsoDate;
  readonly start: string;
  readonly minutes: number;
  readonly venue: string;
  readonly format: string;
  readonly agenda: Agenda;
}

interface Json {
  readonly data: string;
}
const parsed = <T>(rows: readonly Json[]): readonly T[] => rows.map(({ data }) => JSON.parse(data) as T);

const letters = 'bcdfghjkmnpqrstvwxyz';
/** Letters only: the id is printed on the record, and a number there reads like a patient's. */
export const newId = (): string =>
  Array.from(randomBytes(24), (byte) => letters[byte % letters.length]).join('');
export const newToken = (): string => randomBytes(32).toString('base64url');
/** Tokens are kept as hashes only: who reads the database cannot sign in with it. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

interface PersonRow extends Omit<Viewer, 'practitioner' | 'schemes'> {
  readonly practitioner: string;
  readonly schemes: string;
}
const person = ({ practitioner, schemes, ...row }: PersonRow): Viewer => ({
  ...row,
  practitioner: JSON.parse(practitioner) as Practitioner,
  schemes: JSON.parse(schemes) as string[],
});
const columns = 'p.id, p.kind, p.name, p.email, p.practitioner, p.schemes';

export async function viewerBySubject(db: Database, subject: string): Promise<Viewer | undefined> {
  const rows = await db.all<PersonRow>(`SELECT ${columns} FROM practitioners p WHERE p.subject = ?`, subject);
  return rows.map(person)[0];
}

export async function viewerBySession(db: Database, token: string, now: number): Promise<Viewer | undefined> {
  const sql = `SELECT ${columns} FROM sessions s JOIN practitioners p ON p.id = s.practitioner_id WHERE s.token_hash = ? AND s.expires > ?`;
  return (await db.all<PersonRow>(sql, hashOf(token), now)).map(person)[0];
}

export async function peopleOfKind(db: Database, kind: Viewer['kind']): Promise<readonly Viewer[]> {
  const sql = `SELECT ${columns} FROM practitioners p WHERE p.kind = ? ORDER BY p.name LIMIT 50`;
  return (await db.all<PersonRow>(sql, kind)).map(person);
}

/** Finds a member to be added to a group: by the whole e-mail address, so that nobody can look through the list. */
export async function memberByEmail(db: Database, email: string): Promise<Viewer | undefined> {
  const sql = `SELECT ${columns} FROM practitioners p WHERE p.kind = 'member' AND lower(p.email) = lower(?)`;
  return (await db.all<PersonRow>(sql, email)).map(person)[0];
}

export const openSession = (
  token: string,
  viewer: string,
  now: number,
  expires: number,
): readonly Statement[] => [
  ['DELETE FROM sessions WHERE expires < ?', now],
  [
    'INSERT INTO sessions (token_hash, practitioner_id, expires) VALUES (?, ?, ?)',
    hashOf(token),
    viewer,
    expires,
  ],
];

/** The groups that somebody is a member of on a day, with all their memberships. */
export async function groupsOf(db: Database, viewer: string, day: IsoDate): Promise<readonly PeerGroup[]> {
  const mine = `SELECT group_id FROM memberships WHERE practitioner_id = ? AND from_day <= ? AND (to_day IS NULL OR to_day >= ?)`;
  const groups = await db.all<Json>(
    `SELECT data FROM peer_groups WHERE id IN (${mine}) ORDER BY name`,
    viewer,
    day,
    day,
  );
  if (groups.length === 0) return [];
  const rows = await db.all<Json & { readonly group_id: string }>(
    `SELECT group_id, data FROM memberships WHERE group_id IN (${mine}) ORDER BY from_day, id`,
    viewer,
    day,
    day,
  );
  return parsed<PeerGroup>(groups).map((group) => ({
    ...group,
    memberships: rows
      .filter((row) => row.group_id === group.id)
      .map((row) => JSON.parse(row.data) as Membership),
  }));
}

export async function groupFor(
  db: Database,
  viewer: string,
  id: string,
  day: IsoDate,
): Promise<PeerGroup | undefined> {
  return (await groupsOf(db, viewer, day)).find((group) => group.id === id);
}

/** A meeting is open to those who were members on its day. */
const wasMember = `EXISTS (SELECT 1 FROM memberships s WHERE s.group_id = m.group_id AND s.practitioner_id = ?
  AND s.from_day <= m.day AND (s.to_day IS NULL OR s.to_day >= m.day))`;
const withReflection = `SELECT m.record AS data, m.recorded_by, r.words FROM meetings m
  LEFT JOIN reflections r ON r.meeting_id = m.id AND r.practitioner_id = ?`;

interface MeetingRow extends Json {
  readonly recorded_by: string;
  readonly words: string | null;
}
const meeting = ({ data, words }: MeetingRow): MeetingRecord => {
  const record = JSON.parse(data) as MeetingRecord;
  return words === null ? record : { ...record, reflection: { text: words } };
};

/** The meetings of somebody's groups from a day to a day, with her own reflections and nobody else's. */
export async function meetingsOf(
  db: Database,
  viewer: string,
  from: IsoDate,
  to: IsoDate,
): Promise<readonly MeetingRecord[]> {
  const mine = 'SELECT group_id FROM memberships WHERE practitioner_id = ?';
  const sql = `${withReflection} WHERE m.group_id IN (${mine}) AND m.day BETWEEN ? AND ? AND ${wasMember} ORDER BY m.day`;
  return (await db.all<MeetingRow>(sql, viewer, viewer, from, to, viewer)).map(meeting);
}

export async function meetingsOfGroup(
  db: Database,
  viewer: string,
  group: string,
  latest: number,
): Promise<readonly MeetingRecord[]> {
  const sql = `${withReflection} WHERE m.group_id = ? AND ${wasMember} ORDER BY m.day DESC LIMIT ?`;
  return (await db.all<MeetingRow>(sql, viewer, group, viewer, latest)).map(meeting);
}

export async function meetingFor(
  db: Database,
  viewer: string,
  id: string,
): Promise<{ readonly record: MeetingRecord; readonly recordedBy: string } | undefined> {
  const rows = await db.all<MeetingRow>(
    `${withReflection} WHERE m.id = ? AND ${wasMember}`,
    viewer,
    id,
    viewer,
  );
  return rows.map((row) => ({ record: meeting(row), recordedBy: row.recorded_by }))[0];
}

export const keepMeeting = (record: MeetingRecord, by: string): Statement => [
  `INSERT INTO meetings (id, group_id, day, recorded_by, record) VALUES (?, ?, ?, ?, ?)
   ON CONFLICT (id) DO UPDATE SET day = excluded.day, record = excluded.record`,
  record.id,
  record.group!,
  record.date!,
  by,
  JSON.stringify(record),
];

export const keepReflection = (meetingId: string, viewer: string, words: string): Statement =>
  words === ''
    ? ['DELETE FROM reflections WHERE practitioner_id = ? AND meeting_id = ?', viewer, meetingId]
    : [
        `INSERT INTO reflections (meeting_id, practitioner_id, words) VALUES (?, ?, ?)
         ON CONFLICT (practitioner_id, meeting_id) DO UPDATE SET words = excluded.words`,
        meetingId,
        viewer,
        words,
      ];

export const keepGroup = (group: PeerGroup): Statement => [
  'INSERT INTO peer_groups (id, name, data) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, data = excluded.data',
  group.id,
  group.name ?? group.id,
  JSON.stringify({ ...group, memberships: undefined }),
];

/** A membership is known by its group, person and first day. */
export const keepMembership = (group: string, membership: Membership): Statement => [
  `INSERT INTO memberships (id, group_id, practitioner_id, from_day, to_day, data) VALUES (?, ?, ?, ?, ?, ?)
   ON CONFLICT (id) DO UPDATE SET to_day = excluded.to_day, data = excluded.data`,
  `${group}/${membership.practitioner}/${membership.from}`,
  group,
  membership.practitioner,
  membership.from,
  membership.to ?? null,
  JSON.stringify(membership),
];

export const keepPlan = (plan: MeetingPlan): Statement => [
  'INSERT INTO plans (id, group_id, day, plan) VALUES (?, ?, ?, ?)',
  plan.id,
  plan.group,
  plan.date,
  JSON.stringify(plan),
];

const openGroup = `SELECT group_id FROM memberships WHERE practitioner_id = ? AND from_day <= ? AND (to_day IS NULL OR to_day >= ?)`;

export async function plansOf(db: Database, viewer: string, day: IsoDate): Promise<readonly MeetingPlan[]> {
  const sql = `SELECT plan AS data FROM plans WHERE group_id IN (${openGroup}) AND day >= ? ORDER BY day`;
  return parsed(await db.all<Json>(sql, viewer, day, day, day));
}

export async function planFor(
  db: Database,
  viewer: string,
  id: string,
  day: IsoDate,
): Promise<MeetingPlan | undefined> {
  const sql = `SELECT plan AS data FROM plans WHERE id = ? AND group_id IN (${openGroup})`;
  return parsed<MeetingPlan>(await db.all<Json>(sql, id, viewer, day, day))[0];
}
