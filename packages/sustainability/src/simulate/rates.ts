import { clockNames, findSoonest, setRate } from './clocks.ts';
import { at } from './environment.ts';
import type { GroupState } from './group-state.ts';
import { nextLeaving, setChances } from './members.ts';

const clock = (name: (typeof clockNames)[number]): number => clockNames.indexOf(name);
const clockOf = {
  joining: clock('joining'),
  loss: clock('facilitatorLoss'),
  found: clock('facilitatorFound'),
  alone: clock('dissolutionWithoutFacilitator'),
  otherwise: clock('dissolutionOtherwise'),
  burnout: clock('burnout'),
  recovery: clock('recovery'),
  revival: clock('revival'),
  lapse: clock('lapse'),
  championLoss: clock('championLoss'),
  championFound: clock('championFound'),
};
const factor = {
  joining: at('joining'),
  leaving: at('leaving'),
  loss: at('facilitatorLoss'),
  found: at('facilitatorFound'),
  alone: at('dissolutionWithoutFacilitator'),
  otherwise: at('dissolutionOtherwise'),
  burnout: at('burnout'),
  recovery: at('recovery'),
  revival: at('revival'),
  lapse: at('lapse'),
  championLoss: at('championLoss'),
  championFound: at('championFound'),
  attendance: at('attendance'),
};

/** Reading of the leaving clock now. */
export const leaversClock = (group: GroupState): number =>
  group.leavingClock + (group.now - group.leavingSince) * group.leavingRate;

/** When the next member leaves, if nothing changes. */
function setLeaver(group: GroupState): void {
  group.leaverAt =
    group.leavingRate === 0
      ? Number.POSITIVE_INFINITY
      : Math.max(
          group.leavingSince,
          group.leavingSince + (nextLeaving(group.members) - group.leavingClock) / group.leavingRate,
        );
}

/** Works out the rate of the leaving clock. */
export function setLeaving(group: GroupState): boolean {
  const { compiled, members } = group;
  const { leaving, meetings } = compiled.model;
  let rate = compiled.leaving[members.size]! * group.factors[group.row + factor.leaving]!;
  rate *= compiled.leavingByAttendance[Math.round(group.recent * 10)]!;
  if (!group.facilitator) rate *= leaving.withoutFacilitator;
  if (group.burnt) rate *= leaving.whenBurntOut;
  if (group.dormant) rate *= leaving.whenDormant;
  if (group.online) rate *= meetings.onlineLeaving;
  if (rate === group.leavingRate) return false;
  group.leavingClock = leaversClock(group);
  group.leavingSince = group.now;
  group.leavingRate = rate;
  setLeaver(group);
  return true;
}

/** Rates of what only fuller models have. */
function refreshMore(group: GroupState): void {
  const { band, burnt, clocks, compiled, dormant, facilitator, factors, now, row } = group;
  const { byAge } = compiled;
  setRate(clocks, clockOf.otherwise, byAge.dissolution[band]! * factors[row + factor.otherwise]!, now);
  const onset = byAge.burnout[band]! * factors[row + factor.burnout]!;
  setRate(clocks, clockOf.burnout, facilitator && !burnt ? onset : 0, now);
  setRate(clocks, clockOf.recovery, burnt ? byAge.recovery[band]! * factors[row + factor.recovery]! : 0, now);
  setRate(clocks, clockOf.revival, dormant ? byAge.revival[band]! * factors[row + factor.revival]! : 0, now);
  setRate(clocks, clockOf.lapse, dormant ? byAge.lapse[band]! * factors[row + factor.lapse]! : 0, now);
  const professions = compiled.professions.length;
  if (professions > 0) {
    let led = 0;
    for (let i = 0; i < professions; i++) led += (group.champions >> i) & 1;
    setRate(
      clocks,
      clockOf.championLoss,
      led * byAge.championLoss[band]! * factors[row + factor.championLoss]!,
      now,
    );
    const missing = professions - led;
    setRate(
      clocks,
      clockOf.championFound,
      missing * byAge.championFound[band]! * factors[row + factor.championFound]!,
      now,
    );
  }
}

/** Brings up to date what depends on the size of the group. */
export function refreshSize(group: GroupState): void {
  const { compiled, clocks, members, factors, row, facilitator, dormant, burnt, now } = group;
  const { model } = compiled;
  const { size } = members;
  const open = !dormant && size < model.size.largest;
  const alone = facilitator ? 1 : model.joining.withoutFacilitator;
  setRate(
    clocks,
    clockOf.joining,
    open ? compiled.joining[size]! * alone * factors[row + factor.joining]! : 0,
    now,
  );
  let ratio = compiled.attendanceOdds[size]! * factors[row + factor.attendance]!;
  if (!facilitator) ratio *= model.attendance.withoutFacilitator;
  if (burnt) ratio *= model.attendance.whenBurntOut;
  if (group.online) ratio *= model.meetings.onlineOdds;
  if (ratio !== group.ratio) {
    group.ratio = ratio;
    setChances(members, ratio);
  }
  if (!setLeaving(group)) setLeaver(group);
}

/** Brings every rate up to date with the state. */
export function refresh(group: GroupState): void {
  const { band, burnt, clocks, compiled, facilitator, factors, now, row } = group;
  const { byAge, model } = compiled;
  const tired = burnt ? model.facilitator.lossWhenBurntOut : 1;
  const loss = byAge.facilitatorLoss[band]! * tired * factors[row + factor.loss]!;
  setRate(clocks, clockOf.loss, facilitator ? loss : 0, now);
  setRate(
    clocks,
    clockOf.found,
    facilitator ? 0 : byAge.facilitatorFound[band]! * factors[row + factor.found]!,
    now,
  );
  const end = byAge.dissolutionWithoutFacilitator[band]! * factors[row + factor.alone]!;
  setRate(clocks, clockOf.alone, facilitator ? 0 : end, now);
  if (!group.lean) refreshMore(group);
  findSoonest(clocks);
  refreshSize(group);
}
