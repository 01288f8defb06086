import type { Audience } from './share.ts';
import type {
  Activity,
  CaseReview,
  Documentation,
  Modality,
  Outcome,
  Profession,
  Role,
  TopicKind,
} from '@peer-groups/core';

/** Every word that our documents print of their own accord; pass a translation to print another language. */
export interface Words {
  readonly record: string;
  readonly template: string;
  readonly charter: string;
  readonly certificate: string;
  readonly year: string;
  readonly labels: Readonly<Record<Label, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly activities: Readonly<Record<Activity, string>>;
  readonly topicKinds: Readonly<Record<TopicKind, string>>;
  readonly professions: Readonly<Record<Profession, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly documentation: Readonly<Record<Documentation, string>>;
  readonly caseReviews: Readonly<Record<CaseReview, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** Whether a meeting counts. */
  readonly counts: Readonly<Record<Outcome, string>>;
  /** What a copy of a record is called after its kind; empty for the group's. */
  readonly copies: Readonly<Record<Audience, string>>;
  readonly sentences: Readonly<Record<Sentence, string>>;
}

/** Names of fields that a sheet prints before their values. */
export type Label =
  | 'group'
  | 'date'
  | 'start'
  | 'end'
  | 'time'
  | 'modality'
  | 'venue'
  | 'venuePrivate'
  | 'activity'
  | 'noteTaker'
  | 'roles'
  | 'apologies'
  | 'nextDate'
  | 'documentation'
  | 'scan'
  | 'agreedOn'
  | 'name'
  | 'registrationNumber'
  | 'scheme'
  | 'asOf'
  | 'answer'
  | 'signature'
  | 'signedOn'
  | 'meeting'
  | 'id'
  | 'url'
  | 'formed'
  | 'region';

/** Headings of a sheet's sections. */
export type Heading =
  | 'attendance'
  | 'topics'
  | 'agenda'
  | 'expectations'
  | 'context'
  | 'cases'
  | 'recommendations'
  | 'commitments'
  | 'summary'
  | 'confidentiality'
  | 'references'
  | 'reflection'
  | 'purpose'
  | 'groundRules'
  | 'attendanceRule'
  | 'joining'
  | 'leaving'
  | 'structure'
  | 'agreement'
  | 'findings'
  | 'meetings'
  | 'attached'
  | 'interpretations';

/** Headings of a table's columns. */
export type ColumnName =
  | 'name'
  | 'registrationNumber'
  | 'profession'
  | 'guest'
  | 'topic'
  | 'presenter'
  | 'minutes'
  | 'step'
  | 'title'
  | 'address'
  | 'date'
  | 'counts'
  | 'question'
  | 'deidentifiedBy'
  | 'review'
  | 'case'
  | 'written'
  | 'followUp'
  | 'by'
  | 'due'
  | 'done';

/** Sentences, with places for values in braces. */
export type Sentence =
  | 'pageOf'
  | 'guest'
  | 'yes'
  | 'no'
  | 'minutes'
  | 'embedded'
  | 'noneRecorded'
  | 'scan'
  | 'scanUnsure'
  | 'attended'
  | 'attachedRecords'
  | 'agreed'
  | 'fill'
  | 'from'
  | 'advice'
  | 'quoted'
  | 'untitled'
  | 'certified'
  | 'edition'
  | 'metAt';
