/** The portal as one function of its surroundings: database, day, log and reader come from outside, so tests bring their own. */
import type { HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { IsoDate } from '@peer-groups/core';
import type { ParsedUpload } from '@peer-groups/documents/read';
import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import { refuse } from './answers.ts';
import type { Database } from './database.ts';
import { groups } from './groups.ts';
import { headers, limited, logged, ownOrigin } from './guards.ts';
import { meetings } from './meetings.ts';
import { plans } from './plans.ts';
import { inbox, shared, shares } from './shares.ts';
import { sessionCookie, signIn } from './sign-in.ts';
import { viewerBySession } from './store.ts';
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
  readonly log: (line: string) => void;
  readonly read: (bytes: Uint8Array) => Promise<ParsedUpload>;
  /** How many requests a caller may send: of all kinds in ten seconds, and to sign in within a minute. */
  readonly rate?: { readonly asked: number; readonly signIns: number };
  /** The folder of the built pages; absent in tests of the server alone. */
  readonly pages?: string;
  /** The demo identity provider, where there is one. */
  readonly demo?: Hono;
}

export interface Env {
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: { readonly viewer: Viewer };
}

const mostBytes = 10 * 1024 * 1024;

/** Tests have no socket. */
const address = ({ env }: Context<Env>): string => env?.incoming?.socket.remoteAddress ?? 'unknown';
/** Nobody, where somebody has not signed in. */
const viewerOf = (context: Context<Env>): Viewer | undefined => context.var.viewer;
/** A made-up cookie buys no fresh bucket: whoever is not signed in is counted by address. */
const caller = (context: Context<Env>): string => viewerOf(context)?.id ?? address(context);

const isKnown = (viewer?: Viewer): boolean => viewer !== undefined;
const isMember = (viewer?: Viewer): boolean => viewer?.kind === 'member';

/** Keeps out whoever may not pass. */
const only =
  (may: (viewer?: Viewer) => boolean, status: 401 | 404, code: string): MiddlewareHandler<Env> =>
  (context, next) =>
    may(viewerOf(context)) ? next() : refuse(status, code);

export function portalApp(portal: Portal): Hono<Env> {
  const { db, base, log, rate = { asked: 250, signIns: 90 } } = portal;
  const app = new Hono<Env>();

  app.use(logged(log));
  app.use(headers);
  app.use(ownOrigin(base, '/issuer/token'));
  app.use(bodyLimit({ maxSize: mostBytes, onError: () => refuse(413, 'tooLarge') }));
  const seldom = limited(60, rate.signIns, address);
  app.use('/sign-in', seldom);
  app.use('/issuer/authorize', seldom);
  if (portal.demo) app.route('/issuer', portal.demo);
  app.route('/', signIn(portal));

  app.use('/api/*', async (context, next) => {
    const token = getCookie(context, sessionCookie);
    const viewer = token === undefined ? undefined : await viewerBySession(db, token);
    if (viewer !== undefined) context.set('viewer', viewer);
    context.header('cache-control', 'private, no-store');
    await next();
  });
  app.use('/api/*', limited(10, rate.asked, caller));
  app.route('/api/shared', shared(portal));
  app.use('/api/*', only(isKnown, 401, 'signIn'));
  app.get('/api/me', (context) => {
    const { id, kind, name, schemes } = context.var.viewer;
    return context.json({ id, kind, name, schemes, today: portal.today() });
  });
  app.route('/api/inbox', inbox(portal));
  // Past here are members' own pages: a verifier sees what was shared with her, and nothing else.
  app.use('/api/*', only(isMember, 404, 'notFound'));
  app.route('/api/year', year(portal));
  app.route('/api/groups', groups(portal));
  app.route('/api', plans(portal));
  app.route('/api', meetings(portal));
  app.route('/api/uploads', uploads(portal));
  app.route('/api/shares', shares(portal));
  app.all('/api/*', () => refuse(404, 'notFound'));

  if (portal.pages !== undefined) {
    app.use('/*', serveStatic({ root: portal.pages }));
    app.get('/*', serveStatic({ root: portal.pages, path: 'index.html' }));
  }
  app.onError((error, context) => {
    if (error instanceof HTTPException)
      return context.json({ error: error.message, ...(error.cause as object) }, error.status);
    // The name of an error only: its message may hold what somebody wrote.
    log(`error ${error.name}`);
    return context.json({ error: 'broken' }, 500);
  });
  return app;
}
