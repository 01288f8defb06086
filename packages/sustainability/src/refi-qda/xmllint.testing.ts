import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The published schema and samples, beside the project. */
export const folder: string = fileURLToPath(
  new URL('../../../../../shared/interop/refi-qda/', import.meta.url),
);
const xsd = join(folder, 'Project-mrt2019.xsd');
const xmllint = spawnSync('xmllint', ['--version']).status === 0;
/** Skipped where xmllint (libxml2) or the published schema beside the project is missing. */
export const canValidate: boolean = xmllint && existsSync(xsd);

/** What xmllint says against the XSD, all documents in one run; empty where all are valid. */
export function invalid(documents: readonly string[], schema: string = xsd): string {
  const place = mkdtempSync(join(tmpdir(), 'refi-qda-'));
  const paths = documents.map((document, i) => {
    const path = join(place, `${i}.xml`);
    writeFileSync(path, document);
    return path;
  });
  const run = spawnSync('xmllint', ['--noout', '--huge', '--schema', schema, ...paths], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  rmSync(place, { recursive: true });
  return run.status === 0
    ? ''
    : run.stderr
        .split('\n')
        .filter((line) => !line.endsWith('validates'))
        .slice(0, 5)
        .join('\n');
}
