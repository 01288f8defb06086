/**
 * Fetches every PDF and Word file that Debian's packages of poppler, qpdf and LibreOffice hold, their sources with their own tests
 * and what is installed of them, and says of each package how many there are: then `conformance:files FOLDER` reads them.
 *
 *     pnpm --filter @peer-groups/documents conformance:debian FOLDER
 *
 * Needs Debian's apt and dpkg and some 700 MB; asks Debian alone, by apt, and changes nothing of how the machine is set up.
 * Translations and help texts of LibreOffice are left out: they are pages of the web and tables of words.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const sources = ['poppler', 'qpdf', 'libreoffice'];
/** Packages of other sources that hold files of these programs. */
const more = ['poppler-data', 'r-cran-qpdf', 'pikepdf-doc', 'ruby-poppler', 'unoconv'];
const wanted = /\.(?:pdf|docx?|docm|dotx)(?:\.gz)?$/i;

const [given] = process.argv.slice(2);
if (given === undefined) throw new Error('Name a folder: conformance:debian FOLDER.');
const folder = resolve(given);
const apt = join(folder, '.apt');
mkdirSync(join(apt, 'lists', 'partial'), { recursive: true });

const run = (command: string, values: readonly string[], cwd = folder): string =>
  execFileSync(command, values, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** The machine's own lists of packages, asked for sources instead; kept apart from what the machine knows. */
function sourceOptions(): readonly string[] {
  const own = '/etc/apt/sources.list.d';
  const listed = existsSync(own) ? readdirSync(own).filter((name) => name.endsWith('.sources')) : [];
  const lines = existsSync('/etc/apt/sources.list') ? readFileSync('/etc/apt/sources.list', 'utf8') : '';
  const file = join(apt, listed.length > 0 ? 'all.sources' : 'all.list');
  writeFileSync(
    file,
    listed.length > 0
      ? listed
          .map((name) => readFileSync(join(own, name), 'utf8').replaceAll(/^Types: deb$/gm, 'Types: deb-src'))
          .join('\n\n')
      : lines.replaceAll(/^deb /gm, 'deb-src '),
  );
  return [
    ...['-o', `Dir::Etc::sourcelist=${file}`, '-o', 'Dir::Etc::sourceparts=-'],
    ...['-o', `Dir::State::lists=${join(apt, 'lists')}`],
  ];
}

const found = new Map<string, number>();
const note = (what: string, names: readonly string[]): void => {
  found.set(what, names.length);
  for (const name of names.filter((one) => one.endsWith('.gz'))) {
    const path = join(folder, what, name);
    if (existsSync(path)) writeFileSync(path.slice(0, -3), gunzipSync(readFileSync(path)));
  }
};

const options = sourceOptions();
run('apt-get', [...options, 'update']);
const binaries = new Set(more);
for (const source of sources) {
  const about = run('apt-cache', [...options, 'showsrc', source]);
  for (const [, names] of about.matchAll(/^Binary: (.+(?:\n .+)*)$/gm))
    for (const name of names!.trim().split(/,\s*/))
      if (!/-(?:l10n|help)-|^libreoffice-l10n|-dbg/.test(name)) binaries.add(name);
  const [main] = [...about.matchAll(/(\S+\.orig\.tar\.\w+)$/gm)].map(([, name]) => name!);
  run('apt-get', [...options, 'source', '--download-only', '--tar-only', source], apt);
  const into = join(folder, `source of ${source}`);
  mkdirSync(into, { recursive: true });
  const names = run('tar', ['-tf', join(apt, main!)])
    .split('\n')
    .filter((name) => wanted.test(name));
  writeFileSync(join(apt, 'names'), names.join('\n'));
  if (names.length > 0) run('tar', ['-xf', join(apt, main!), '-C', into, '-T', join(apt, 'names')]);
  note(`source of ${source}`, names);
}
for (const name of [...binaries].toSorted()) {
  try {
    run('apt-get', ['download', name], apt);
  } catch {
    continue; // Built for other machines than this, or not in this release any more.
  }
  const file = readdirSync(apt).find((one) => one.startsWith(`${name}_`) && one.endsWith('.deb'))!;
  const unpacked = join(apt, 'unpacked');
  run('dpkg-deb', ['-x', join(apt, file), unpacked]);
  const names = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter(
    (one) => wanted.test(one) && lstatSync(join(unpacked, one)).isFile(),
  );
  for (const one of names) {
    mkdirSync(dirname(join(folder, name, one)), { recursive: true });
    copyFileSync(join(unpacked, one), join(folder, name, one));
  }
  note(name, names);
  rmSync(unpacked, { recursive: true });
  rmSync(join(apt, file));
}
rmSync(apt, { recursive: true });
for (const [what, count] of found) if (count > 0) console.log(`${what}: ${count}`);
const none = [...found].filter(([, count]) => count === 0).map(([what]) => what);
console.log(`none in ${none.length}: ${none.join(', ')}`);
