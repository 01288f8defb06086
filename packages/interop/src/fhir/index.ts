export { fromFhirDocumentReference, fromFhirGroup, fromFhirPractitioner } from './read.ts';
export type {
  Coding,
  FhirDocumentReference,
  FhirGroup,
  FhirPractitioner,
  FhirPractitionerRole,
  Identifier,
  Reference,
} from './resources.ts';
export type { DocumentFile } from './write.ts';
export { toFhirDocumentReference, toFhirGroup, toFhirPractitioner, toFhirPractitionerRole } from './write.ts';
