/** Sharing with a verifier: a frozen copy without reflections and ids, behind a link that ends. */
import type { MeetingRecord, Report } from '@peer-groups/core';
import { partFor, writeRecord } from '@peer-groups/documents';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Env, Portal } from './app.ts';
import { attachment } from './guards.ts';
import { input, shareInput } from './input.ts';
import { hashOf, newId, newToken, peopleOfKind } from './store.ts';
import { judge, schemeNamed } from './year.ts';

/** What a verifier sees. */
export interface SharedCopy {
  readonly who: { readonly name?: string; readonly number?: string };
  readonly scheme: { readonly id: string; readonly title: string; readonly authority: string };
  readonly report: Pick<Report, 'outcome' | 'outlook' | 'period' | 'asOf' | 'findings'>;
  readonly records: readonly MeetingRecord[];
}

interface Row {
  readonly id: string;
  readonly expires: number;
  readonly copy: string;
  readonly verifier: string | null;
}

const dayMs = 86_400_000;
const titled = ({ copy, ...row }: Row) => {
  const { who, scheme, report } = JSON.parse(copy) as SharedCopy;
  return { ...row, title: scheme.title, who: who.name, asOf: report.asOf };
};

/** What was shared with a verifier and has not ended. */
export async function sharedWith({ db, now }: Portal, verifier: string) {
  const sql = `SELECT id, expires, copy, verifier_id AS verifier FROM shares WHERE verifier_id = ? AND expires > ? ORDER BY expires`;
  return (await db.all<Row>(sql, verifier, now())).map(titled);
}

export function shares(portal: Portal): Hono<Env> {
  const { db, now, base } = portal;
  const app = new Hono<Env>();

  app.get('/', async (context) => {
    const sql = `SELECT s.id, s.expires, s.copy, v.name AS verifier FROM shares s LEFT JOIN practitioners v ON v.id = s.verifier_id
      WHERE s.practitioner_id = ? AND s.expires > ? ORDER BY s.expires`;
    const rows = await db.all<Row>(sql, context.var.viewer.id, now());
    const verifiers = (await peopleOfKind(db, 'verifier')).map(({ id, name }) => ({ id, name }));
    return context.json({ shares: rows.map(titled), verifiers });
  });

  app.post('/', async (context) => {
    const { viewer } = context.var;
    const given = await input(context, shareInput);
    if (given instanceof Response) return given;
    const scheme = viewer.schemes.includes(given.scheme) ? schemeNamed(given.scheme) : undefined;
    if (scheme === undefined) return context.json({ error: 'notFound' }, 404);
    const { portfolio, report } = await judge(portal, viewer, scheme);
    const { outcome, outlook, period, asOf, findings } = report;
    const number = viewer.practitioner.registrations?.[0]?.number;
    const copy: SharedCopy = {
      who: { name: viewer.name, ...(number !== undefined && { number }) },
      scheme: { id: scheme.id, title: scheme.title, authority: scheme.authority },
      report: {
        outcome,
        outlook,
        period,
        asOf,
        findings: findings.filter(({ about }) => about === 'practitioner'),
      },
      records: portfolio.meetings.map((record, at) => ({
        ...partFor(record, 'auditor'),
        id: `record-${at + 1}`,
      })),
    };
    const token = newToken();
    const expires = now() + given.days * dayMs;
    await db.write(
      ['DELETE FROM shares WHERE expires < ?', now()],
      [
        'INSERT INTO shares (id, token_hash, practitioner_id, verifier_id, expires, copy) VALUES (?, ?, ?, ?, ?, ?)',
        newId(),
        hashOf(token),
        viewer.id,
        given.verifier ?? null,
        expires,
        JSON.stringify(copy),
      ],
    );
    return context.json({ link: `${base}/shared/${token}`, expires }, 201);
  });

  app.delete('/:id', async (context) => {
    await db.write([
      'DELETE FROM shares WHERE id = ? AND practitioner_id = ?',
      context.req.param('id'),
      context.var.viewer.id,
    ]);
    return context.json({ ok: true });
  });
  return app;
}

/** How a copy is asked for: by the link alone, or by a verifier who has signed in and to whom it was addressed. */
export type Finding = (
  db: Portal['db'],
  context: Context<Env>,
  now: number,
) => Promise<readonly { readonly copy: string }[]>;

export const byLink: Finding = (db, context, now) =>
  db.all(
    'SELECT copy FROM shares WHERE token_hash = ? AND expires > ?',
    hashOf(context.req.param('key')!),
    now,
  );
export const byAddress: Finding = (db, context, now) =>
  db.all(
    'SELECT copy FROM shares WHERE id = ? AND verifier_id = ? AND expires > ?',
    context.req.param('key')!,
    context.var.viewer.id,
    now,
  );

export function sharedCopies({ db, now }: Portal, find: Finding): Hono<Env> {
  const app = new Hono<Env>();
  const copyFor = async (context: Context<Env>): Promise<SharedCopy | undefined> => {
    const [row] = await find(db, context, now());
    return row && (JSON.parse(row.copy) as SharedCopy);
  };

  app.use(async (context, next) => {
    context.header('cache-control', 'private, no-store');
    await next();
  });
  app.get('/:key', async (context) => {
    const copy = await copyFor(context);
    return copy === undefined ? context.json({ error: 'notFound' }, 404) : context.json(copy);
  });
  app.get('/:key/:file{record-\\d+\\.pdf}', async (context) => {
    const copy = await copyFor(context);
    const record = copy?.records.find(({ id }) => `${id}.pdf` === context.req.param('file'));
    if (record === undefined) return context.json({ error: 'notFound' }, 404);
    const bytes = await writeRecord(record, { audience: 'auditor' });
    return context.body(bytes as Uint8Array<ArrayBuffer>, 200, {
      'content-type': 'application/pdf',
      ...attachment(context.req.param('file')),
    });
  });
  return app;
}
