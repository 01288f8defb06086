/** The choices that turn a log into times: written down, so that a paper can quote them and a second analyst can change one. */
export interface Definitions {
  /** Where a group's time begins. Default `firstMeeting`: before it, a group is an intention. */
  readonly start: 'formation' | 'firstMeeting';
  /** What ends it. Default `dissolution`. */
  readonly end: 'dissolution' | 'dormancy' | 'dissolutionOrDormancy';
  /** Days without a meeting after which a group is dormant. Default 180. */
  readonly dormancyDays: number;
  /** Whether a suspension that was announced postpones dormancy by its length (default) or counts as silence. */
  readonly suspension: 'postpones' | 'counts';
  /** Whether groups, memberships and terms are at risk only from `studyStart` on, where they are older than the study. Default `studyStart`. */
  readonly leftTruncation: 'studyStart' | 'none';
  /** Reasons of dissolution that are another kind of end, such as `merged`: they get a status of their own, in this order from 2. */
  readonly competingReasons: readonly string[];
  /** Meetings a member must have been eligible for to have an attendance rate. Default 3. */
  readonly minimumEligible: number;
  /** Order of rows within a group: by date and then id (default: any order of the log gives the same table), or as logged. */
  readonly rows: 'date' | 'log';
}

/** What the case study and the reference results use. */
export const defaultDefinitions: Definitions = {
  start: 'firstMeeting',
  end: 'dissolution',
  dormancyDays: 180,
  suspension: 'postpones',
  leftTruncation: 'studyStart',
  competingReasons: [],
  minimumEligible: 3,
  rows: 'date',
};

/** The words that each choice takes. */
const choices = {
  start: ['formation', 'firstMeeting'],
  end: ['dissolution', 'dormancy', 'dissolutionOrDormancy'],
  suspension: ['postpones', 'counts'],
  leftTruncation: ['studyStart', 'none'],
  rows: ['date', 'log'],
} as const satisfies { [Name in keyof Definitions]?: readonly Definitions[Name][] };

/**
 * Refuses definitions that mean nothing: taken for another choice in silence, they would give other times than were asked for.
 *
 * @throws RangeError
 */
export function assertDefinitions(definitions: Definitions): void {
  for (const name of ['dormancyDays', 'minimumEligible'] as const)
    if (!(Number.isSafeInteger(definitions[name]) && definitions[name] > 0))
      throw new RangeError(`${name} is ${definitions[name]}: give a whole number of at least 1.`);
  for (const [name, words] of Object.entries(choices)) {
    const chosen = definitions[name as keyof typeof choices];
    if (!(words as readonly string[]).includes(chosen))
      throw new RangeError(`${name} is ${JSON.stringify(chosen)}: use ${words.join(' or ')}.`);
  }
}

/**
 * The definitions as sentences for a methods section.
 *
 * @example
 * definitionsInWords(defaultDefinitions)[0]; //=> 'Time runs in whole days from the first meeting of a group.'
 */
export function definitionsInWords(definitions: Definitions): readonly string[] {
  const ends = {
    dissolution: 'its dissolution',
    dormancy: 'its first dormant day; dissolution before that is a competing end',
    dissolutionOrDormancy: 'its dissolution or its first dormant day, whichever comes first',
  };
  return [
    `Time runs in whole days from ${definitions.start === 'formation' ? 'the formation' : 'the first meeting'} of a group.`,
    `The event is ${ends[definitions.end]}; groups without it are censored on the last day of observation.`,
    `A group is dormant ${definitions.dormancyDays} days after a meeting that no other followed by then` +
      (definitions.suspension === 'postpones'
        ? '; an announced suspension postpones this by its length.'
        : '; a suspension counts as silence.'),
    definitions.leftTruncation === 'studyStart'
      ? 'Groups, memberships and terms older than the observation enter the risk set on its first day (left truncation).'
      : 'All groups count as at risk from their own start.',
    ...(definitions.competingReasons.length > 0
      ? [`Dissolutions for these reasons are competing ends: ${definitions.competingReasons.join(', ')}.`]
      : []),
    `Attendance rates are of members who could have come to at least ${definitions.minimumEligible} meetings.`,
  ];
}
