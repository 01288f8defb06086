import { expect, test } from 'vitest';
import { requirementInWords } from './in-words.ts';
import type { Requirement } from './requirement.ts';

const sentences: readonly (readonly [Requirement, string])[] = [
  [
    { kind: 'attendance', of: 'percent', min: 60 },
    "A practitioner attends at least 60 percent of the group's meetings.",
  ],
  [
    { kind: 'attendance', of: 'absencesInARow', max: 1 },
    'A practitioner misses at most 1 meeting in a row without apology.',
  ],
  [
    { kind: 'attendance', of: 'absencesInARow', max: 4 },
    'A practitioner misses at most 4 meetings in a row without apology.',
  ],
  [{ kind: 'charter', item: 'leaving' }, 'The group has agreed on how to leave.'],
  [
    { kind: 'consistency', min: 4, by: 'membership' },
    'At least 4 of the same people are members at every meeting of the period.',
  ],
  [
    { kind: 'consistency', min: 4, by: 'attendance' },
    'At least 4 of the same people attend every meeting of the period.',
  ],
  [{ kind: 'contribution', by: 'speaking' }, 'Everyone takes part in the discussion.'],
  [{ kind: 'contribution', by: 'ownPractice' }, 'Everyone gets time for their own practice.'],
  [{ kind: 'credit', unit: 'hours', min: 1 }, 'The practitioner earns at least 1 hour in the period.'],
  [
    { kind: 'credit', unit: 'CME points', min: 2, max: 9, each: 'year' },
    'The practitioner earns 2 to 9 CME points in each year of the period.',
  ],
  [
    { kind: 'credit', unit: 'hours', min: 45, activities: ['withOthers', 'audit'], proRata: true },
    'The practitioner earns at least 45 hours in the period, with other activities (with others, audit), in proportion for part of it.',
  ],
  [
    { kind: 'credit', unit: 'hours', min: 45, activities: 'any', meetings: false },
    'The practitioner earns at least 45 hours in the period, by other activities.',
  ],
  [{ kind: 'deadline', of: 'registered' }, 'A meeting is registered at the latest on its day.'],
  [
    { kind: 'deadline', of: 'registered', days: -1 },
    'A meeting is registered at the latest 1 day before it.',
  ],
  [{ kind: 'deadline', of: 'reported', days: 14 }, 'A meeting is reported at the latest 14 days after it.'],
  [{ kind: 'deadline', of: 'reported', months: 1 }, 'A meeting is reported at the latest 1 month after it.'],
  [
    { kind: 'deadline', of: 'reported', months: 2, days: 3 },
    'A meeting is reported at the latest 3 days after 2 months after it.',
  ],
  [
    { kind: 'deadline', of: 'reported', endOfMonth: true },
    'A meeting is reported at the latest at the end of its month.',
  ],
  [
    { kind: 'deadline', of: 'reported', months: 1, endOfMonth: true },
    'A meeting is reported at the latest at the end of the month 1 month after it.',
  ],
  [
    { kind: 'deadline', of: 'reported', endOfMonth: true, days: 10 },
    'A meeting is reported at the latest 10 days after the end of its month.',
  ],
  [{ kind: 'duration', min: 60, max: 120 }, 'A meeting lasts 60 to 120 minutes.'],
  [
    { kind: 'duration', min: 60, breaks: 'excluded', which: { notActivities: ['planning', 'review'] } },
    'A meeting (not planning or review) lasts at least 60 minutes, meals and breaks apart.',
  ],
  [{ kind: 'each', list: 'topics', min: 1 }, 'The record holds at least 1 topic.'],
  [{ kind: 'each', list: 'topics', max: 5 }, 'The record holds at most 5 topics.'],
  [{ kind: 'each', list: 'cases', field: 'question' }, 'Each of the cases is recorded with its question.'],
  [{ kind: 'each', list: 'cases', field: 'presenter' }, 'Each of the cases is recorded with its presenter.'],
  [
    { kind: 'each', list: 'cases', field: 'review' },
    'Each of the cases is recorded with the state of its review.',
  ],
  [
    { kind: 'each', list: 'cases', min: 4, max: 8, field: 'deidentifiedBy' },
    'Each of the cases is recorded with the person who took out what identifies the patient; the record holds 4 to 8 cases.',
  ],
  [
    { kind: 'each', list: 'recommendations', field: 'written' },
    'Each of the recommendations is recorded with a note that it was sent in writing.',
  ],
  [
    { kind: 'each', list: 'recommendations', field: 'followUp' },
    'Each of the recommendations is recorded with a day on which to hear what came of it.',
  ],
  [
    { kind: 'each', list: 'commitments', min: 1, field: 'due' },
    'Each of the commitments is recorded with the day by which it is due; the record holds at least 1 commitment.',
  ],
  [
    { kind: 'each', list: 'commitments', field: 'done' },
    'Each of the commitments is recorded with a note that it was done.',
  ],
  [
    { kind: 'each', list: 'commitments', field: 'by' },
    'Each of the commitments is recorded with the person who undertook it.',
  ],
  [{ kind: 'excludedActivity', activity: 'emailChat' }, 'An e-mail chat group does not count.'],
  [{ kind: 'excludedActivity', activity: 'peerDiscussion' }, 'Peer discussion does not count.'],
  [{ kind: 'excludedActivity', activity: 'training' }, 'A learning or training event does not count.'],
  [{ kind: 'excludedActivity', activity: 'staffMeeting' }, 'A workplace staff meeting does not count.'],
  [
    { kind: 'excludedActivity', activity: 'serviceMeeting' },
    'A meeting on service issues or improvement does not count.',
  ],
  [{ kind: 'excludedActivity', activity: 'social' }, 'A social meeting does not count.'],
  [{ kind: 'excludedActivity', activity: 'workingAlongside' }, 'Working alongside others does not count.'],
  [{ kind: 'excludedActivity', activity: 'telementoring' }, 'A telementoring session does not count.'],
  [{ kind: 'excludedActivity', activity: 'facilitationVisit' }, 'A facilitation visit does not count.'],
  [{ kind: 'excludedActivity', activity: 'supervision' }, 'Supervision does not count.'],
  [{ kind: 'excludedActivity', activity: 'balint' }, 'A Balint group does not count.'],
  [{ kind: 'excludedActivity', activity: 'planning' }, 'A planning meeting does not count.'],
  [{ kind: 'excludedActivity', activity: 'review' }, 'A review meeting does not count.'],
  [{ kind: 'excludedActivity', activity: 'clinicalRound' }, 'A clinical or working round does not count.'],
  [{ kind: 'excludedActivity', activity: 'collegialMeeting' }, 'A collegial meeting does not count.'],
  [
    { kind: 'excludedActivity', activity: 'teamMeeting', unlessFocus: 'learning' },
    'A team meeting does not count, unless its focus is learning.',
  ],
  [{ kind: 'groupSize', min: 4 }, 'The group has at least 4 members.'],
  [
    { kind: 'groupSize', min: 1, role: 'hubSpecialist', each: 'profession', credentials: ['trained'] },
    'The group has at least 1 member with the role of hub specialist (with the credential trained) in each profession.',
  ],
  [
    { kind: 'groupSize', min: 60, percent: true, only: ['generalPractitioner'] },
    'Of the members, at least 60 percent count (only general practitioners).',
  ],
  [{ kind: 'groups', of: 'atOnce', max: 1 }, 'A practitioner is in at most 1 group at once.'],
  [{ kind: 'groups', of: 'joined', max: 2 }, 'A practitioner joins at most 2 groups in the period.'],
  [{ kind: 'meetings', min: 1, of: 'anyGroup' }, 'There is at least 1 meeting in the period.'],
  [
    { kind: 'meetings', min: 2, of: 'sameGroup' },
    'There are at least 2 meetings in the period, all of one group.',
  ],
  [
    { kind: 'meetings', min: 1, max: 2, of: 'anyGroup', each: 'quarter', unlessNew: true },
    'There are 1 to 2 meetings in each quarter of the period, unless the group is new.',
  ],
  [
    {
      kind: 'meetings',
      min: 1,
      max: 1,
      of: 'anyGroup',
      which: { role: 'facilitator', topic: 'caseStudy', holds: 'reflection' },
    },
    'There is exactly 1 meeting (on a topic of the kind case study, with a facilitator, with reflection recorded) in the period.',
  ],
  [
    { kind: 'membership', min: 4, shownBy: 'record' },
    'The practitioner is a member of a group of at least 4.',
  ],
  [
    { kind: 'milestones', what: 'successionPlan', min: 1, ever: true },
    'The group has at least 1 succession plan so far.',
  ],
  [
    { kind: 'milestones', what: 'report', min: 2, by: { month: 12, day: 10 } },
    'The group has at least 2 reports in the period, by 10 December.',
  ],
  [
    { kind: 'milestones', what: 'plan', min: 1, by: { month: 1, day: 31 } },
    'The group has at least 1 plan in the period, by 31 January.',
  ],
  [
    { kind: 'privacy' },
    'The shared part of the record identifies no patient and tells nothing private of a member.',
  ],
  [
    { kind: 'quorum', min: 4, except: ['none'] },
    'Each meeting is attended by at least 4 people (not counting people of no health profession).',
  ],
  [
    { kind: 'quorum', min: 1, only: ['other', 'midwife'] },
    'Each meeting is attended by at least 1 person (only other health professionals, midwives).',
  ],
  [
    { kind: 'quorum', max: 20, members: true, guests: false },
    'Each meeting is attended by at most 20 members (not counting guests).',
  ],
  [{ kind: 'recordField', field: 'date' }, 'The record holds the date.'],
  [{ kind: 'recordField', field: 'sponsored', absent: true }, 'The record does not hold a sponsor.'],
  [
    { kind: 'recordField', field: 'modality', oneOf: ['inPerson', 'hybrid'] },
    'The record holds the modality: in person or hybrid.',
  ],
  [{ kind: 'registrationNumbers', of: 'everyone' }, 'Each attendee is recorded with a registration number.'],
  [
    { kind: 'registrationNumbers', of: ['pharmacist', 'nurse'] },
    'Each attendee (only pharmacists, nurses) is recorded with a registration number.',
  ],
  [{ kind: 'roleHeld', role: 'noteTaker' }, 'Somebody is the note taker of the meeting.'],
  [
    { kind: 'roleHeld', role: 'facilitator', credential: 'moderator' },
    'Somebody with the credential moderator is the facilitator of the meeting.',
  ],
  [{ kind: 'similarity', of: 'careerStage' }, 'The members are alike in career stage.'],
  [{ kind: 'similarity', of: 'profession', max: 1 }, 'The members are alike in profession.'],
  [{ kind: 'similarity', of: 'site', min: 2 }, 'The members are of at least 2 different sites.'],
  [{ kind: 'similarity', of: 'site', min: 1 }, 'The members are of at least 1 different site.'],
  [{ kind: 'similarity', of: 'profession', max: 2 }, 'The members are of at most 2 different professions.'],
  [
    { kind: 'steps', steps: ['checkIn', 'nextDate'] },
    'The meeting goes through these steps in order: check in, next date.',
  ],
  [{ kind: 'timeEach', min: 15, max: 30 }, "Each person's issue or topic gets 15 to 30 minutes."],
  [{ kind: 'topics', of: ['caseStudy', 'theme'] }, 'The topics are of these kinds: case study, theme.'],
];

test.each(sentences.map(([requirement, sentence]) => [sentence, requirement] as const))(
  '%s',
  (sentence, requirement) => {
    expect(requirementInWords(requirement)).toBe(sentence);
  },
);
