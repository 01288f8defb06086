/** Every finding as SARIF 2.1.0, with the rule's own words, for tools that show findings on files. */
import { toSarif } from '@peer-groups/interop/sarif';
import type { SarifFile } from '@peer-groups/interop/sarif';
import { citationOf } from '../review/citation.ts';
import { scheme } from '../review/settings.ts';
import type { Database } from '../store/database.ts';
import { everyUpload } from '../store/listed.ts';

export async function asSarif(db: Database): Promise<string> {
  const files: SarifFile[] = [];
  for await (const { name, bytes, result } of everyUpload(db)) {
    files.push({
      path: name,
      bytes,
      read: result.edition !== undefined,
      findings: result.findings.map((finding) => {
        const citation = citationOf(finding.rule, result.edition);
        return { ...finding, ...(citation && { citation }) };
      }),
    });
  }
  return JSON.stringify(toSarif(scheme.id, files));
}
