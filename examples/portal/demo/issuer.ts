/**
 * A demo identity provider in the shape of OpenID Connect: discovery, authorization code with PKCE, token, keys. It asks for
 * no password: one picks an invented person. A real portal leaves this file out and sets OIDC_ISSUER.
 */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { calculatePKCECodeChallenge } from 'openid-client';
import { newToken } from '../server/store.ts';

interface Person {
  readonly subject: string;
  readonly name: string;
  readonly what: string;
}

export async function demoIssuer(base: string, people: readonly Person[]): Promise<Hono> {
  const issuer = `${base}/issuer`;
  const redirect = `${base}/signed-in`;
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'demo', alg: 'ES256', use: 'sig' };
  const spent = new Set<string>();
  const app = new Hono();
  const signed = (claims: JWTPayload, audience: string, lasts: string): Promise<string> =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'demo' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(lasts)
      .sign(privateKey);

  app.get('/.well-known/openid-configuration', (context) =>
    context.json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
      code_challenge_methods_supported: ['S256'],
    }),
  );
  app.get('/keys', (context) => context.json({ keys: [jwk] }));

  app.get('/authorize', (context) => {
    const query = context.req.query();
    if (query['redirect_uri'] !== redirect || query['code_challenge_method'] !== 'S256')
      return context.json({ error: 'invalid_request' }, 400);
    const hidden = ['state', 'nonce', 'code_challenge'].map(
      (name) => html`<input type="hidden" name="${name}" value="${query[name] ?? ''}" />`,
    );
    const choices = people.map(
      ({ subject, name, what }) =>
        html`<li>
          <button name="subject" value="${subject}"><strong>${name}</strong><span>${what}</span></button>
        </li>`,
    );
    return context.html(
      html`<!doctype html>
        <html lang="en">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width" />
            <title>Demo sign-in</title>
            <link rel="stylesheet" href="/portal.css" />
          </head>
          <body>
            <main class="narrow">
              <h1>Who are you today?</h1>
              <p>
                This stands for your own sign-in service. The people are invented, so there is no password.
              </p>
              <form method="post" action="/issuer/authorize">
                ${hidden}
                <ul class="choices">
                  ${choices}
                </ul>
              </form>
            </main>
          </body>
        </html>`,
    );
  });

  app.post('/authorize', async (context) => {
    const form = await context.req.parseBody<Record<string, string>>();
    const subject = String(form['subject']);
    if (!people.some((one) => one.subject === subject)) return context.json({ error: 'access_denied' }, 400);
    const granted = { sub: subject, nonce: form['nonce'], challenge: form['code_challenge'] };
    const code = await signed({ ...granted, jti: newToken() }, redirect, '1 minute');
    return context.redirect(
      `${redirect}?${new URLSearchParams({ code, state: String(form['state']) })}`,
      303,
    );
  });

  app.post('/token', async (context) => {
    const form = await context.req.parseBody<Record<string, string>>();
    const code = String(form['code']);
    const challenge = await calculatePKCECodeChallenge(String(form['code_verifier']));
    const grant = await jwtVerify(code, publicKey, { issuer, audience: redirect }).catch(() => undefined);
    if (grant === undefined || spent.has(code) || grant.payload['challenge'] !== challenge)
      return context.json({ error: 'invalid_grant' }, 400);
    spent.add(code);
    const { sub, nonce } = grant.payload;
    const idToken = await signed({ sub: sub!, nonce }, String(form['client_id']), '5 minutes');
    return context.json({ access_token: newToken(), token_type: 'Bearer', id_token: idToken });
  });
  return app;
}
