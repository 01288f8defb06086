/** Builds the API reference of every entry that a package names, and fails on an export without a docstring. */
import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Application } from 'typedoc';

const root = resolve(import.meta.dirname, '..');

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, { readonly '@peer-groups/source'?: string }>>;
}

const names = readdirSync(join(root, 'packages'));

const manifest = (name: string): Manifest =>
  JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest;

const entryPoints = names.flatMap((name) => {
  const folder = join(root, 'packages', name);
  const { exports = {} } = manifest(name);
  return Object.values(exports)
    .flatMap((target) => target['@peer-groups/source'] ?? [])
    .flatMap((path) => (path.includes('*') ? globSync(path, { cwd: folder }) : path))
    .filter((path) => !/\.(test|testing|cases)\.ts$/.test(path))
    .map((path) => join(folder, path));
});

const app = await Application.bootstrapWithPlugins({
  entryPoints: [...new Set(entryPoints)],
  tsconfig: join(root, 'docs', 'tsconfig.json'),
  out: join(root, 'api'),
  name: 'peer-groups',
  readme: 'none',
  disableGit: true,
  sourceLinkTemplate: '{path}',
  excludeInternal: true,
  skipErrorChecking: true,
  logLevel: 'Warn',
  treatWarningsAsErrors: false,
  treatValidationWarningsAsErrors: true,
  packagesRequiringDocumentation: names.map((name) => manifest(name).name),
  requiredToBeDocumented: ['Function', 'Interface', 'TypeAlias', 'Variable'],
  validation: { notExported: false, invalidLink: true, notDocumented: true },
});
const project = await app.convert();
if (project === undefined) throw new Error('The sources could not be read.');
app.validate(project);
if (!process.argv.includes('--check')) await app.generateOutputs(project);
process.exitCode = app.logger.hasErrors() || app.logger.validationWarningCount > 0 ? 1 : 0;
