/**
 * Holds what we write against checkers of other houses, and what we read against their vectors: what is too large to be a dependency, or
 * not of npm, is fetched into a folder of its own. What cannot be had is said to be skipped.
 *
 * Ends in `N passed, N failed, N skipped`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { earlReports } from './earl.ts';
import { fhir } from './fhir.ts';
import { icalendar } from './icalendar.ts';
import { openBadges } from './open-badges.ts';
import { openApi } from './openapi.ts';
import { conclude } from './report.ts';
import { sarif } from './sarif.ts';
import { spreadsheet } from './spreadsheet.ts';
import { xapi } from './xapi.ts';

const folder = mkdtempSync(join(tmpdir(), 'peer-groups-conformance-'));
try {
  await icalendar();
  await xapi();
  await openBadges(folder);
  await spreadsheet(folder);
  await sarif(folder);
  await fhir(folder);
  await openApi(folder);
  await earlReports(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = conclude() ? 0 : 1;
