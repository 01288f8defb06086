import type { Kind, Span } from './span.ts';

const BY_SUBKIND: Readonly<Record<string, string>> = {
  'person/relative': 'relative',
  'person/member': 'group member',
  'person/clinician': 'clinician',
  'person/patient': 'patient',
};

const BY_KIND: Readonly<Record<Kind, string>> = {
  person: 'person',
  place: 'place',
  organisation: 'organisation',
  address: 'address',
  date: 'date',
  age: 'age',
  phone: 'phone number',
  email: 'e-mail address',
  url: 'link',
  ip: 'network address',
  identifier: 'number',
};

/** What stands in the place of a hidden span, without its brackets: lower case, no digits, so that no scanner takes it for a detail. */
export const labelOf = ({ kind, subkind }: Span): string =>
  BY_SUBKIND[`${kind}/${subkind}`] ?? BY_KIND[kind] ?? 'hidden';
