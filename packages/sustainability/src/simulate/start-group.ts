import { found } from './admit.ts';
import { resetClocks } from './clocks.ts';
import { at, width } from './environment.ts';
import { enterAge, enterSegment } from './group-state.ts';
import type { GroupState } from './group-state.ts';
import { clearMembers } from './members.ts';
import { timesOdds } from './portable-math.ts';
import { refresh } from './rates.ts';
import type { Recorder } from './recorder.ts';
import { block, threefry, uniform } from './threefry.ts';
import type { StreamKey } from './threefry.ts';

const starting = at('starting');

const draw = ({ low, high }: StreamKey, group: number, place: number): number => {
  threefry(low, high, group, place);
  return uniform(block[0]!);
};

const pick = (shares: Float64Array, drawn: number): number => {
  let i = 0;
  while (i < shares.length - 1 && drawn >= shares[i]!) i++;
  return i;
};

/** Trains a facilitator and, where a group comes of it, puts it at its first day. Infinity where none does. */
export function startGroup(group: GroupState, index: number, recorder: Recorder | undefined): number {
  const { compiled, keys, members } = group;
  const { model, environment } = compiled;
  const { boundaries } = environment;
  group.index = index;
  const region = draw(keys.traits, index, 0);
  const entry = uniform(block[1]!);
  group.region = pick(compiled.regions, region);
  let mask = 0;
  for (let lever = 0; lever < group.leverKeys.length; lever++) {
    const { coverage } = model.levers[lever]!;
    if (coverage === 1 || draw(group.leverKeys[lever]!, index, 0) < coverage) mask |= 1 << lever;
  }
  group.mask = mask;
  group.factors = environment.rows(mask);
  const { over } = model.training;
  const trained = over * entry;
  recorder?.trained(index, trained, group.region);
  let segment = 0;
  while (segment < boundaries.length && boundaries[segment]! <= trained) segment++;
  const row = (segment * model.regions.length + group.region) * width;
  const chance = timesOdds(model.starting.probability, group.factors[row + starting]!);
  const starts = draw(keys.start, index, 0);
  if (chance < 1 && starts >= chance) return Number.POSITIVE_INFINITY;
  const formed = trained + compiled.processes.delay(uniform(block[1]!));
  if (formed > compiled.years) return formed;
  resetClocks(group.clocks, index);
  group.formedAt = formed;
  group.facilitator = true;
  group.burnt = false;
  group.dormant = false;
  group.missed = 0;
  group.meetingNumber = 0;
  group.attendance.wordsFrom = -1;
  group.facilitatorNumber = 0;
  group.now = formed;
  group.recent = 1;
  group.ratio = 1;
  group.leavingClock = 0;
  group.leavingSince = formed;
  group.leavingRate = 0;
  const founders = draw(keys.start, index, 1);
  group.onlineDrawn = uniform(block[1]!);
  group.champions = 0;
  for (let i = 0; i < compiled.professions.length; i++)
    if (draw(keys.champion, index, i) < model.champions.atStart) group.champions |= 1 << i;
  while (segment < boundaries.length && boundaries[segment]! <= formed) segment++;
  group.perYear = -1;
  enterSegment(group, segment);
  enterAge(group, 0);
  recorder?.formed(index, formed, group.region);
  if (recorder !== undefined)
    model.levers.forEach(({ name, from }, lever) => {
      const reached = (mask & (1 << lever)) !== 0;
      recorder.lever(index, formed, name, reached && from <= formed);
      if (reached && from > formed && from < compiled.years) recorder.lever(index, from, name, true);
    });
  recorder?.facilitator(index, formed, 0, true);
  clearMembers(members);
  found(group, compiled.processes.founders(founders));
  if (recorder !== undefined)
    for (let i = 0; i < members.size; i++) recorder.joined(index, formed, i, members.profession[i]!);
  refresh(group);
  return formed;
}
