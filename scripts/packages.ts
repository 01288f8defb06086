/**
 * Checks what would be published: each package's tarball by publint and by attw, and then all of them installed in an
 * empty folder and used by `import` and by `require`, on each Node that is given (by default the one this runs on).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const packages = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  .filter((folder) => existsSync(join(folder, 'package.json')));
const nodes = process.argv.slice(2);

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const manifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const tool = (name: string): string => join(root, 'node_modules', '.bin', name);
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const folder = mkdtempSync(join(tmpdir(), 'peer-groups-packed-'));
try {
  const tarballs = packages.map((path) => {
    run(tool('publint'), ['run', '--strict', '.'], path);
    const packed = run('pnpm', ['pack', '--pack-destination', folder, '--json'], path);
    const { filename } = JSON.parse(packed.slice(packed.indexOf('{'))) as { readonly filename: string };
    const tarball = resolve(folder, filename);
    if (manifest(path).exports) run(tool('attw'), [tarball, '--profile', 'esm-only', '--quiet'], path);
    return { ...manifest(path), tarball };
  });
  const versions = Object.fromEntries(tarballs.map(({ name, tarball }) => [name, `file:${tarball}`]));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies: { ...versions, 'fast-check': '^4.10.2' } }),
  );
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    `packages: []\noverrides:\n${Object.entries(versions)
      .map(([name, file]) => `  '${name}': '${file}'\n`)
      .join('')}`,
  );
  run('pnpm', ['install', '--prefer-offline', '--ignore-scripts'], folder);
  const entries = tarballs.flatMap(({ name, exports = {}, bin }) =>
    Object.keys(exports)
      // What is run, not imported: commands and the scripts of workers.
      .filter(
        (path) =>
          !path.includes('*') &&
          !path.endsWith('.json') &&
          !(path === '.' && bin) &&
          !/(?:main|worker)$/.test(path),
      )
      .map((path) => name + path.slice(1)),
  );
  const list = JSON.stringify(entries);
  writeFileSync(
    join(folder, 'imports.mjs'),
    `for (const entry of ${list}) { const all = await import(entry); if (Object.keys(all).length === 0 && !/types$/.test(entry)) throw new Error(entry + ' exports nothing'); }`,
  );
  writeFileSync(join(folder, 'requires.cjs'), `for (const entry of ${list}) require(entry);`);
  for (const node of nodes.length > 0 ? nodes : [process.execPath]) {
    for (const file of ['imports.mjs', 'requires.cjs']) run(node, [file], folder);
    const command = join(folder, 'node_modules/@peer-groups/cli/dist/main.js');
    run(node, [command, 'schemes'], folder);
    // A review's worker finds its script among what was packed; an upload that does not pass ends with another code.
    const upload = join(root, 'packages/documents/uploads/sample/r-narrow-ticks.pdf');
    run(node, [command, 'review', upload, '--scheme', 'nz-pharmacy', '--as-of', '2026-11-25'], folder);
    console.log(
      `${entries.length} entries of ${tarballs.length} packages by import and by require on ${run(node, ['--version'], folder).trim()}`,
    );
  }
} catch (error) {
  const {
    stdout = '',
    stderr = '',
    message,
  } = error as { stdout?: string; stderr?: string; message: string };
  console.error(message, stdout, stderr);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
