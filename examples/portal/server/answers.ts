/** What comes in is read once, here; what goes out as a file leaves here; what cannot be has a code that the pages have words for. */
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ZodType } from 'zod';

/** Ends the request. */
export function refuse(status: ContentfulStatusCode, error: string, more: object = {}): never {
  throw new HTTPException(status, { message: error, cause: more });
}

/** What was looked for, or the answer that it is not there: what one may not see looks the same as what is not. */
export const found = <T>(looked: T | undefined): T => looked ?? refuse(404, 'notFound');

/** The body as a schema has it; else the places that are wrong. */
export async function body<T>(context: Context, schema: ZodType<T>): Promise<T> {
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('application/json')) refuse(415, 'wrongType');
  const result = schema.safeParse(await context.req.json().catch(() => undefined));
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, code }) => ({ at: `/${path.join('/')}`, code }));
  return refuse(422, 'notUnderstood', { issues });
}

const types = {
  text: 'text/plain; charset=utf-8',
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  calendar: 'text/calendar; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
};

/** A file by a name as it may stand in a header: letters and digits of any script, nothing that ends or splits it. */
export function download(
  context: Context,
  type: keyof typeof types,
  name: string,
  content: Uint8Array | string,
): Response {
  const safe = name.replaceAll(/[^\p{L}\p{N} ._-]/gu, '_').slice(0, 120);
  const ascii = safe.normalize('NFKD').replaceAll(/[^ -~]/g, '');
  return context.body(content as Uint8Array<ArrayBuffer> | string, 200, {
    'content-type': types[type],
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(safe)}`,
  });
}
