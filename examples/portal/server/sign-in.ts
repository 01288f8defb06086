/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce. What stays is a session of eight hours. */
import { Hono } from 'hono';
import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie';
import * as oidc from 'openid-client';
import type { Env, Portal } from './app.ts';
import { closeSession, newToken, openSession, viewerBySubject } from './store.ts';

export const sessionCookie = 'session';
const attemptCookie = 'attempt';
const sessionSeconds = 8 * 3600;

export function signIn({ db, base, issuer, clientId, fetch }: Portal): Hono<Env> {
  const app = new Hono<Env>();
  const secret = newToken();
  const redirectUri = `${base}/signed-in`;
  const kept = { httpOnly: true, sameSite: 'Lax', secure: base.startsWith('https:') } as const;
  let known: Promise<oidc.Configuration> | undefined;
  const provider = (): Promise<oidc.Configuration> =>
    (known ??= oidc.discovery(new URL(issuer), clientId, undefined, oidc.None(), {
      [oidc.customFetch]: fetch as oidc.CustomFetch,
      execute: [
        oidc.enableNonRepudiationChecks,
        ...(issuer.startsWith('http://localhost') ? [oidc.allowInsecureRequests] : []),
      ],
    }));

  app.get('/sign-in', async (context) => {
    const [state, nonce, verifier] = [newToken(), newToken(), oidc.randomPKCECodeVerifier()];
    const attempt = { ...kept, path: '/signed-in', maxAge: 600 };
    await setSignedCookie(context, attemptCookie, `${state} ${nonce} ${verifier}`, secret, attempt);
    const address = oidc.buildAuthorizationUrl(await provider(), {
      redirect_uri: redirectUri,
      scope: 'openid',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return context.redirect(address.href);
  });

  app.get('/signed-in', async (context) => {
    try {
      const attempt = await getSignedCookie(context, secret, attemptCookie);
      const [state = '', nonce = '', verifier = ''] = (attempt || '').split(' ');
      deleteCookie(context, attemptCookie, { path: '/signed-in' });
      const here = new URL(redirectUri);
      here.search = new URL(context.req.url).search;
      const tokens = await oidc.authorizationCodeGrant(await provider(), here, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const viewer = await viewerBySubject(db, tokens.claims()!.sub);
      if (viewer === undefined) throw new Error('unknown');
      const token = newToken();
      await db.write(...openSession(token, viewer.id, Date.now() + sessionSeconds * 1000));
      setCookie(context, sessionCookie, token, { ...kept, path: '/', maxAge: sessionSeconds });
      return context.redirect('/');
    } catch {
      // Whatever was forged, old or unknown: the same answer, which says nothing about why.
      return context.redirect('/?problem=signIn');
    }
  });

  app.post('/sign-out', async (context) => {
    await db.write(closeSession(getCookie(context, sessionCookie) ?? ''));
    deleteCookie(context, sessionCookie, { path: '/' });
    return context.json({ ok: true });
  });
  return app;
}
