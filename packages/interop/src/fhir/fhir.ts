import type {
  Membership,
  MeetingRecord,
  Parsed,
  PeerGroup,
  Practitioner,
  Profession,
  Registration,
} from '@peer-groups/core';
import { parseGroup, parsePractitioner } from '@peer-groups/core';
import { registerOf, systemOf } from '../registers/registers.ts';
import type {
  FhirDocumentReference,
  FhirGroup,
  FhirPractitioner,
  FhirPractitionerRole,
} from './resources.ts';

const roleSystem = 'http://terminology.hl7.org/CodeSystem/practitioner-role';
const roleCodes: Partial<Readonly<Record<Profession, string>>> = {
  doctor: 'doctor',
  nurse: 'nurse',
  pharmacist: 'pharmacist',
};

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
 * A practitioner from a FHIR Practitioner, and what she works as where a PractitionerRole is given. Identifiers of systems
 * that are not known keep the system as their register's name.
 *
 * @example
 * fromFhirPractitioner({ resourceType: 'Practitioner', id: 'p', name: [{ given: ['Aroha'], family: 'Parata' }] });
 * //=> { ok: true, value: { id: 'p', name: 'Aroha Parata' } }
 */
export function fromFhirPractitioner(
  { id, identifier = [], name = [] }: FhirPractitioner,
  role?: FhirPractitionerRole,
): Parsed<Practitioner> {
  const [first] = name;
  const full = first?.text ?? [...(first?.given ?? []), first?.family].filter(Boolean).join(' ');
  const registrations = identifier.flatMap(({ system, value }): readonly Registration[] =>
    value === undefined
      ? []
      : [{ register: (system && registerOf(system)) ?? system ?? 'unknown', number: value }],
  );
  const code = role?.code
    ?.flatMap(({ coding = [] }) => coding)
    .find(({ system }) => system === roleSystem)?.code;
  const profession = Object.entries(roleCodes).find(([, value]) => value === code)?.[0];
  return parsePractitioner({
    id: id ?? identifier[0]?.value,
    ...(full !== '' && { name: full }),
    ...(profession !== undefined && { profession }),
    ...(registrations.length > 0 && { registrations }),
  });
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

/**
 * A group from a FHIR Group of practitioners; a member without a period is one from the day given.
 *
 * @example
 * fromFhirGroup({ resourceType: 'Group', id: 'g', type: 'practitioner', actual: true }, '2026-04-01'); //=> { ok: true, value: { id: 'g' } }
 */
export function fromFhirGroup({ id, name, member }: FhirGroup, from: string): Parsed<PeerGroup> {
  const memberships = member?.map(({ entity, period }): Membership => {
    const number = entity.identifier?.value;
    return {
      practitioner: entity.reference?.replace(/^.*\//, '') ?? number ?? entity.display ?? '',
      ...(entity.display !== undefined && { name: entity.display }),
      ...(number !== undefined && { registrationNumber: number }),
      from: period?.start?.slice(0, 10) ?? from,
      ...(period?.end !== undefined && { to: period.end.slice(0, 10) }),
    };
  });
  return parseGroup({ id, ...(name !== undefined && { name }), ...(memberships && { memberships }) });
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
    identifier: [{ system: 'urn:peer-groups:meeting', value: id }],
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

/**
 * The file and the meeting that a DocumentReference of ours tells of; undefined where it holds no file.
 *
 * @example
 * const document = toFhirDocumentReference({ id: 'm', date: '2026-03-17' }, { url: 'https://example.org/m.pdf', contentType: 'application/pdf' });
 * fromFhirDocumentReference(document)?.record; //=> { id: 'm', date: '2026-03-17' }
 */
export function fromFhirDocumentReference({
  identifier = [],
  content,
}: FhirDocumentReference): { readonly record: MeetingRecord; readonly file: DocumentFile } | undefined {
  const attachment = content[0]?.attachment;
  const id = identifier.find(({ system }) => system === 'urn:peer-groups:meeting')?.value;
  if (attachment?.url === undefined || id === undefined) return undefined;
  const { url, contentType = 'application/octet-stream', size, hash, title, creation } = attachment;
  return {
    record: {
      id,
      ...(creation !== undefined && { date: creation.slice(0, 10) }),
      ...(title !== undefined && { groupName: title }),
    },
    file: {
      url,
      contentType,
      ...(size !== undefined && { size }),
      ...(hash !== undefined && { sha1: hash }),
    },
  };
}
