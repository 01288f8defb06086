/** What stands before every route: headers, one log line without anything personal, origin, rate. */
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { rateLimiter } from 'hono-rate-limiter';
import { secureHeaders } from 'hono/secure-headers';
import type { Env } from './app.ts';
import { refuse } from './answers.ts';

/** No inline script or style, nothing from elsewhere, in nobody's frame. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});

/** Method, the pattern of the route, status, time: paths themselves hold ids and links, so they are not written down. */
export const logged =
  (log: (line: string) => void): MiddlewareHandler =>
  async (context, next) => {
    const from = performance.now();
    await next();
    const took = Math.round(performance.now() - from);
    log(`${context.req.method} ${routePath(context)} ${context.res.status} ${took} ms`);
  };

/** What changes something must come from our own pages (CSRF). */
export const ownOrigin =
  (base: string, except: string): MiddlewareHandler =>
  async (context, next) => {
    const { method, path } = context.req;
    const changes = method !== 'GET' && method !== 'HEAD' && path !== except;
    if (changes && context.req.header('origin') !== base) refuse(403, 'wrongOrigin');
    await next();
  };

/** So many requests within so many seconds; then the caller waits. */
export const limited = (
  seconds: number,
  limit: number,
  keyGenerator: (context: Context<Env>) => string,
): MiddlewareHandler<Env> =>
  rateLimiter({ windowMs: seconds * 1000, limit, keyGenerator, handler: () => refuse(429, 'tooMany') });
