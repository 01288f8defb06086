import type { ShockModel, SimulationModel } from '../model.ts';
import { parameters } from '../parameters.ts';

const text = (value: unknown): string => {
  if (typeof value === 'number') return String(Number(value.toPrecision(4)));
  if (Array.isArray(value)) return value.map(text).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, member]) => `${name} ${text(member)}`)
      .join(', ');
  return String(value);
};

/** Rows of the parameter table: figure, meaning, value, unit, source. */
export function parameterRows(model: SimulationModel): readonly (readonly string[])[] {
  return parameters.map(({ path, words, unit, source }) => {
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

/** What a model has switched on, as sentences. */
export function modelInWords(model: SimulationModel): readonly string[] {
  const { starting, size, meetings, dormancy, dissolution, facilitator, champions } = model;
  return [
    `A trained facilitator starts a group with probability ${text(starting.probability)}; the first meeting cycle begins after a Weibull time with median ${text(starting.medianDelay)} years. A group has ${starting.founders.join(' to ')} founders.`,
    `Newcomers arrive at a rate that may depend on size and on there being a facilitator, up to ${size.largest} members; each member leaves at a rate that may depend on size, recent attendance, facilitator, burnout, dormancy and the champion of the profession. A group with fewer than ${size.smallest} members ends.`,
    `There are ${text(meetings.perYear)} meetings a year. Each member comes with a probability of their own; fewer than ${meetings.quorum} is a missed meeting, and ${meetings.missedInARow} missed in a row ${dormancy.possible ? 'make the group dormant: it revives or lapses' : 'end the group'}. Without a facilitator meetings are ${meetings.withoutFacilitator === 'none' ? 'not held until one is found' : meetings.withoutFacilitator}.`,
    `A facilitator steps down at ${text(facilitator.loss)} a year by age of the group${facilitator.burnout > 0 ? ', faster while burnt out' : ''}, and is succeeded at once with probability ${text(facilitator.succession)}; else one is found at ${text(facilitator.found)} a year, while the group ends at ${text(dissolution.withoutFacilitator)} a year.`,
    champions.professions.length === 0
      ? 'Professions and their champions are not modelled.'
      : `Champions of ${champions.professions.map(({ name }) => name).join(', ')} come and go.`,
    `Groups end for other causes at ${text(dissolution.otherwise)} a year by age.`,
    'Contact between groups, supervision, points, protected time and the like act only as levers: ratios on these processes. Groups do not touch one another.',
  ];
}
