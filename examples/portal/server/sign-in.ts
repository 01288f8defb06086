/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. What stays is a session of eight hours. */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { createRemoteJWKSet, customFetch, jwtVerify, SignJWT } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import type { Env, Portal } from './app.ts';
import { hashOf, newToken, openSession, viewerBySubject } from './store.ts';

export const sessionCookie = 'session';
const attemptCookie = 'attempt';
const sessionHours = 8;

const discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
});
const attempt = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });
const answer = z.object({ id_token: z.string() });

export function signIn({ db, base, issuer, clientId, fetch, now }: Portal): Hono<Env> {
  const app = new Hono<Env>();
  const secret = new TextEncoder().encode(newToken());
  const redirect = `${base}/signed-in`;
  const secure = base.startsWith('https:');
  let found: Promise<z.infer<typeof discovery> & { readonly keys: JWTVerifyGetKey }> | undefined;
  const provider = () =>
    (found ??= (async () => {
      const answered = await fetch(`${issuer}/.well-known/openid-configuration`);
      const known = discovery.parse(await answered.json());
      return { ...known, keys: createRemoteJWKSet(new URL(known.jwks_uri), { [customFetch]: fetch }) };
    })());

  app.get('/sign-in', async (context) => {
    const { authorization_endpoint: endpoint } = await provider();
    const [state, nonce, verifier] = [newToken(), newToken(), newToken()];
    const kept = await new SignJWT({ state, nonce, verifier })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime(Math.floor(now() / 1000) + 600)
      .sign(secret);
    setCookie(context, attemptCookie, kept, {
      httpOnly: true,
      sameSite: 'Lax',
      secure,
      path: '/signed-in',
      maxAge: 600,
    });
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirect,
      scope: 'openid',
      state,
      nonce,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    return context.redirect(`${endpoint}?${query}`);
  });

  app.get('/signed-in', async (context) => {
    try {
      const currentDate = new Date(now());
      const { payload } = await jwtVerify(getCookie(context, attemptCookie) ?? '', secret, { currentDate });
      const { state, nonce, verifier } = attempt.parse(payload);
      deleteCookie(context, attemptCookie, { path: '/signed-in' });
      if (context.req.query('state') !== state) throw new Error('state');
      const { token_endpoint: endpoint, issuer: named, keys } = await provider();
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        code: context.req.query('code') ?? '',
        client_id: clientId,
        redirect_uri: redirect,
        code_verifier: verifier,
      });
      const tokens = answer.parse(await (await fetch(endpoint, { method: 'POST', body })).json());
      const verified = await jwtVerify(tokens.id_token, keys, {
        issuer: named,
        audience: clientId,
        currentDate,
      });
      if (verified.payload['nonce'] !== nonce) throw new Error('nonce');
      const viewer = await viewerBySubject(db, verified.payload.sub ?? '');
      if (viewer === undefined) throw new Error('unknown');
      const token = newToken();
      const expires = now() + sessionHours * 3_600_000;
      await db.write(...openSession(token, viewer.id, now(), expires));
      setCookie(context, sessionCookie, token, {
        httpOnly: true,
        sameSite: 'Lax',
        secure,
        path: '/',
        maxAge: sessionHours * 3600,
      });
      return context.redirect('/');
    } catch {
      // Whatever was forged, old or unknown: the same answer, which says nothing about why.
      return context.redirect('/?problem=signIn');
    }
  });

  app.post('/sign-out', async (context) => {
    await db.write([
      'DELETE FROM sessions WHERE token_hash = ?',
      hashOf(getCookie(context, sessionCookie) ?? ''),
    ]);
    deleteCookie(context, sessionCookie, { path: '/' });
    return context.json({ ok: true });
  });
  return app;
}
