/**
 * From an event log to a report: `pnpm --filter research-example start`.
 *
 * Writes `out/report.md` with its figures, and `out/data` with what another researcher needs to check it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseCodingStudy,
  parseHistory,
  qdaProjectOf,
  studyData,
  studyFiles,
  writeQdpx,
} from '@peer-groups/sustainability';
import { inventCountry } from './country.ts';
import { figures } from './draw.ts';
import { inventEpisodes } from './episodes.ts';
import { estimate } from './estimates.ts';
import { policySection } from './policies.ts';
import { report } from './report.ts';

const read = <T>(
  parsed:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly object[] },
): T => {
  if (!parsed.ok) throw new Error(`The input is malformed: ${JSON.stringify(parsed.issues.slice(0, 3))}`);
  return parsed.value;
};

/** All files of the study by path below `out`: the same bytes each time. */
export function study(): Readonly<Record<string, string | Uint8Array>> {
  const history = read(parseHistory(inventCountry(20200616)));
  const episodes = read(parseCodingStudy(inventEpisodes(129)));
  const data = studyData(history, { competingReasons: ['merged'] });
  const found = estimate(history, data, episodes);
  const exported = studyFiles(data, { formats: ['csv', 'ndjson', 'parquet'], formulaSafe: true });
  const project = qdaProjectOf(episodes, { name: 'Learning episodes (invented)' });
  return {
    'report.md': report(data, found, policySection(found)),
    ...figures(history, episodes, found),
    ...Object.fromEntries(Object.entries(exported.files).map(([name, content]) => [`data/${name}`, content])),
    'data/episodes.qdpx': writeQdpx({ project, files: {} }),
  };
}

if (import.meta.main) {
  const out = join(import.meta.dirname, 'out');
  mkdirSync(join(out, 'data'), { recursive: true });
  const files = study();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(out, name), content);
  console.log(
    `Wrote ${Object.keys(files).length} files to ${join('examples', 'research', 'out')}; start with report.md.`,
  );
}
