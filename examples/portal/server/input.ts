/** What comes in is read once, here: JSON of a known shape, or an answer that says what is wrong. */
import type { Context } from 'hono';
import * as z from 'zod';

const day = z.iso.date();
const line = z.string().trim().min(1).max(200);
const words = z.string().trim().max(4000);

export const charterInput = z.strictObject({
  purpose: words.optional(),
  groundRules: z.array(line).max(30).optional(),
  confidentiality: words.optional(),
  attendance: words.optional(),
  leaving: words.optional(),
  structure: words.optional(),
});
export const memberInput = z.strictObject({ email: z.email().max(200), from: day });
export const leavingInput = z.strictObject({ practitioner: line, to: day });
export const planInput = z.strictObject({
  date: day,
  start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.int().min(15).max(480),
  venue: line,
  format: line,
  presenters: z.array(line).min(1).max(20),
});
export const recordInput = z.strictObject({
  record: z.record(z.string(), z.unknown()),
  /** Phrases that name nobody, though the scan took them for names. */
  allow: z.array(line).max(20).default([]),
});
export const reflectionInput = z.strictObject({ text: z.string().max(20_000) });
export const shareInput = z.strictObject({
  scheme: line,
  days: z.int().min(1).max(30),
  verifier: line.optional(),
});

/** The body as a schema has it, or a response with the places that are wrong. */
export async function input<T>(context: Context, schema: z.ZodType<T>): Promise<T | Response> {
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('application/json')) return context.json({ error: 'wrongType' }, 415);
  const body: unknown = await context.req.json().catch(() => undefined);
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, code }) => ({ at: `/${path.join('/')}`, code }));
  return context.json({ error: 'notUnderstood', issues }, 422);
}
