/** Page and endpoint as one function of their surroundings: keys, clock and log come from outside, so tests bring their own. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import type { Intake } from '../intake/intake.ts';
import { mostBytes } from '../intake/receive.ts';
import { asCsv } from '../out/csv.ts';
import { asSarif } from '../out/sarif.ts';
import { decide } from '../store/decisions.ts';
import { queueLength, queueOf, uploadBySeq } from '../store/listed.ts';
import { matchesOf } from '../store/matches.ts';
import { totalsByRule } from '../store/results.ts';
import { drawSample } from '../store/sample.ts';
import { countByOutcome, countPending } from '../store/uploads.ts';
import { headers, limited, logged, ownOrigin, sameSecret } from './guards.ts';
import type { Rate } from './guards.ts';
import { samplePage, totalsPage } from './overview.ts';
import { pageSize, queuePage } from './queue.ts';
import { reasonsToReturn, uploadPage } from './upload.ts';

export interface Desk {
  readonly intake: Pick<Intake, 'db' | 'spool' | 'take'>;
  /** Names of reviewers and the key of each. */
  readonly reviewers: ReadonlyMap<string, string>;
  /** What portals send with each upload. */
  readonly intakeKey: string;
  readonly now: () => number;
  readonly log: (line: string) => void;
  readonly rate?: { readonly uploads: Rate; readonly pages: Rate };
}

interface Env {
  readonly Variables: { readonly reviewer: string };
}

const style = readFileSync(new URL('style.css', import.meta.url), 'utf8');

const types =
  /^application\/(pdf|octet-stream|msword|vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template))$/;

const isAccepted = (type = ''): boolean => types.test(type.split(';', 1)[0]!.trim().toLowerCase());

const address = (context: Context): string => {
  try {
    return getConnInfo(context).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
};

const numberOf = (text: string | undefined, otherwise: number, most: number): number =>
  text !== undefined && /^\d{1,15}$/.test(text) ? Math.min(Number(text), most) : otherwise;

const day = (now: number): string => new Date(now).toISOString().slice(0, 10);

export function deskApp(desk: Desk): Hono<Env> {
  const { intake, reviewers, intakeKey, now, log } = desk;
  const { db, spool } = intake;
  const rate = desk.rate ?? {
    uploads: { burst: 2_000, perSecond: 1_000 },
    pages: { burst: 120, perSecond: 10 },
  };
  const sessions = new Map<string, string>();
  const app = new Hono<Env>();
  const tooLarge = (context: Context): Response =>
    context.text(`Files may have ${mostBytes / 1024 / 1024} MB at most.`, 413);

  app.use(logged(log));
  app.use(headers);
  app.use(bodyLimit({ maxSize: mostBytes + 64 * 1024, onError: tooLarge }));
  app.get('/style.css', (context) => context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));

  app.use('/api/*', limited(rate.uploads, now, address));
  app.post('/api/uploads', async (context) => {
    const key = context.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
    if (!sameSecret(key, intakeKey)) return context.json({ error: 'key' }, 401);
    if (!isAccepted(context.req.header('content-type'))) return context.json({ error: 'type' }, 415);
    const bytes = new Uint8Array(await context.req.arrayBuffer());
    if (bytes.length > mostBytes) return tooLarge(context);
    return context.json({ upload: await intake.take(context.req.query('name') ?? '', bytes) }, 202);
  });

  app.use(limited(rate.pages, now, address));
  app.use(ownOrigin);
  app.use(async (context, next) => {
    const key = context.req.query('key');
    const reviewer = key && [...reviewers].find(([, own]) => sameSecret(own, key))?.[0];
    if (reviewer) {
      const session = randomBytes(32).toString('base64url');
      sessions.set(session, reviewer);
      setCookie(context, 'desk', session, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
        maxAge: 12 * 3600,
      });
      return context.redirect('/');
    }
    const known = sessions.get(getCookie(context, 'desk') ?? '');
    if (known === undefined)
      return context.text('Open the address that was printed at the start: it holds your key.', 401);
    context.set('reviewer', known);
    context.header('cache-control', 'private, no-store');
    return next();
  });

  app.get('/', async (context) => {
    const { outcome, rule, after } = context.req.query();
    const filter = { ...(outcome && { outcome }), ...(rule && { rule }) };
    const [uploads, waiting, counts, pending] = await Promise.all([
      queueOf(db, { ...filter, after: numberOf(after, 0, Number.MAX_SAFE_INTEGER), limit: pageSize }),
      queueLength(db),
      countByOutcome(db),
      countPending(db),
    ]);
    return context.html(queuePage({ uploads, waiting, counts, pending, ...filter }));
  });
  app.get('/totals', async (context) => context.html(totalsPage(await totalsByRule(db))));
  app.get('/sample', async (context) => {
    const seed = (context.req.query('seed') ?? day(now()).slice(0, 7)).slice(0, 100);
    const each = Math.max(1, numberOf(context.req.query('each'), 5, 100));
    return context.html(samplePage(seed, each, await drawSample(db, seed, each)));
  });
  app.get('/results.csv', async (context) =>
    context.body(await asCsv(db), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="results.csv"',
    }),
  );
  app.get('/results.sarif', async (context) =>
    context.body(await asSarif(db), 200, {
      'content-type': 'application/sarif+json',
      'content-disposition': 'attachment; filename="results.sarif"',
    }),
  );

  app.post('/uploads', async (context) => {
    const { file } = await context.req.parseBody();
    if (!(file instanceof File) || file.size === 0) return context.text('Choose a file.', 400);
    if (file.size > mostBytes) return tooLarge(context);
    if (!isAccepted(file.type)) return context.text('A PDF or Word file is asked for.', 415);
    const seq = await intake.take(file.name, new Uint8Array(await file.arrayBuffer()));
    return context.redirect(`/uploads/${seq}`, 303);
  });
  app.use('/uploads/:seq/*', async (context, next) =>
    /^[1-9]\d{0,14}$/.test(context.req.param('seq') ?? '') ? next() : context.notFound(),
  );
  app.get('/uploads/:seq', async (context) => {
    const seq = Number(context.req.param('seq'));
    const listed = await uploadBySeq(db, seq);
    if (listed === undefined) {
      context.header('refresh', '1');
      return context.text('Not reviewed yet. This page looks again by itself.', 404);
    }
    return context.html(uploadPage(listed, await matchesOf(db, seq)));
  });
  app.get('/uploads/:seq/file', async (context) => {
    const listed = await uploadBySeq(db, Number(context.req.param('seq')));
    if (listed === undefined) return context.notFound();
    const extension = /\.(pdf|docx?)$/i.exec(listed.name)?.[0].toLowerCase() ?? '';
    return context.body(await readFile(spool.pathOf(listed.hash)), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="upload-${listed.seq}${extension}"`,
    });
  });
  app.post('/uploads/:seq/decision', async (context) => {
    const seq = Number(context.req.param('seq'));
    const { decision, rule } = await context.req.parseBody();
    const listed = await uploadBySeq(db, seq);
    if (listed === undefined) return context.notFound();
    if (decision !== 'accepted' && decision !== 'returned') return context.text('Accept or return.', 400);
    const reason = reasonsToReturn(listed).find((one) => one.rule === rule)?.rule;
    if (decision === 'returned' && reason === undefined)
      return context.text('A return rests on a rule that this upload does not meet.', 400);
    const taken = await decide(db, seq, {
      decision,
      ...(decision === 'returned' && reason !== undefined && { rule: reason }),
      reviewer: context.var.reviewer,
      decided: day(now()),
    });
    return taken ? context.redirect(`/uploads/${seq}`, 303) : context.text('Decided before.', 409);
  });
  app.onError((error, context) => {
    // The name of an error only: its message may hold what somebody wrote.
    log(`error ${error.name}`);
    return context.text('Something went wrong here. Nothing that was taken is lost.', 500);
  });
  return app;
}
