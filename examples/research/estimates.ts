import {
  aalenJohansen,
  alphaOfSets,
  attendanceSummary,
  bootstrapLimits,
  chanceCorrected,
  codeSetsOf,
  columnOf,
  cox,
  facilitatorConcentration,
  fleissKappa,
  inequality,
  kaplanMeier,
  krippendorffAlpha,
  learningMatrix,
  logRank,
  participationBy,
  proportionalHazards,
  ratingsOfFacet,
  reach,
  restrictedMean,
  retention,
  silence,
  suppressMatrix,
  turnover,
} from '@peer-groups/sustainability';
import type { CodingStudy, History, StudyData } from '@peer-groups/sustainability';

/** Seed of the bootstrap: stated in the report. */
export const seed = 20230615;

const event = (status: number): number => (status === 1 ? 1 : 0);

/** Everything that the report says in numbers. */
export function estimate(history: History, study: StudyData, episodes: CodingStudy) {
  const { spells, intervals, groups, memberships } = study;
  const columns = {
    // All groups were followed from their first meeting: nobody enters late.
    time: columnOf(spells, 'exit'),
    event: columnOf(spells, 'status').map(event),
  };
  const overall = kaplanMeier(columns, { limits: 'log-log' });
  const professions = columnOf(spells, 'profession').map((profession) => profession ?? 'mixed');
  const byProfession = { ...columns, group: professions };
  const covariates = {
    facilitated: columnOf(intervals, 'facilitated').map(Number),
    managementSupport: columnOf(intervals, 'managementSupport').map(Number),
    protectedTime: columnOf(intervals, 'protectedTime').map(Number),
    cpdPoints: columnOf(intervals, 'cpdPoints').map(Number),
    shock: columnOf(intervals, 'shock').map(Number),
  };
  const hazards = cox({
    start: columnOf(intervals, 'start'),
    time: columnOf(intervals, 'stop'),
    event: columnOf(intervals, 'event'),
    cluster: columnOf(intervals, 'group'),
    covariates,
  });
  const sets = codeSetsOf(episodes, 'what');
  const sources = ratingsOfFacet(episodes, 'from');
  const learned = learningMatrix(episodes, 'what', 'from');
  const rates = memberships.rows
    .filter((row) => row.meetingsEligible >= study.definitions.minimumEligible)
    .map((row) => row.meetingsAttended / row.meetingsEligible);
  const minutes = new Map<string, number>();
  for (const row of study.attendance.rows)
    if (row.speakingMinutes !== null)
      minutes.set(row.member, (minutes.get(row.member) ?? 0) + row.speakingMinutes);
  return {
    overall,
    restricted: restrictedMean(overall.curves[0]!, 730),
    byProfession: kaplanMeier(byProfession, { limits: 'log-log' }),
    professions: logRank(byProfession),
    hazards,
    proportional: proportionalHazards(hazards, 'identity'),
    firstMeeting: aalenJohansen({
      time: columnOf(groups, 'timeToFirstMeeting'),
      event: columnOf(groups, 'firstMeetingStatus'),
    }),
    staying: aalenJohansen({ time: columnOf(memberships, 'time'), event: columnOf(memberships, 'status') }),
    reach: reach(history),
    attendance: attendanceSummary(study),
    rates,
    minutes: [...minutes.values()],
    speaking: inequality([...minutes.values()]),
    silence: silence(study),
    parts: participationBy(study, 'profession'),
    roles: participationBy(study, 'role'),
    turnover: turnover(study),
    retention: retention(study, history.studyEnd, [365, 730]),
    concentration: facilitatorConcentration(study),
    agreement: {
      what: alphaOfSets(sets),
      whatLimits: bootstrapLimits(sets, (sample) => alphaOfSets(sample), { seed, replicates: 1000 }),
      from: krippendorffAlpha(sources),
      fromLimits: bootstrapLimits(sources, (sample) => krippendorffAlpha(sample), { seed, replicates: 1000 }),
      fleiss: fleissKappa(sources),
      ac1: chanceCorrected(sources, 'gwetAc1'),
    },
    learned,
    learnedSafe: suppressMatrix(learned.counts),
  };
}

/** What `estimate` gives. */
export type Estimates = ReturnType<typeof estimate>;
