import type { Attendee } from '../meeting.ts';
import type { Profession } from '../practitioner.ts';
import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { peopleOf } from './nouns.ts';

/** Attendees are recorded with their registration numbers. */
export interface RegistrationNumbers {
  readonly kind: 'registrationNumbers';
  /** Of everyone, or of these professions; one whose profession is not recorded is taken for one of them. */
  readonly of: 'everyone' | readonly Profession[];
}

const passed = fixed({ outcome: 'passed', at: '/attendees', message: 'Each has a registration number.' });
const nobody = fixed({ outcome: 'inapplicable', at: '', message: 'Nobody is recorded as attending.' });

/** The requirement as one sentence. */
export const inWords = ({ of }: RegistrationNumbers): string =>
  `Each attendee${of === 'everyone' ? '' : ` (only ${of.map(peopleOf).join(', ')})`} is recorded with a registration number.`;

/** Lists every attendee whose number is not recorded. */
export const judge = ({ of }: RegistrationNumbers): MeetingJudge => {
  const asked = ({ profession }: Attendee): boolean =>
    of === 'everyone' || profession === undefined || of.includes(profession);
  return ({ attendees }) => {
    if (attendees === undefined || attendees.length === 0) return nobody;
    let lacking = 0;
    for (const one of attendees) if (one.registrationNumber === undefined && asked(one)) lacking += 1;
    if (lacking === 0) return passed;
    const missing = attendees.flatMap((one, at) =>
      one.registrationNumber === undefined && asked(one) ? [`/attendees/${at}/registrationNumber`] : [],
    );
    const { mend } = notRecorded('the registration number of each attendee', missing);
    return {
      outcome: 'failed',
      at: '/attendees',
      asked: attendees.filter(asked).length,
      found: attendees.filter(asked).length - lacking,
      missing,
      mend: mend!,
      message: `Attendees without a registration number: ${lacking}.`,
    };
  };
};
