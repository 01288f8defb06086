/** Seeds the demo and serves it: `npm run portal` at the root of the repository. */
import { mkdirSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { openReader } from '@peer-groups/documents/read';
import { portalApp } from './server/app.ts';
import { openDatabase } from './server/database.ts';
import { demoIssuer } from './demo/issuer.ts';
import { demoPeople, seed } from './demo/seed.ts';

const env = process.env;
const port = Number(env['PORT'] ?? 3000);
const base = env['PORTAL_URL'] ?? `http://localhost:${port}`;
/** The day at the portal's own place, unless the demo is set to another one. */
const today = (): string =>
  env['PORTAL_TODAY'] ?? new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format();

const folder = new URL('data/', import.meta.url);
mkdirSync(folder, { recursive: true });
const db = await openDatabase(env['DATABASE_URL'] ?? new URL('demo.sqlite', folder).pathname);
const outside = env['OIDC_ISSUER'];
if (outside === undefined) await seed(db, today());
const reader = openReader({ jobs: 1, budget: { milliseconds: 4000 } });
const app = portalApp({
  db,
  base,
  issuer: outside ?? `${base}/issuer`,
  clientId: env['OIDC_CLIENT_ID'] ?? 'portal',
  fetch,
  today,
  log: env['PORTAL_LOG'] === undefined ? () => {} : console.log,
  read: reader.read,
  pages: new URL('dist', import.meta.url).pathname,
  ...(outside === undefined && { demo: await demoIssuer(base, demoPeople) }),
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
