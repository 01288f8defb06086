import { minutesBetween } from './dates.ts';
import type { Case, Commitment, Recommendation } from './case.ts';
import type { IsoDate, LocalTime } from './dates.ts';
import type { Role } from './group.ts';
import type { Profession } from './practitioner.ts';

/** How people met. */
export type Modality = 'inPerson' | 'online' | 'hybrid';

/** What a meeting was. */
export type Activity =
  | 'peerDiscussion'
  | 'teamMeeting'
  | 'training'
  | 'staffMeeting'
  | 'serviceMeeting'
  | 'social'
  | 'emailChat'
  | 'workingAlongside'
  | 'telementoring'
  | 'facilitationVisit'
  | 'supervision'
  | 'balint'
  | 'planning'
  | 'review'
  | 'clinicalRound'
  | 'collegialMeeting';

/** What a team meeting turned on, where a scheme counts it only for learning. */
export type Focus = 'learning' | 'service';

/** The ten kinds of topic that the Pharmacy Council of New Zealand's guidance lists. */
export type TopicKind =
  | 'caseStudy'
  | 'intervention'
  | 'difficultSituation'
  | 'learnings'
  | 'journalOrGuideline'
  | 'culturalCompetence'
  | 'theme'
  | 'competencyEvidence'
  | 'guestSpeaker'
  | 'conferenceFeedback';

/** Something that was discussed. */
export interface Topic {
  readonly kind?: TopicKind;
  readonly title?: string;
  /** Id or name of the person whose practice it was about. */
  readonly presenter?: string;
  readonly minutes?: number;
}

/** Someone at a meeting. */
export interface Attendee {
  readonly name: string;
  /** Id of the practitioner, where the caller knows it. */
  readonly practitioner?: string;
  readonly registrationNumber?: string;
  readonly profession?: Profession;
  /** A guest is listed apart where a scheme does not count guests. */
  readonly guest?: boolean;
  /** Whether the person spoke; absent means not recorded. */
  readonly spoke?: boolean;
  /** Minutes given to the person's own practice. */
  readonly ownPracticeMinutes?: number;
  /** Such as `fellow` or `moderator`, in the words that the scheme uses. */
  readonly credentials?: readonly string[];
  /** Minutes present, where shorter than the meeting. */
  readonly minutesPresent?: number;
}

/** What happens in a step of a meeting. */
export type StepKind =
  | 'checkIn'
  | 'introductions'
  | 'didactic'
  | 'present'
  | 'acknowledge'
  | 'clarify'
  | 'summarise'
  | 'reflect'
  | 'advise'
  | 'takeaway'
  | 'commit'
  | 'checkOut'
  | 'nextDate';

/** One step of a meeting as planned or held. */
export interface AgendaItem {
  readonly step: StepKind;
  readonly title?: string;
  readonly presenter?: string;
  readonly minutes: number;
  readonly adviceAllowed?: boolean;
}

/** The order of a meeting with its times. */
export type Agenda = readonly AgendaItem[];

/** A role held at one meeting, by id or name. */
export interface RoleHeld {
  readonly role: Role;
  readonly by: string;
}

/** The facts of one meeting. Absent means not recorded; an empty list is a fact. */
export interface Meeting {
  readonly id: string;
  /** Id of the group. */
  readonly group?: string;
  readonly date?: IsoDate;
  readonly start?: LocalTime;
  /** Later than `start` on the same day. */
  readonly end?: LocalTime;
  /** IANA name, such as `Pacific/Auckland`. */
  readonly timeZone?: string;
  readonly modality?: Modality;
  readonly venue?: string;
  /** Whether the place let the group talk in confidence. */
  readonly venuePrivate?: boolean;
  /** Everyone who was there, guests among them. */
  readonly attendees?: readonly Attendee[];
  /** Names of those who sent apologies: they were not there. */
  readonly apologies?: readonly string[];
  readonly activity?: Activity;
  readonly focus?: Focus;
  readonly topics?: readonly Topic[];
  readonly agenda?: Agenda;
  readonly roles?: readonly RoleHeld[];
  readonly nextDate?: IsoDate;
  /** Minutes of meals and breaks within the meeting. */
  readonly breakMinutes?: number;
  /** Whether anybody other than the group and its authority paid. */
  readonly sponsored?: boolean;
  /** The day on which the meeting, or its series, was registered with the authority. */
  readonly registered?: IsoDate;
  readonly cases?: readonly Case[];
  readonly recommendations?: readonly Recommendation[];
  readonly commitments?: readonly Commitment[];
  /** What was agreed beforehand on needs, wishes and the approach. */
  readonly expectations?: string;
  /** What of the place's own circumstances the meeting was fitted to. */
  readonly context?: string;
}

/** How a record was made: notes that a group keeps anyway, the authority's template, or a template of one's own. */
export type Documentation = 'groupNotes' | 'authorityTemplate' | 'ownTemplate';

/** What a scan of a summary for identifying details found; the details themselves are never held. */
export interface PrivacyScan {
  /** The day of the scan. */
  readonly on?: IsoDate;
  /** How many identifying details were found in the parts that are shared. */
  readonly findings: number;
  /** How many of them a person must look at before anything is said: neither found nor excluded. */
  readonly unsure?: number;
}

/** Something that the group read or discussed. */
export interface Reference {
  readonly title: string;
  readonly url?: string;
}

/** A member's own reflection: kept apart from what the group shares. */
export interface Reflection {
  readonly text: string;
  readonly practitioner?: string;
}

/** A meeting as written down: the minimum data set, its optional parts, and a private part that is never shared. */
export interface MeetingRecord extends Meeting {
  readonly groupName?: string;
  readonly noteTaker?: string;
  /** A brief summary of what was discussed, fit to share with a verifier or auditor. */
  readonly summary?: string;
  /** What the record states about confidentiality and privacy. */
  readonly confidentiality?: string;
  readonly documentation?: Documentation;
  readonly references?: readonly Reference[];
  readonly scan?: PrivacyScan;
  /** Whether those present signed. */
  readonly signed?: boolean;
  /** The day on which the report was sent to the authority. */
  readonly reported?: IsoDate;
  /** Private: own copy only. */
  readonly reflection?: Reflection;
}

/**
 * How long a meeting lasted, in minutes; `undefined` where a time was not recorded.
 *
 * @example
 * durationOf({ id: 'm', start: '18:00', end: '19:30' }); //=> 90
 */
export function durationOf(meeting: Meeting): number | undefined {
  return meeting.start === undefined || meeting.end === undefined
    ? undefined
    : minutesBetween(meeting.start, meeting.end);
}

/**
 * The part of a record that may be shared: everything but the private reflection.
 *
 * @example
 * sharedPart({ id: 'm', summary: 'Anticoagulants.', reflection: { text: 'Mine.' } }); //=> { id: 'm', summary: 'Anticoagulants.' }
 */
export function sharedPart(record: MeetingRecord): MeetingRecord {
  const { reflection: _, ...shared } = record;
  return shared;
}
