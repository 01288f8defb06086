/** Sharing with a verifier: a frozen copy without reflections and ids, behind a link that ends. */
import { writeRecord } from '@peer-groups/documents';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { verifierCopy, yearOf } from 'peer-groups';
import type { VerifierCopy } from 'peer-groups';
import * as z from 'zod';
import { body, download, found } from './answers.ts';
import type { Env, Portal } from './app.ts';
import * as store from './store.ts';
import { portfolioOf, schemeNamed } from './year.ts';

const dayMs = 86_400_000;
const shareInput = z.strictObject({
  scheme: z.string(),
  days: z.int().min(1).max(30),
  verifier: z.string().optional(),
});

/** A share as lists show it. */
const titled = ({ id, expires, verifier, data: { who, scheme } }: store.Share) => {
  return { id, expires, verifier, title: scheme.title, who: who.name };
};
export type ListedShare = ReturnType<typeof titled>;

export function shares(portal: Portal): Hono<Env> {
  const { db, base, today } = portal;
  const app = new Hono<Env>();

  app.get('/', async (context) => {
    const people = (await store.verifiers(db)).map(({ id, name }) => ({ id, name }));
    const open = (await store.sharesOf(db, context.var.viewer.id)).map(titled);
    const nameOf = (id: string | null) => people.find((one) => one.id === id)?.name ?? null;
    const shares = open.map((share) => ({ ...share, verifier: nameOf(share.verifier) }));
    return context.json({ shares, verifiers: people });
  });

  app.post('/', async (context) => {
    const { viewer } = context.var;
    const { scheme: id, days, verifier } = await body(context, shareInput);
    const scheme = found(viewer.schemes.includes(id) ? schemeNamed(id) : undefined);
    const portfolio = await portfolioOf(portal, viewer, scheme, today());
    const data = await verifierCopy(scheme, portfolio, yearOf(scheme, portfolio, today()).report);
    const token = store.newToken();
    const expires = Date.now() + days * dayMs;
    await db.write(...store.keepShare(token, viewer.id, { verifier: verifier ?? null, expires, data }));
    return context.json({ link: `${base}/shared/${token}`, expires }, 201);
  });

  app.delete('/:id', async (context) => {
    await db.write(store.endShare(context.var.viewer.id, context.req.param('id')));
    return context.json({ ok: true });
  });
  return app;
}

/** A copy and its records as PDF, however it is found. */
function copies(find: (context: Context<Env>) => Promise<VerifierCopy | undefined>): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/:key', async (context) => context.json(found(await find(context))));
  app.get('/:key/:file{record-\\d+\\.pdf}', async (context) => {
    const file = context.req.param('file');
    const copy = found(await find(context));
    const record = found(copy.records.find(({ id }) => `${id}.pdf` === file));
    return download(context, 'pdf', file, await writeRecord(record, { audience: 'auditor' }));
  });
  return app;
}

/** By the link alone. */
export const shared = ({ db }: Portal): Hono<Env> =>
  copies((context) => store.copyByLink(db, context.req.param('key')!));

/** By a verifier who has signed in and to whom it was addressed. */
export function inbox({ db }: Portal): Hono<Env> {
  const app = copies((context) =>
    store.copyForVerifier(db, context.req.param('key')!, context.var.viewer.id),
  );
  return app.get('/', async (context) =>
    context.json((await store.sharedWith(db, context.var.viewer.id)).map(titled)),
  );
}
