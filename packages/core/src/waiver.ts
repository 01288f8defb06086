import type { Judgement } from './finding.ts';
import type { MeetingRecord } from './meeting.ts';
import { fixed } from './rules/judge.ts';
import type { Setting } from './rules/judge.ts';
import type { Waiver } from './scheme.ts';

/**
 * A judge that stands aside while its rule is set aside: on a meeting's day, or in any part of a year asked about.
 *
 * A waiver that rests on a source which was not accepted changes no pass, and makes the rest `cantTell`.
 */
export function waived<Judge extends (...subject: never[]) => Judgement>(
  judge: Judge,
  { from, to = '9999-12-31', why }: Waiver,
  accepted: boolean,
): Judge {
  const aside = fixed({ outcome: 'inapplicable', at: '', message: `Set aside from ${from}: ${why}.` });
  const perhaps = fixed({
    outcome: 'cantTell',
    at: '',
    message: `It may be set aside from ${from}: ${why}.`,
  });
  return ((...subject: never[]) => {
    const { period } = subject.at(-1)! as Setting;
    const { date } = subject.length > 1 ? (subject[0]! as MeetingRecord) : {};
    const span = date === undefined ? period : { from: date, to: date };
    if (span.to < from || span.from > to) return judge(...subject);
    if (accepted) return aside;
    const judgement = judge(...subject);
    return judgement.outcome === 'passed' ? judgement : perhaps;
  }) as Judge;
}
