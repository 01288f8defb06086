import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fingerprint } from './chunks/plan.ts';
import { levers } from './levers.ts';
import { defaultModel } from './models.ts';
import { simulate } from './simulate.ts';

// Other engines get the sources with their types stripped: no bundler, no build.
const source = fileURLToPath(new URL('..', import.meta.url));
const files = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? files(join(folder, entry.name))
      : entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts')
        ? [join(folder, entry.name)]
        : [],
  );

const groups = 20_000;
const program = `
import { simulate } from './simulate/simulate.mjs';
import { defaultModel } from './simulate/models.mjs';
import { levers } from './simulate/levers.mjs';
import { fingerprint } from './simulate/chunks/plan.mjs';
const model = { ...defaultModel, levers: Object.values(levers) };
export const answer = fingerprint(JSON.stringify(simulate(model, { seed: 5, groups: ${groups}, years: 10 })));
`;

/** The Node 20 of the system, where there is one. */
const otherNode = ['/usr/bin/node', '/usr/local/bin/node'].find(
  (path) => existsSync(path) && spawnSync(path, ['-v'], { encoding: 'utf8' }).stdout.startsWith('v20.'),
);
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

describe('other engines give the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peer-groups-engines-'));
  const expected = fingerprint(
    JSON.stringify(
      simulate({ ...defaultModel, levers: Object.values(levers) }, { seed: 5, groups, years: 10 }),
    ),
  );
  beforeAll(() => {
    for (const folderName of ['simulate', 'figures', 'study', 'numeric'])
      for (const file of files(join(source, folderName))) {
        const target = join(folder, relative(source, file)).replace(/\.ts$/, '.mjs');
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(
          target,
          stripTypeScriptTypes(readFileSync(file, 'utf8')).replaceAll(/(from\s+'\.[^']*)\.ts'/g, "$1.mjs'"),
        );
      }
    writeFileSync(join(folder, 'program.mjs'), program);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.skipIf(otherNode === undefined)(
    `Node 20${otherNode === undefined ? ' (skipped: not installed)' : ''}`,
    { timeout: 60_000 },
    () => {
      const found = execFileSync(
        otherNode!,
        ['--input-type=module', '-e', "import { answer } from './program.mjs'; console.log(answer);"],
        { cwd: folder, encoding: 'utf8' },
      );
      expect(found.trim()).toBe(expected);
    },
  );

  test.skipIf(chromium === undefined)(
    `Chromium${chromium === undefined ? ' (skipped: not installed)' : ''}`,
    { timeout: 120_000 },
    async () => {
      const page = `<!doctype html><p id="answer">none</p><script type="module">
        import { answer } from '/program.mjs'; document.getElementById('answer').textContent = answer;</script>`;
      const server = createServer((request, response) => {
        const path = join(folder, (request.url ?? '/').slice(1));
        if (request.url === '/') response.setHeader('content-type', 'text/html').end(page);
        else if (existsSync(path))
          response.setHeader('content-type', 'text/javascript').end(readFileSync(path));
        else response.writeHead(404).end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      const { spawn } = await import('node:child_process');
      const browser = spawn(
        chromium!,
        [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          `--user-data-dir=${join(folder, 'profile')}`,
          '--dump-dom',
          `http://127.0.0.1:${port}/`,
        ],
        { stdio: ['ignore', 'pipe', 'ignore'] },
      );
      let text = '';
      for await (const part of browser.stdout) text += String(part);
      server.close();
      expect(/id="answer">(\w+)</.exec(text)?.[1]).toBe(expected);
    },
  );
});
