import type { StudyData } from '@peer-groups/sustainability';
import { assumptions } from './assumptions.ts';
import { hazardRows } from './draw.ts';
import { seed } from './estimates.ts';
import type { Estimates } from './estimates.ts';

const number = (value: number | undefined, digits = 2): string =>
  value === undefined || Number.isNaN(value) ? 'not estimable' : value.toFixed(digits);
const percent = (value: number | undefined): string =>
  value === undefined ? 'not known' : `${(value * 100).toFixed(0)} %`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const at = (time: Float64Array, values: Float64Array, day: number, before: number): number => {
  let value = before;
  for (let i = 0; i < time.length && time[i]! <= day; i++) value = values[i]!;
  return value;
};

/** The report, in the order of STROBE: what was done, who was in, what was found, what it cannot say. */
export function report(study: StudyData, found: Estimates, simulated: string): string {
  const curve = found.overall.curves[0]!;
  const years = [1, 1.5, 2, 2.5].map((year) => {
    const day = year * 365.25;
    return [
      String(year),
      number(at(curve.time, curve.survival, day, 1)),
      `${number(at(curve.time, curve.lower, day, 1))} to ${number(at(curve.time, curve.upper, day, 1))}`,
    ];
  });
  const { agreement: agreed, reach, learned } = found;
  const alone = found.concentration.filter((one) => one.facilitators === 1).length;
  const [oneYear, twoYears] = found.retention;
  const left = found.staying.curves[0]!;
  const gone = (state: number): number =>
    at(left.time, left.states.find((one) => one.state === state)!.probability, 730, 0);
  return `# Three years of peer groups in an invented country

**Everything here is synthetic.** No person, group or country exists. Numbers that shape the invention are anchored in published
programmes where there are any (\`assumptions.ts\` names each source); the ratios between circumstances and survival are invented,
because no source gives a causal effect. The report shows what the package does, not what peer groups do.

## Methods

${study.definitionsInWords.map((sentence) => `- ${sentence}`).join('\n')}
- Survival: Kaplan–Meier, limits on the log(−log) scale, 95 %. Groups of professions: log-rank test.
- Hazards: Cox regression on intervals cut at each change of a circumstance, ties by Efron, robust standard errors by group.
- Competing ends: Aalen–Johansen. Agreement: Krippendorff's alpha (MASI distance where several codes may be given), Fleiss' kappa,
  Gwet's AC1; bootstrap limits from 1,000 resamples of episodes, seed ${seed} (${agreed.whatLimits.generator}).

## Who is in

${table(
  ['step', 'left out', 'remain'],
  study.flow.map((step) => [step.step, String(step.excluded), String(step.remaining)]),
)}

Observation: ${assumptions.from} to ${assumptions.to}. ${study.memberships.rows.length} memberships, ${study.groups.rows.reduce((sum, row) => sum + row.meetings, 0)} meetings.

![Meetings of the first forty groups](timeline.svg)

## Reach

${table(
  ['step', 'people', 'of those trained'],
  reach.steps.map((step) => [step.label, String(step.people), percent(step.ofTrained)]),
)}

${reach.groups.formed} groups were formed (${number(reach.groupsPerTrained)} for each person trained), ${reach.groups.met} met, ${reach.groups.stillMeeting} still meet.

![From course to living group](reach.svg)

![From formation to the first meeting](first-meeting.svg)

## Do groups last?

${table(['years after the first meeting', 'still there', '95 % limits'], years)}

Of ${found.overall.n} groups ${found.overall.events} ended. In the first two years a group lived ${number(found.restricted.mean / 365.25)} years on average
(standard error ${number(found.restricted.standardError / 365.25, 3)}). Professions: chi-squared ${number(found.professions.chiSquared)} on ${found.professions.df} degrees of freedom, p = ${number(found.professions.p, 3)}.

![How long groups last](survival.svg)

![The same by profession](professions.svg)

## What goes with the end of a group

${table(
  ['circumstance', 'hazard ratio', '95 % limits'],
  hazardRows(found).map((row) => [
    row.label,
    number(row.estimate),
    `${number(row.lower)} to ${number(row.upper)}`,
  ]),
)}

${found.hazards.events} events in ${found.hazards.n} intervals. Proportional hazards (all terms): p = ${number(found.proportional.global.p, 3)}. These are associations: whoever
supports a group may do so because it does well.

![What goes with the end of a group](hazards.svg)

## Do members stay, and do all take part?

- Attendance: ${percent(found.attendance.overall)} of the meetings that members could have come to; Gini of their rates ${number(found.attendance.inequality?.gini)}.
- ${percent(oneYear?.share)} of memberships lasted a year, ${percent(twoYears?.share)} two (of those begun early enough). By two years ${percent(gone(1))} had left and ${percent(gone(2))} had lost their group (Aalen–Johansen).
- Leavers: ${number(found.turnover.leavingRate)} a member-year; newcomers: ${number(found.turnover.joiningRate)}.
- Silence: at ${percent(found.silence.share)} of observed attendances the person said nothing; Gini of speaking minutes ${number(found.speaking?.gini)} (corrected ${number(found.speaking?.giniCorrected)}).
- In ${alone} of ${found.concentration.length} groups one person did all the facilitating.

${table(
  ['profession', 'members', 'attendance', 'speaking against presence', 'silent'],
  found.parts.map((part) => [
    part.level,
    String(part.members),
    percent(part.attendanceRate),
    number(part.speakingRatio),
    percent(part.silentShare),
  ]),
)}

![Why memberships end](staying.svg)

![How evenly members take part](evenness.svg)

## What was learned, and from whom

${learned.units} of 129 invented episodes were coded under both facets; on ${learned.undecided} the coders reached no majority.

${table(
  ['facet', 'coefficient', 'value', '95 % limits'],
  [
    [
      'what was learned',
      agreed.what.method,
      agreed.what.defined ? number(agreed.what.value) : agreed.what.message,
      `${number(agreed.whatLimits.lower)} to ${number(agreed.whatLimits.upper)} (bootstrap)`,
    ],
    [
      'from whom',
      agreed.from.method,
      agreed.from.defined ? number(agreed.from.value) : agreed.from.message,
      `${number(agreed.fromLimits.lower)} to ${number(agreed.fromLimits.upper)} (bootstrap)`,
    ],
    [
      'from whom',
      agreed.fleiss.method,
      agreed.fleiss.defined ? number(agreed.fleiss.value) : agreed.fleiss.message,
      '',
    ],
    [
      'from whom',
      "Gwet's AC1",
      agreed.ac1.defined ? number(agreed.ac1.value) : agreed.ac1.message,
      agreed.ac1.defined ? `${number(agreed.ac1.limits.lower)} to ${number(agreed.ac1.limits.upper)}` : '',
    ],
  ],
)}

![Who learned what from whom](learning.svg)

Cells of fewer than five episodes are suppressed, and others where they could be worked out from totals.
${simulated}
## What this cannot say

- Nothing about a real country: the data are invented.
- Nothing causal: support, time and points were not given at random, here or anywhere we know of.
- Groups that never met are in the reach and in the time to the first meeting, not in survival.
- Speaking was observed in a third of the groups only.

## Files

\`data/\` holds the tables as CSV, NDJSON and Parquet with ids as numbers and small cells masked, the codebook, \`analysis.R\` (R with the
package survival repeats the estimates) and the coded episodes as a REFI-QDA project (\`episodes.qdpx\`).
`;
}
