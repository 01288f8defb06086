import { membersOn } from '../group.ts';
import type { Membership, Role } from '../group.ts';
import { notRecorded } from './judge.ts';
import type { YearJudge } from './judge.ts';
import { amountInWords, spaced } from './nouns.ts';
import { rangeInWords, within } from './range.ts';
import type { Range } from './range.ts';
import { countsAs, whoInWords } from './who.ts';
import type { Who } from './who.ts';

/** How many people are on the group's list. */
export interface GroupSize extends Range, Who {
  readonly kind: 'groupSize';
  /** Only members who hold this role count. */
  readonly role?: Role;
  /** So many of each profession in the group. */
  readonly each?: 'profession';
  /** The figures are percent of all members. */
  readonly percent?: true;
}

const missing = notRecorded('who the members are', ['/memberships']);

const whomInWords = ({ role, each, ...who }: GroupSize): string =>
  `${role ? ` with the role of ${spaced(role)}` : ''}${whoInWords(who)}${each ? ' in each profession' : ''}`;

const nounOf = (requirement: GroupSize): string =>
  `${requirement.percent ? 'percent of the members' : 'members'}${whomInWords(requirement)}`;

/** The requirement as one sentence. */
export const inWords = (requirement: GroupSize): string =>
  requirement.percent
    ? `Of the members, ${rangeInWords(requirement)} percent count${whomInWords(requirement)}.`
    : `The group has ${amountInWords(requirement, nounOf(requirement))}.`;

/** Counts the members on the last day of the period, or on the day of the answer if that is earlier. */
export const judge = (requirement: GroupSize): YearJudge => {
  const { role, each, percent } = requirement;
  const judged = within(requirement, nounOf(requirement), '/memberships');
  const counts = countsAs(requirement);
  return ({ group, period, asOf }) => {
    if (group?.memberships === undefined) return missing;
    const day = asOf < period.to ? asOf : period.to;
    const seen = new Set<string>();
    const members = membersOn(group, day).filter(
      ({ practitioner }) => !seen.has(practitioner) && seen.add(practitioner),
    );
    const holds = ({ roles }: Membership): boolean =>
      roles?.some((term) => term.role === role && term.from <= day && (term.to ?? day) >= day) === true;
    const count = (people: readonly Membership[], sureOnly: boolean): number => {
      const counted = people.filter((one) => {
        const answer = counts(one);
        return (sureOnly ? answer === true : answer !== false) && (role === undefined || holds(one));
      }).length;
      return percent && people.length > 0 ? Math.round((100 * counted) / people.length) : counted;
    };
    const figure = (sureOnly: boolean): number => {
      if (each === undefined) return count(members, sureOnly);
      const professions = [...new Set(members.flatMap(({ profession }) => profession ?? []))];
      return Math.min(
        ...professions.map((one) =>
          count(
            members.filter(({ profession }) => profession === one),
            sureOnly,
          ),
        ),
        professions.length > 0 ? Infinity : 0,
      );
    };
    const judgement = judged(figure(true));
    if (judgement.outcome === judged(figure(false)).outcome) return judgement;
    const unknown = members.flatMap((one) => {
      const answer = counts(one);
      return typeof answer === 'string' ? `/memberships/${group.memberships!.indexOf(one)}/${answer}` : [];
    });
    return notRecorded('the profession or credentials of each member', unknown, '/memberships');
  };
};
