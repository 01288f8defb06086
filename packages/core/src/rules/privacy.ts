import { fixed, notRecorded } from './judge.ts';
import type { MeetingJudge } from './judge.ts';
import { within } from './range.ts';

/** The shared part of the record identifies no patient and tells nothing private of a member. */
export interface Privacy {
  readonly kind: 'privacy';
}

const nothing = fixed({ outcome: 'inapplicable', at: '', message: 'There is no summary to scan.' });
const unscanned = notRecorded('a privacy scan of the shared part', ['/scan']);
const unsure = fixed({
  outcome: 'cantTell',
  at: '/scan',
  mend: 'Have a person look at the places that the scan names.',
  message: 'The privacy scan asks a person to look.',
});

const how = 'Take them out of the shared part, and scan it again.';

/** The requirement as one sentence. */
export const inWords = (): string =>
  'The shared part of the record identifies no patient and tells nothing private of a member.';

/** Reads the privacy scan that the caller put on the record; recognising text is not core's work. */
export const judge = (): MeetingJudge => {
  const judged = within({ max: 0 }, 'identifying details in the shared part', '/scan', how);
  return ({ scan, summary }) => {
    if (scan === undefined) return summary === undefined ? nothing : unscanned;
    const judgement = judged(scan.findings);
    return judgement.outcome === 'passed' && (scan.unsure ?? 0) > 0 ? unsure : judgement;
  };
};
