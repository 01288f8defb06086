import { exactly, list, number, object, positive, probability, ratio, text } from './checks.ts';
import type { Check } from './checks.ts';
import { mostMembers } from './compile.ts';
import { oddsTargets, rateTargets } from './model.ts';
import type { AgeBand } from './model.ts';

const rate = number(0, 1e4, 'a rate per year cannot be negative; 0 switches the process off');
const years = number(0, 200, 'give years from 0 to 200');
const members = number(0, mostMembers, `give a whole number of members up to ${mostMembers}`, true);

const bands: Check = (value, at, issues) => {
  if (
    !list(object({ until: years, ratio: number(0, 1e4, 'a hazard ratio is 0 or more') }, ['until']), 1)(
      value,
      at,
      issues,
    )
  )
    return false;
  const all = value as readonly AgeBand[];
  const ordered = all.every((band, i) =>
    i === all.length - 1
      ? band.until === undefined
      : band.until !== undefined && (i === 0 || band.until > all[i - 1]!.until!),
  );
  if (!ordered)
    issues.push({
      at,
      code: 'outOfOrder',
      message: 'Bands of age must come in ascending order of `until`, and the last has no `until`.',
    });
  return ordered;
};

const range: Check = (value, at, issues) => {
  const [low, high] = Array.isArray(value) ? (value as unknown[]) : [];
  const good =
    Array.isArray(value) && value.length === 2 && typeof low === 'number' && typeof high === 'number';
  if (good && low > 0 && low <= high && high < 1e4) return true;
  issues.push({
    at,
    code: 'range',
    message: 'Give the least and the greatest ratio, both above 0, in this order.',
  });
  return false;
};

const lever: Check = object(
  {
    name: text,
    coverage: probability,
    from: years,
    effects: list(object({ on: exactly([...rateTargets, ...oddsTargets]), ratio, range }, ['range'])),
    cost: object(
      {
        perGroup: number(0, 1e12, 'a cost is 0 or more'),
        perGroupYear: number(0, 1e12, 'a cost is 0 or more'),
      },
      ['perGroup', 'perGroupYear'],
    ),
    source: text,
  },
  ['cost'],
);

const shock: Check = object(
  {
    name: text,
    from: years,
    until: years,
    recovery: years,
    regions: list(text, 1),
    membersLost: probability,
    groupsLost: probability,
    leavingRatio: ratio,
    facilitatorLossRatio: ratio,
    attendanceOdds: ratio,
    newcomers: probability,
    stopsMeetingsInPerson: exactly([true, false]),
  },
  ['regions'],
);

const attendanceMembers: Check = (value, at, issues) => {
  const kind = (value as { kind?: unknown } | null)?.kind;
  if (kind === 'beta')
    return object({
      kind: exactly(['beta']),
      mean: number(1e-6, 1 - 1e-6, 'the mean lies between 0 and 1'),
      concentration: number(0.05, 1e4, 'the sum of the two beta parameters lies above 0.05'),
    })(value, at, issues);
  return object({ kind: exactly(['uniform']), from: probability, to: probability })(value, at, issues);
};

/** The shape of a model, and the limits of each figure. */
export const shape: Check = object({
  name: text,
  training: object({ over: years }),
  starting: object({
    probability,
    medianDelay: years,
    delayShape: positive,
    founders: (value, at, issues) => list(members, 2, 2)(value, at, issues),
  }),
  size: object({ smallest: members, largest: members, reference: number(0, mostMembers, 'give a size') }),
  joining: object({ rate, perMember: ratio, withoutFacilitator: ratio }),
  leaving: object({
    rate,
    perMember: ratio,
    withoutFacilitator: ratio,
    whenNobodyComes: ratio,
    whenBurntOut: ratio,
    whenDormant: ratio,
    withoutChampion: ratio,
  }),
  attendance: object({
    members: attendanceMembers,
    perMember: ratio,
    withoutFacilitator: ratio,
    whenBurntOut: ratio,
    memory: probability,
  }),
  meetings: object({
    perYear: number(0, 366, 'give meetings a year, 0 for none'),
    quorum: members,
    missedInARow: number(1, 1e6, 'give a whole number of meetings, 1 or more', true),
    withoutFacilitator: exactly(['held', 'missed', 'none']),
    online: probability,
    onlineOdds: ratio,
    onlineLeaving: ratio,
  }),
  facilitator: object({
    loss: rate,
    lossByAge: bands,
    succession: probability,
    found: rate,
    burnout: rate,
    recovery: rate,
    lossWhenBurntOut: ratio,
  }),
  champions: object({
    professions: list(object({ name: text, share: positive }), 0, 30),
    atStart: probability,
    loss: rate,
    found: rate,
  }),
  dormancy: object({ possible: exactly([true, false]), revival: rate, lapse: rate }),
  dissolution: object({ withoutFacilitator: rate, otherwise: rate, otherwiseByAge: bands }),
  regions: list(object({ name: text, share: positive }), 1),
  levers: list(lever, 0, 30),
  shocks: list(shock, 0, 100),
});
