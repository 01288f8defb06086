import type { ShockModel } from './model.ts';

/** A shock from the second year to the third that changes nothing but what a test says. */
export const shock = (changes: Partial<ShockModel>): ShockModel => ({
  name: 'shock',
  from: 2,
  until: 3,
  recovery: 1,
  membersLost: 0,
  groupsLost: 0,
  leavingRatio: 1,
  facilitatorLossRatio: 1,
  attendanceOdds: 1,
  newcomers: 1,
  stopsMeetingsInPerson: false,
  ...changes,
});
