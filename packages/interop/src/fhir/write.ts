import type { MeetingRecord, PeerGroup, Practitioner } from '@peer-groups/core';
import { systemOf } from '../registers/registers.ts';
import type {
  FhirDocumentReference,
  FhirGroup,
  FhirPractitioner,
  FhirPractitionerRole,
} from './resources.ts';
import { meetingSystem, roleCodes, roleSystem } from './systems.ts';

/** A FHIR id: what it cannot hold is replaced, and 64 characters are kept. */
const idOf = (id: string): string => id.replaceAll(/[^A-Za-z0-9.-]/g, '-').slice(0, 64);

/**
 * A practitioner as a FHIR R4 Practitioner: registration numbers become identifiers by their register's address.
 *
 * @see {@link https://hl7.org/fhir/R4/practitioner.html | FHIR R4, Practitioner}
 * @example
 * toFhirPractitioner({ id: 'p', registrations: [{ register: 'nz-pharmacy', number: '104417' }] }).identifier;
 * //=> [{ system: 'https://standards.digital.health.nz/ns/pharmacy-council-id', value: '104417' }]
 */
export function toFhirPractitioner({ id, name, registrations = [] }: Practitioner): FhirPractitioner {
  return {
    resourceType: 'Practitioner',
    id: idOf(id),
    ...(registrations.length > 0 && {
      identifier: registrations.map(({ register, number }) => ({
        system: systemOf(register),
        value: number,
      })),
    }),
    ...(name !== undefined && { name: [{ text: name }] }),
  };
}

/**
 * What a practitioner works as, as a FHIR R4 PractitionerRole; a profession that HL7's list lacks stands as text.
 *
 * @example
 * toFhirPractitionerRole({ id: 'p', profession: 'pharmacist' })?.code?.[0]?.coding?.[0]?.code; //=> 'pharmacist'
 */
export function toFhirPractitionerRole({ id, profession }: Practitioner): FhirPractitionerRole | undefined {
  if (profession === undefined) return undefined;
  const code = roleCodes[profession];
  return {
    resourceType: 'PractitionerRole',
    practitioner: { reference: `Practitioner/${idOf(id)}` },
    code: [code === undefined ? { text: profession } : { coding: [{ system: roleSystem, code }] }],
  };
}

/**
 * A group as a FHIR R4 Group of practitioners with dated members. Charter, roles and career stages have no place there.
 *
 * @param register Of the members' registration numbers, such as `nz-pharmacy`.
 * @see {@link https://hl7.org/fhir/R4/group.html | FHIR R4, Group}
 * @example
 * toFhirGroup({ id: 'g', memberships: [] }, 'nz-pharmacy').actual; //=> true
 */
export function toFhirGroup({ id, name, memberships }: PeerGroup, register: string): FhirGroup {
  return {
    resourceType: 'Group',
    id: idOf(id),
    type: 'practitioner',
    actual: true,
    ...(name !== undefined && { name }),
    ...(memberships !== undefined &&
      memberships.length > 0 && {
        member: memberships.map(({ practitioner, name: display, registrationNumber, from, to }) => ({
          entity: {
            type: 'Practitioner',
            ...(registrationNumber === undefined
              ? { reference: `Practitioner/${idOf(practitioner)}` }
              : { identifier: { system: systemOf(register), value: registrationNumber } }),
            ...(display !== undefined && { display }),
          },
          period: { start: from, ...(to !== undefined && { end: to }) },
        })),
      }),
  };
}

/** Where the file of a record is and what is known of it. */
export interface DocumentFile {
  readonly url: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size?: number;
  /** SHA-1 of the bytes in base 64: what FHIR R4 asks for. */
  readonly sha1?: string;
}

/**
 * The file of a record as a FHIR R4 DocumentReference; the record's text is not in it.
 *
 * Attendance itself has no resource in FHIR: the document is the evidence.
 *
 * @see {@link https://hl7.org/fhir/R4/documentreference.html | FHIR R4, DocumentReference}
 * @example
 * toFhirDocumentReference({ id: 'm' }, { url: 'https://example.org/m.pdf', contentType: 'application/pdf' }).status; //=> 'current'
 */
export function toFhirDocumentReference(
  { id, date, groupName }: MeetingRecord,
  { url, contentType, size, sha1 }: DocumentFile,
): FhirDocumentReference {
  return {
    resourceType: 'DocumentReference',
    status: 'current',
    identifier: [{ system: meetingSystem, value: id }],
    type: { text: 'Record of a peer group meeting' },
    content: [
      {
        attachment: {
          contentType,
          url,
          ...(size !== undefined && { size }),
          ...(sha1 !== undefined && { hash: sha1 }),
          ...(groupName !== undefined && { title: groupName }),
          ...(date !== undefined && { creation: date }),
        },
      },
    ],
  };
}
