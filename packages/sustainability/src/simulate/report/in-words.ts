import type { ShockModel, SimulationModel } from '../model.ts';
import { parameters } from '../parameters.ts';
import type { Processes } from '../processes.ts';

const text = (value: unknown): string => {
  if (typeof value === 'number') return String(Number(value.toPrecision(4)));
  if (Array.isArray(value)) return value.map(text).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, member]) => `${name} ${text(member)}`)
      .join(', ');
  return String(value);
};

/** Figures that a function in the place of a process leaves without a use. */
const figuresOf: Readonly<Record<keyof Processes, readonly string[]>> = {
  delay: ['starting.medianDelay', 'starting.delayShape'],
  founders: ['starting.founders'],
  attendance: ['attendance.members'],
  joining: ['joining.rate', 'joining.perMember'],
  leaving: ['leaving.rate', 'leaving.perMember'],
  leavingByAttendance: ['leaving.whenNobodyComes'],
  attendanceBySize: ['attendance.perMember'],
  facilitatorLoss: ['facilitator.loss', 'facilitator.lossByAge'],
  succession: ['facilitator.succession'],
  facilitatorFound: ['facilitator.found'],
  dissolutionWithoutFacilitator: ['dissolution.withoutFacilitator'],
  dissolution: ['dissolution.otherwise', 'dissolution.otherwiseByAge'],
  burnout: ['facilitator.burnout'],
  recovery: ['facilitator.recovery'],
  revival: ['dormancy.revival'],
  lapse: ['dormancy.lapse'],
  championLoss: ['champions.loss'],
  championFound: ['champions.found'],
};

const unused = (replaced: readonly string[]): ReadonlySet<string> =>
  new Set(replaced.flatMap((process) => figuresOf[process as keyof Processes] ?? []));

/** Rows of the parameter table: figure, meaning, value, unit, source; figures that functions stood in for have neither value nor source. */
export function parameterRows(
  model: SimulationModel,
  replaced: readonly string[] = [],
): readonly (readonly string[])[] {
  const without = unused(replaced);
  return parameters.map(({ path, words, unit, source }) => {
    if (without.has(path)) return [path, words, 'not used: replaced by a function', unit, 'the function'];
    let value: unknown = model;
    for (const name of path.split('.')) value = (value as Readonly<Record<string, unknown>>)[name];
    return [path, words, Array.isArray(value) && value.length === 0 ? 'none' : text(value), unit, source];
  });
}

/** A shock as a sentence. */
export function shockInWords(shock: ShockModel): string {
  const {
    name,
    from,
    until,
    recovery,
    regions,
    membersLost,
    groupsLost,
    leavingRatio,
    facilitatorLossRatio,
  } = shock;
  const effects = [
    membersLost > 0 ? `${text(100 * membersLost)} % of members leave at once` : '',
    groupsLost > 0 ? `${text(100 * groupsLost)} % of groups end at once` : '',
    leavingRatio === 1 ? '' : `members leave ${text(leavingRatio)} times as fast`,
    facilitatorLossRatio === 1 ? '' : `facilitators step down ${text(facilitatorLossRatio)} times as fast`,
    shock.attendanceOdds === 1 ? '' : `odds of coming are multiplied by ${text(shock.attendanceOdds)}`,
    shock.newcomers === 1 ? '' : `${text(100 * shock.newcomers)} % of newcomers still come`,
    shock.stopsMeetingsInPerson ? 'meetings in person stop' : '',
  ].filter((effect) => effect !== '');
  return `${name}: years ${text(from)} to ${text(until)}${regions ? ` in ${regions.join(', ')}` : ''}, recovery over ${text(recovery)} years; ${effects.join(', ')}.`;
}

/** What a model has switched on, as sentences; of processes that functions stood in for, no figure is told. */
export function modelInWords(model: SimulationModel, replaced: readonly string[] = []): readonly string[] {
  const without = unused(replaced);
  const told = (path: string, words: string): string =>
    without.has(path) ? 'what a function of the authors says' : words;
  const { starting, size, meetings, dormancy, dissolution, facilitator, champions } = model;
  return [
    `A trained facilitator starts a group with probability ${text(starting.probability)}; the first meeting cycle begins after ${told('starting.medianDelay', `a Weibull time with median ${text(starting.medianDelay)} years`)}. A group has ${told('starting.founders', starting.founders.join(' to '))} founders.`,
    `Newcomers arrive at a rate that may depend on size and on there being a facilitator, up to ${size.largest} members; each member leaves at a rate that may depend on size, recent attendance, facilitator, burnout, dormancy and the champion of the profession. A group with fewer than ${size.smallest} members ends.`,
    `There are ${text(meetings.perYear)} meetings a year. Each member comes with a probability of their own; fewer than ${meetings.quorum} is a missed meeting, and ${meetings.missedInARow} missed in a row ${dormancy.possible ? 'make the group dormant: it revives or lapses' : 'end the group'}. Without a facilitator meetings are ${meetings.withoutFacilitator === 'none' ? 'not held until one is found' : meetings.withoutFacilitator}.`,
    `A facilitator steps down at ${told('facilitator.loss', text(facilitator.loss))} a year by age of the group${facilitator.burnout > 0 || replaced.includes('burnout') ? ', faster while burnt out' : ''}, and is succeeded at once with probability ${told('facilitator.succession', text(facilitator.succession))}; else one is found at ${told('facilitator.found', text(facilitator.found))} a year, while the group ends at ${told('dissolution.withoutFacilitator', text(dissolution.withoutFacilitator))} a year.`,
    champions.professions.length === 0
      ? 'Professions and their champions are not modelled.'
      : `Champions of ${champions.professions.map(({ name }) => name).join(', ')} come and go.`,
    `Groups end for other causes at ${told('dissolution.otherwise', text(dissolution.otherwise))} a year by age.`,
    ...(replaced.length === 0
      ? []
      : [
          `Functions of the authors stood in for these processes: ${replaced.join(', ')}. What they say is not in the model, and not in this text.`,
        ]),
    'Contact between groups, supervision, points, protected time and the like act only as levers: ratios on these processes. Groups do not touch one another.',
  ];
}
