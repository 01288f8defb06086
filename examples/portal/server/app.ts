/** The portal as one function of its surroundings: database, clock, log and reader come from outside, so tests bring their own. */
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import type { IsoDate } from '@peer-groups/core';
import type { ParsedUpload } from '@peer-groups/documents/read';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import type { Database } from './database.ts';
import { groups } from './groups.ts';
import { headers, limited, logged, ownOrigin } from './guards.ts';
import type { Rate } from './guards.ts';
import { meetings } from './meetings.ts';
import { sessionCookie, signIn } from './sign-in.ts';
import { byAddress, byLink, sharedCopies, sharedWith, shares } from './shares.ts';
import { hashOf, viewerBySession } from './store.ts';
import type { Viewer } from './store.ts';
import { uploads } from './uploads.ts';
import { year } from './year.ts';

export interface Portal {
  readonly db: Database;
  /** Origin at which browsers reach it, such as `http://localhost:3000`. */
  readonly base: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly fetch: typeof fetch;
  readonly today: () => IsoDate;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: (line: string) => void;
  readonly read: (bytes: Uint8Array) => Promise<ParsedUpload>;
  readonly rate?: Rate;
  /** The folder of the built pages; absent in tests of the server alone. */
  readonly pages?: string;
  /** The demo identity provider, where there is one. */
  readonly demo?: Hono;
}

export interface Env {
  readonly Variables: { readonly viewer: Viewer };
}

const mostBytes = 10 * 1024 * 1024;

const address = (context: Context<Env>): string => {
  try {
    return getConnInfo(context).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
};

export function portalApp(portal: Portal): Hono<Env> {
  const { db, base, now, log, rate = { burst: 120, perSecond: 15 } } = portal;
  const app = new Hono<Env>();
  const session = (context: Context<Env>): string | undefined => getCookie(context, sessionCookie);

  app.use(logged(log, now));
  app.use(headers);
  app.use(ownOrigin(base, ['/issuer/token']));
  app.use(bodyLimit({ maxSize: mostBytes, onError: (context) => context.json({ error: 'tooLarge' }, 413) }));
  const caller = (context: Context<Env>): string => {
    const token = session(context);
    return token === undefined ? address(context) : hashOf(token);
  };
  app.use('/api/*', limited(rate, now, caller));
  // A made-up cookie must not buy a fresh bucket: what is not signed in is counted by address too.
  app.use('/sign-in', limited({ burst: rate.burst / 4, perSecond: 1 }, now, address));
  app.use('/issuer/authorize', limited({ burst: rate.burst / 4, perSecond: 1 }, now, address));

  if (portal.demo) app.route('/issuer', portal.demo);
  app.route('/', signIn(portal));
  app.route('/api/shared', sharedCopies(portal, byLink));
  const strangers = limited(rate, now, address);
  app.use('/api/*', async (context, next) => {
    const token = session(context);
    const viewer = token === undefined ? undefined : await viewerBySession(db, token, now());
    if (viewer === undefined)
      return (await strangers(context, async () => {})) ?? context.json({ error: 'signIn' }, 401);
    context.set('viewer', viewer);
    context.header('cache-control', 'private, no-store');
    return next();
  });
  app.get('/api/me', (context) => {
    const { id, kind, name, schemes } = context.var.viewer;
    return context.json({ id, kind, name, schemes, today: portal.today() });
  });
  app.get('/api/inbox', async (context) => context.json(await sharedWith(portal, context.var.viewer.id)));
  app.route('/api/inbox', sharedCopies(portal, byAddress));
  // Past here are members' own pages: a verifier sees what was shared with her, and nothing else.
  app.use('/api/*', async (context, next) =>
    context.var.viewer.kind === 'member' ? next() : context.json({ error: 'notFound' }, 404),
  );
  app.route('/api/year', year(portal));
  app.route('/api/groups', groups(portal));
  app.route('/api', meetings(portal));
  app.route('/api/uploads', uploads(portal));
  app.route('/api/shares', shares(portal));
  app.all('/api/*', (context) => context.json({ error: 'notFound' }, 404));

  if (portal.pages !== undefined) {
    app.use('/*', serveStatic({ root: portal.pages }));
    app.get('/*', serveStatic({ root: portal.pages, path: 'index.html' }));
  }
  app.onError((error, context) => {
    // The name of an error only: its message may hold what somebody wrote.
    log(`error ${error.name}`);
    return context.json({ error: 'broken' }, 500);
  });
  return app;
}
