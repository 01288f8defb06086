/** The frame of every page; whatever is put into `html` is escaped. */
import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;

export const words = { passed: 'passed', failed: 'failed', cantTell: 'a person must look' } as const;

export const layout = (title: string, main: Html): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Uploads</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <nav aria-label="Pages">
            <a href="/">Queue</a><a href="/totals">Totals</a><a href="/sample">Audit sample</a
            ><a href="/results.csv">CSV</a><a href="/results.sarif">SARIF</a>
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html>`;
