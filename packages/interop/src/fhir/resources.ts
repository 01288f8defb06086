/** A FHIR R4 coding. */
export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

/** A business identifier: the system is the register's address. */
export interface Identifier {
  readonly system?: string;
  readonly value?: string;
}

/** A reference to another resource, by address or by identifier. */
export interface Reference {
  readonly reference?: string;
  readonly type?: string;
  readonly identifier?: Identifier;
  readonly display?: string;
}

interface Period {
  readonly start?: string;
  readonly end?: string;
}

/** A person with registration numbers. */
export interface FhirPractitioner {
  readonly resourceType: 'Practitioner';
  readonly id?: string;
  readonly identifier?: readonly Identifier[];
  readonly name?: readonly {
    readonly text?: string;
    readonly family?: string;
    readonly given?: readonly string[];
  }[];
}

/** What a person works as. */
export interface FhirPractitionerRole {
  readonly resourceType: 'PractitionerRole';
  readonly practitioner?: Reference;
  readonly code?: readonly { readonly coding?: readonly Coding[]; readonly text?: string }[];
}

/** A peer group as a group of practitioners. */
export interface FhirGroup {
  readonly resourceType: 'Group';
  readonly id?: string;
  readonly type: 'practitioner';
  readonly actual: true;
  readonly name?: string;
  readonly member?: readonly { readonly entity: Reference; readonly period?: Period }[];
}

/** Where a record is kept, with its hash. */
export interface FhirDocumentReference {
  readonly resourceType: 'DocumentReference';
  readonly status: 'current' | 'superseded' | 'entered-in-error';
  readonly identifier?: readonly Identifier[];
  readonly type?: { readonly text?: string };
  readonly date?: string;
  readonly author?: readonly Reference[];
  readonly content: readonly {
    readonly attachment: {
      readonly contentType?: string;
      readonly url?: string;
      readonly size?: number;
      readonly hash?: string;
      readonly title?: string;
      readonly creation?: string;
    };
  }[];
}
