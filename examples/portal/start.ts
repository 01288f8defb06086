/** Seeds the demo and serves it: `npm run portal` at the root of the repository. */
import { existsSync, mkdirSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { openReader } from '@peer-groups/documents/read';
import { portalApp } from './server/app.ts';
import { openDatabase } from './server/database.ts';
import { demoIssuer } from './server/issuer.ts';
import { demoPeople, seed } from './server/seed.ts';

const port = Number(process.env['PORT'] ?? 3000);
const base = process.env['PORTAL_URL'] ?? `http://localhost:${port}`;
const folder = new URL('data/', import.meta.url);
if (!existsSync(folder)) mkdirSync(folder);
const where = process.env['DATABASE_URL'] ?? new URL('portal.sqlite', folder).pathname;
/** The day at the portal's own place, unless the demo is set to another one. */
const today = (): string =>
  process.env['PORTAL_TODAY'] ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format();
const now = Date.now;

const db = await openDatabase(where);
const outside = process.env['OIDC_ISSUER'];
if (outside === undefined) await seed(db, today());
const reader = openReader({ jobs: 1, budget: { milliseconds: 4000 } });
const app = portalApp({
  db,
  base,
  issuer: outside ?? `${base}/issuer`,
  clientId: process.env['OIDC_CLIENT_ID'] ?? 'portal',
  fetch,
  today,
  now,
  log: process.env['PORTAL_LOG'] === undefined ? () => {} : console.log,
  read: reader.read,
  pages: new URL('dist', import.meta.url).pathname,
  ...(outside === undefined && { demo: await demoIssuer(base, demoPeople, now) }),
});
const server = serve({ fetch: app.fetch, port }, () => {
  console.log(`The portal is open at ${base} — everybody in it is invented. Ctrl-C ends it.`);
});
const end = (): void => {
  server.close();
  void Promise.all([reader.close(), db.close()]).then(() => process.exit(0));
};
process.on('SIGINT', end);
process.on('SIGTERM', end);
