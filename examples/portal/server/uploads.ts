/** Records made elsewhere: read in a worker that can be ended, judged and scanned before anything is kept. */
import { reviewRead } from '@peer-groups/documents/read';
import type { Review } from '@peer-groups/documents/read';
import { indirect, scan } from '@peer-groups/redaction';
import { Hono } from 'hono';
import type { Env, Portal } from './app.ts';
import { attachment } from './guards.ts';
import { newId } from './store.ts';
import { fileFor, uploadsOf } from './stored-uploads.ts';
import { schemeNamed } from './year.ts';

/** What the page is told of a file that was just read. */
export interface UploadAnswer {
  readonly kept: boolean;
  readonly id?: string;
  readonly outcome: string;
  readonly records: Review['records'];
  /** What a rule asks for and the file does not show, or shows wrongly. */
  readonly open: readonly { readonly outcome: string; readonly message: string; readonly mend?: string }[];
  /** How many details identify somebody, by kind and page. */
  readonly privacy: readonly { readonly kind: string; readonly page?: number }[];
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export function uploads({ db, today, read }: Portal): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/', async (context) => context.json(await uploadsOf(db, context.var.viewer.id)));

  app.post('/', async (context) => {
    const { viewer } = context.var;
    const body = await context.req.parseBody().catch(() => ({}) as Record<string, unknown>);
    const file = (body as Record<string, unknown>)['file'];
    const scheme = schemeNamed(viewer.schemes[0] ?? '');
    if (!(file instanceof File) || scheme === undefined) return context.json({ error: 'notUnderstood' }, 422);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const parsed = await read(bytes.slice());
    if (!parsed.ok) return context.json({ error: 'unreadable', code: parsed.issues[0]?.code }, 422);
    const review = reviewRead(parsed.value, { scheme, scan, indirect, asOf: today() });
    const breaches = review.privacy.filter(({ weight }) => weight === 'breach');
    const id = `upload-${newId()}`;
    const kept = breaches.length === 0;
    const records = review.records.map((record, at) => ({ ...record, id: `${id}-${at}` }));
    const open = review.findings
      .filter(({ level, outcome }) => level === 'must' && (outcome === 'failed' || outcome === 'cantTell'))
      .map(({ outcome, message, mend }) => ({ outcome, message, ...(mend !== undefined && { mend }) }));
    if (kept) {
      await db.write([
        'INSERT INTO uploads (id, practitioner_id, name, format, records, answer, file) VALUES (?, ?, ?, ?, ?, ?, ?)',
        id,
        viewer.id,
        file.name.slice(0, 200),
        parsed.value.format,
        JSON.stringify(records),
        JSON.stringify({ outcome: review.outcome, open: open.map(({ message }) => message) }),
        bytes,
      ]);
    }
    const privacy = breaches.map(({ kind, page }) => ({ kind, ...(page !== undefined && { page }) }));
    const answer: UploadAnswer = {
      kept,
      ...(kept && { id }),
      outcome: review.outcome,
      records,
      open,
      privacy,
    };
    return context.json(answer, kept ? 201 : 200);
  });

  app.get('/:id/file', async (context) => {
    const found = await fileFor(db, context.var.viewer.id, context.req.param('id'));
    if (found === undefined) return context.json({ error: 'notFound' }, 404);
    return context.body(new Uint8Array(found.file), 200, {
      'content-type': types[found.format] ?? 'application/octet-stream',
      ...attachment(found.name),
    });
  });

  app.delete('/:id', async (context) => {
    await db.write([
      'DELETE FROM uploads WHERE id = ? AND practitioner_id = ?',
      context.req.param('id'),
      context.var.viewer.id,
    ]);
    return context.json({ ok: true });
  });
  return app;
}
