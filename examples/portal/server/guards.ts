/** What stands before every route: headers, one log line without anything personal, origin, rate, size. */
import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Env } from './app.ts';

/** No inline script or style, nothing from elsewhere, in nobody's frame. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

/** Method, first part of the path, status, time: paths hold ids and links, so they are not written down. */
export const logged =
  (log: (line: string) => void, now: () => number): MiddlewareHandler =>
  async (context, next) => {
    const from = now();
    await next();
    const [area = '', kind = ''] = context.req.path.split('/').slice(1);
    const known = /^(api|issuer|assets)$/.test(area)
      ? `/${area}/${/^[a-z-]{2,20}$/.test(kind) ? kind : ''}`
      : '/';
    log(`${context.req.method} ${known} ${context.res.status} ${Math.round(now() - from)} ms`);
  };

/** What changes something must come from our own pages (CSRF). */
export const ownOrigin =
  (base: string, except: readonly string[]): MiddlewareHandler =>
  async (context, next) => {
    const { method, path } = context.req;
    const changes = method !== 'GET' && method !== 'HEAD';
    if (changes && !except.includes(path) && context.req.header('origin') !== base) {
      return context.json({ error: 'wrongOrigin' }, 403);
    }
    return next();
  };

/** How many requests may come at once, and how many a second after that. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

const mostBuckets = 50_000;

/** A bucket of tokens to each caller; full buckets are forgotten first. */
export const limited = (
  { burst, perSecond }: Rate,
  now: () => number,
  caller: (context: Context<Env>) => string,
): MiddlewareHandler<Env> => {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return async (context, next) => {
    const key = caller(context);
    const time = now();
    const before = buckets.get(key) ?? { tokens: burst, at: time };
    const tokens = Math.min(burst, before.tokens + ((time - before.at) / 1000) * perSecond);
    buckets.delete(key);
    if (buckets.size >= mostBuckets) buckets.delete(buckets.keys().next().value!);
    buckets.set(key, { tokens: Math.max(0, tokens - 1), at: time });
    if (tokens < 1) return context.json({ error: 'tooMany' }, 429, { 'retry-after': '2' });
    return next();
  };
};

/** A file name as it may stand in a header: letters and digits of any script, nothing that ends or splits it. */
export function attachment(name: string): Readonly<Record<string, string>> {
  const safe = name.replaceAll(/[^\p{L}\p{N} ._-]/gu, '_').slice(0, 120);
  const ascii = safe.normalize('NFKD').replaceAll(/[^ -~]/g, '');
  return {
    'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(safe)}`,
    'cache-control': 'private, no-store',
  };
}
