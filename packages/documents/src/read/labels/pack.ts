/** What a label on a record stands for. */
export type LabelField =
  | 'date'
  | 'time'
  | 'start'
  | 'end'
  | 'venue'
  | 'modality'
  | 'attendees'
  | 'name'
  | 'number'
  | 'profession'
  | 'role'
  | 'presence'
  | 'apologies'
  | 'guests'
  | 'noteTaker'
  | 'facilitator'
  | 'group'
  | 'summary'
  | 'confidentiality'
  | 'references'
  | 'reflection'
  | 'nextDate'
  | 'otherDate'
  | 'activity'
  | 'mail'
  | 'other';

/** The words of one language that records use. */
export interface LanguagePack {
  readonly language: string;
  /** Labels in lower case, without colons and brackets. */
  readonly labels: Partial<Readonly<Record<LabelField, readonly string[]>>>;
  /** Names of the months, January first, each with its spellings and short forms in lower case. */
  readonly months: readonly (readonly string[])[];
  /** Names of the days, Monday first. */
  readonly days: readonly (readonly string[])[];
  /** Frequent short words, by which the language is known. */
  readonly common: readonly string[];
  readonly online: readonly string[];
  readonly inPerson: readonly string[];
  readonly hybrid: readonly string[];
  /** Numbers of its registers that have too few digits to be told by them, as a regular expression. */
  readonly numberShape?: string;
  /** Beginnings of words that speak of confidentiality. */
  readonly confidence: readonly string[];
  /** Beginnings of words that tell of a discussion. */
  readonly discussion: readonly string[];
  /** Words for roles and professions that follow a name. */
  readonly roles: readonly string[];
  /** Words that join the last of a list. */
  readonly and: readonly string[];
  /** How prose says that people met: before the day or the place, as parts of regular expressions. */
  readonly met: readonly string[];
  readonly presentWere: readonly string[];
  /** Before a place in prose. */
  readonly at: readonly string[];
  /** Before a day that is not the meeting's: next, last. */
  readonly otherDay: readonly string[];
  /** Names of meetings that are none of peers, by activity. */
  readonly activities: Partial<
    Readonly<
      Record<
        | 'staffMeeting'
        | 'serviceMeeting'
        | 'training'
        | 'social'
        | 'emailChat'
        | 'peerDiscussion'
        | 'teamMeeting',
        readonly string[]
      >
    >
  >;
}
