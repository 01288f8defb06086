/**
 * A demo identity provider in the shape of OpenID Connect: discovery, authorization code with PKCE, token, keys. It asks for
 * no password: one picks an invented person. A real portal leaves this file out and sets OIDC_ISSUER.
 */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { newToken } from './store.ts';

interface Person {
  readonly subject: string;
  readonly name: string;
  readonly what: string;
}
interface Grant {
  readonly subject: string;
  readonly nonce: string;
  readonly challenge: string;
  readonly redirect: string;
  readonly expires: number;
}

export async function demoIssuer(base: string, people: readonly Person[], now: () => number): Promise<Hono> {
  const issuer = `${base}/issuer`;
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'demo', alg: 'ES256', use: 'sig' };
  const grants = new Map<string, Grant>();
  const app = new Hono();

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
    if (query['redirect_uri'] !== `${base}/signed-in` || query['code_challenge_method'] !== 'S256') {
      return context.json({ error: 'invalid_request' }, 400);
    }
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
    const code = newToken();
    const redirect = `${base}/signed-in`;
    for (const [key, { expires }] of grants) if (expires < now()) grants.delete(key);
    grants.set(code, {
      subject,
      nonce: String(form['nonce']),
      challenge: String(form['code_challenge']),
      redirect,
      expires: now() + 60_000,
    });
    const query = new URLSearchParams({ code, state: String(form['state']) });
    return context.redirect(`${redirect}?${query}`, 303);
  });

  app.post('/token', async (context) => {
    const form = await context.req.parseBody<Record<string, string>>();
    const code = String(form['code']);
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash('sha256').update(String(form['code_verifier'])).digest('base64url');
    if (grant === undefined || grant.expires < now() || grant.challenge !== challenge) {
      return context.json({ error: 'invalid_grant' }, 400);
    }
    const seconds = Math.floor(now() / 1000);
    const idToken = await new SignJWT({ nonce: grant.nonce })
      .setProtectedHeader({ alg: 'ES256', kid: 'demo' })
      .setIssuer(issuer)
      .setAudience(String(form['client_id']))
      .setSubject(grant.subject)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + 300)
      .sign(privateKey);
    return context.json({
      access_token: newToken(),
      token_type: 'Bearer',
      id_token: idToken,
      expires_in: 300,
    });
  });
  return app;
}
