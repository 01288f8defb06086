/** Records made elsewhere: read in a worker that can be ended, judged and scanned before anything is kept. */
import { Hono } from 'hono';
import { answerTo } from 'peer-groups';
import type { SenderAnswer } from 'peer-groups';
import { download, found, refuse } from './answers.ts';
import type { Env, Portal } from './app.ts';
import { fileFor, keepUpload, newId, removeUpload, uploadsOf } from './store.ts';
import { schemeNamed } from './year.ts';

/** What the page is told of a file that was just read. */
export interface UploadAnswer extends SenderAnswer {
  readonly kept: boolean;
  readonly id?: string;
}

export function uploads({ db, today, read }: Portal): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/', async (context) => context.json(await uploadsOf(db, context.var.viewer.id)));

  app.post('/', async (context) => {
    const { viewer } = context.var;
    const { file } = await context.req.parseBody().catch(() => ({ file: undefined }));
    const scheme = schemeNamed(viewer.schemes[0] ?? '');
    if (!(file instanceof File) || scheme === undefined) return refuse(422, 'notUnderstood');
    const bytes = await file.bytes();
    const parsed = await read(bytes.slice());
    if (!parsed.ok) return refuse(422, 'unreadable', { code: parsed.issues[0]?.code });
    const answer = await answerTo(parsed.value, { scheme, asOf: today() });
    const id = `upload-${newId()}`;
    const kept = answer.breaches.length === 0;
    if (!kept) return context.json({ ...answer, kept } satisfies UploadAnswer);
    const { format } = parsed.value;
    const { outcome } = answer;
    const records = answer.records.map((record, at) => ({ ...record, id: `${id}-${at}` }));
    const open = answer.open.map(({ message }) => message);
    const upload = { id, name: file.name.slice(0, 200), format, records, outcome, open };
    await db.write(keepUpload(viewer.id, upload, bytes));
    return context.json({ ...answer, kept, id } satisfies UploadAnswer, 201);
  });

  app.get('/:id/file', async (context) => {
    const { data, file } = found(await fileFor(db, context.var.viewer.id, context.req.param('id')));
    return download(context, data.format, data.name, new Uint8Array(file));
  });

  app.delete('/:id', async (context) => {
    await db.write(removeUpload(context.var.viewer.id, context.req.param('id')));
    return context.json({ ok: true });
  });
  return app;
}
