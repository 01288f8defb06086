export type { DocumentFile } from './fhir.ts';
export {
  fromFhirDocumentReference,
  fromFhirGroup,
  fromFhirPractitioner,
  toFhirDocumentReference,
  toFhirGroup,
  toFhirPractitioner,
  toFhirPractitionerRole,
} from './fhir.ts';
export type {
  Coding,
  FhirDocumentReference,
  FhirGroup,
  FhirPractitioner,
  FhirPractitionerRole,
  Identifier,
  Reference,
} from './resources.ts';
