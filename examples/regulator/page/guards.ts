/** What stands before every route: headers, a log line without anything personal, origin, rate, key. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Nothing inline, nothing from elsewhere, no script at all, in nobody's frame. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

/** Method, first part of the path and status: names of files, keys and addresses are not written down. */
export const logged =
  (log: (line: string) => void): MiddlewareHandler =>
  async (context, next) => {
    await next();
    const [area = ''] = context.req.path.split('/').slice(1);
    const known = /^(api|uploads|sample|totals|style\.css|results\.\w+)$/.test(area) ? area : '';
    log(`${context.req.method} /${known} ${context.res.status}`);
  };

/** What a browser changes must come from our own pages (CSRF): browsers always say where a form was sent from. */
export const ownOrigin: MiddlewareHandler = async (context, next) => {
  const { method } = context.req;
  if (method === 'GET' || method === 'HEAD') return next();
  const origin = context.req.header('origin');
  if (origin === undefined || origin !== new URL(context.req.url).origin)
    return context.text('Wrong origin.', 403);
  return next();
};

export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

const mostBuckets = 50_000;

/** A bucket of tokens to each caller; the longest unused is forgotten first. */
export const limited = (
  { burst, perSecond }: Rate,
  now: () => number,
  caller: (context: Context) => string,
): MiddlewareHandler => {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>();
  return async (context, next) => {
    const key = caller(context);
    const time = now();
    const before = buckets.get(key) ?? { tokens: burst, at: time };
    const tokens = Math.min(burst, before.tokens + ((time - before.at) / 1000) * perSecond);
    buckets.delete(key);
    if (buckets.size >= mostBuckets) buckets.delete(buckets.keys().next().value!);
    buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: time });
    if (tokens < 1) return context.text('Too many requests. Try again soon.', 429, { 'retry-after': '2' });
    return next();
  };
};

/** Compares secrets in a time that tells nothing of them. */
export const sameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
