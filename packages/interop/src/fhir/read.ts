import type { MeetingRecord, Parsed, PeerGroup, Practitioner } from '@peer-groups/core';
import { isIsoDate, parseGroup, parsePractitioner } from '@peer-groups/core';
import { registerOf } from '../registers/registers.ts';
import { meetingSystem, roleCodes, roleSystem } from './systems.ts';
import type { DocumentFile } from './write.ts';

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The day of a FHIR date and time, as it is written; a month or a year alone is no day. */
const day = (value: unknown): string | undefined => {
  const written = text(value)?.slice(0, 10);
  return written !== undefined && isIsoDate(written) ? written : undefined;
};

const notA = (type: string): Parsed<never> => ({
  ok: false,
  issues: [{ at: '/resourceType', code: 'wrongType', message: `Expected a FHIR resource of type ${type}.` }],
});

/**
 * A practitioner from a FHIR Practitioner, and what she works as where a PractitionerRole is given. Identifiers of systems
 * that are not known keep the system as their register's name.
 *
 * @param resource Data as it came in; what has another form than FHIR asks for is passed over.
 * @example
 * fromFhirPractitioner({ resourceType: 'Practitioner', id: 'p', name: [{ given: ['Aroha'], family: 'Parata' }] });
 * //=> { ok: true, value: { id: 'p', name: 'Aroha Parata' } }
 */
export function fromFhirPractitioner(resource: unknown, role?: unknown): Parsed<Practitioner> {
  const { resourceType, id, identifier, name } = fields(resource);
  if (resourceType !== 'Practitioner') return notA('Practitioner');
  const first = fields(list(name)[0]);
  const full =
    text(first['text']) ??
    [...list(first['given']), first['family']].filter((part) => text(part) !== undefined).join(' ');
  const identifiers = list(identifier).flatMap((one) => {
    const { system, value } = fields(one);
    const number = text(value);
    return number === undefined ? [] : [{ system: text(system), number }];
  });
  const registrations = identifiers.map(({ system, number }) => ({
    register: (system && registerOf(system)) ?? system ?? 'unknown',
    number,
  }));
  const code = list(fields(role)['code'])
    .flatMap((one) => list(fields(one)['coding']))
    .map(fields)
    .find(({ system }) => system === roleSystem)?.['code'];
  const profession = Object.entries(roleCodes).find(([, value]) => value === code)?.[0];
  return parsePractitioner({
    id: text(id) ?? identifiers[0]?.number,
    ...(full !== '' && { name: full }),
    ...(profession !== undefined && { profession }),
    ...(registrations.length > 0 && { registrations }),
  });
}

/**
 * A group from a FHIR Group of practitioners; a member without a period is one from the day given.
 *
 * @param resource Data as it came in; what has another form than FHIR asks for is passed over.
 * @example
 * fromFhirGroup({ resourceType: 'Group', id: 'g', type: 'practitioner', actual: true }, '2026-04-01'); //=> { ok: true, value: { id: 'g' } }
 */
export function fromFhirGroup(resource: unknown, from: string): Parsed<PeerGroup> {
  const { resourceType, id, name, member } = fields(resource);
  if (resourceType !== 'Group') return notA('Group');
  const memberships = list(member).map((one) => {
    const { entity, period } = fields(one);
    const { reference, display, identifier } = fields(entity);
    const number = text(fields(identifier)['value']);
    const called = text(display);
    const [start, end] = [day(fields(period)['start']), day(fields(period)['end'])];
    return {
      practitioner: text(reference)?.replace(/^.*\//, '') ?? number ?? called,
      ...(called !== undefined && { name: called }),
      ...(number !== undefined && { registrationNumber: number }),
      from: start ?? from,
      ...(end !== undefined && { to: end }),
    };
  });
  return parseGroup({
    id: text(id),
    ...(text(name) !== undefined && { name }),
    ...(Array.isArray(member) && { memberships }),
  });
}

/**
 * The file and the meeting that a DocumentReference of ours tells of; undefined where it holds no file, or is none.
 *
 * @param resource Data as it came in.
 * @example
 * import { toFhirDocumentReference } from '@peer-groups/interop/fhir';
 * const document = toFhirDocumentReference({ id: 'm', date: '2026-03-17' }, { url: 'https://example.org/m.pdf', contentType: 'application/pdf' });
 * fromFhirDocumentReference(document)?.record; //=> { id: 'm', date: '2026-03-17' }
 */
export function fromFhirDocumentReference(
  resource: unknown,
): { readonly record: MeetingRecord; readonly file: DocumentFile } | undefined {
  const { resourceType, identifier, content } = fields(resource);
  if (resourceType !== 'DocumentReference') return undefined;
  const { url, contentType, size, hash, title, creation } = fields(fields(list(content)[0])['attachment']);
  const id = text(
    list(identifier)
      .map(fields)
      .find(({ system }) => system === meetingSystem)?.['value'],
  );
  const [address, group, date, sha1] = [text(url), text(title), day(creation), text(hash)];
  if (address === undefined || id === undefined) return undefined;
  return {
    record: {
      id,
      ...(date !== undefined && { date }),
      ...(group !== undefined && { groupName: group }),
    },
    file: {
      url: address,
      contentType: text(contentType) ?? 'application/octet-stream',
      ...(Number.isInteger(size) && { size: size as number }),
      ...(sha1 !== undefined && { sha1 }),
    },
  };
}
