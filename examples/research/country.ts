import type { History, HistoryEvent } from '@peer-groups/sustainability';
import { assumptions as a } from './assumptions.ts';
import { createChance } from './chance.ts';
import type { Chance } from './chance.ts';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const iso = (at: number): string => new Date(at * 86_400_000).toISOString().slice(0, 10);
const first = day(a.from);
const last = day(a.to);
const within = (at: number, [from, to]: readonly [string, string]): boolean =>
  at >= day(from) && at <= day(to);

interface Person {
  readonly id: string;
  readonly profession: string;
  readonly comes: number;
  readonly talks: number;
}

/** One group's life, day by day, from its formation. */
function live(chance: Chance, group: string, leader: string, formed: number, events: HistoryEvent[]): void {
  const profession = chance.pick(a.professions);
  const mixed = chance.happens(0.15);
  const region = a.regions[chance.whole(0, a.regions.length - 1)]!;
  let people = 0;
  const person = (id?: string): Person => {
    const own = mixed ? chance.pick(a.professions) : profession;
    // Kumaraswamy's distribution: a beta-like spread in one line.
    const comes = (1 - (1 - chance.uniform()) ** (1 / a.attendance.b)) ** (1 / a.attendance.a);
    people += 1;
    return {
      id: id ?? `${group}-p${String(people).padStart(2, '0')}`,
      profession: own,
      comes,
      talks: own === 'nurse' ? 0.72 : 0.88,
    };
  };
  const members: Person[] = [];
  const at = (date: number): { readonly group: string; readonly date: string } => ({
    group,
    date: iso(date),
  });
  const join = (date: number, one: Person): void => {
    members.push(one);
    events.push({ type: 'member-joined', ...at(date), member: one.id, profession: one.profession });
  };
  events.push({
    type: 'group-formed',
    ...at(formed),
    region,
    facilityKind: chance.pick(a.facilities),
    ...(mixed ? {} : { profession }),
  });
  join(formed, person(leader));
  const founders = chance.whole(...a.founders);
  while (members.length < founders) join(formed, person());
  let facilitator: string | undefined = leader;
  events.push({ type: 'facilitator-appointed', ...at(formed), member: leader });
  let support = chance.happens(a.managementSupport);
  const time = chance.happens(a.protectedTime);
  events.push({ type: 'covariate', ...at(formed), name: 'managementSupport', value: support });
  events.push({ type: 'covariate', ...at(formed), name: 'protectedTime', value: time });
  // A third of the groups had an observer who wrote down who spoke, and for how long.
  const observed = chance.happens(1 / 3);
  let next = formed + Math.round(-35 * Math.log(1 - chance.uniform()));
  let suspended = false;
  const perDay = (rate: number): boolean => chance.happens(1 - Math.exp(-rate / 365.25));
  const end = (date: number, reason: string): void =>
    void events.push({ type: 'group-dissolved', ...at(date), reason });

  for (let today = formed + 1; today <= last; today++) {
    const locked = within(today, a.lockdown);
    const invaded = within(today, a.invasion) && (a.invaded as readonly string[]).includes(region);
    if ((iso(today) === a.lockdown[0] || (iso(today) === a.invasion[0] && invaded)) && chance.happens(0.4)) {
      suspended = true;
      events.push({ type: 'group-suspended', ...at(today), reason: locked ? 'lockdown' : 'invasion' });
    } else if (suspended && perDay(locked || invaded ? 2 : 12)) {
      suspended = false;
      next = today + chance.whole(1, 14);
      events.push({ type: 'group-resumed', ...at(today) });
    }
    if (perDay(0.1)) {
      support = !support;
      events.push({ type: 'covariate', ...at(today), name: 'managementSupport', value: support });
    }
    if (perDay(a.joiningPerYear)) join(today, person());
    for (const one of members.filter(() =>
      perDay(a.leavingPerYear * (facilitator === undefined ? 1.6 : 1)),
    )) {
      // Who leads steps down before leaving.
      if (one.id === facilitator) continue;
      members.splice(members.indexOf(one), 1);
      events.push({ type: 'member-left', ...at(today), member: one.id });
    }
    if (facilitator !== undefined && perDay(a.facilitatorLoss * (invaded ? 2 : 1))) {
      events.push({ type: 'facilitator-stepped-down', ...at(today), member: facilitator });
      const others = members.filter((one) => one.id !== facilitator);
      facilitator =
        others.length > 0 && chance.happens(a.succession)
          ? others[chance.whole(0, others.length - 1)]!.id
          : undefined;
      if (facilitator !== undefined)
        events.push({ type: 'facilitator-appointed', ...at(today), member: facilitator });
    } else if (facilitator === undefined && members.length > 0 && perDay(a.found)) {
      facilitator = members[chance.whole(0, members.length - 1)]!.id;
      events.push({ type: 'facilitator-appointed', ...at(today), member: facilitator });
    }
    const ratio =
      (support ? a.ratios.managementSupport : 1) *
      (time ? a.ratios.protectedTime : 1) *
      (locked || invaded ? a.ratios.shock : 1) *
      (today >= day(a.cpdPointsFrom) ? a.ratios.cpdPoints : 1) *
      (today - formed < 550 ? a.youngRatio : 1);
    if (facilitator === undefined && perDay(a.endWithoutFacilitator)) return end(today, 'noFacilitator');
    if (perDay(a.endOtherwise * ratio))
      return end(
        today,
        chance.pick([
          ['management', 3],
          ['time', 3],
          ['merged', 1],
        ] as const),
      );
    if (members.length < 4) return end(today, 'tooFew');
    if (today < next || suspended) continue;
    next = today + Math.max(7, Math.round(a.gapDays * (0.4 + 1.2 * chance.uniform())));
    const there = members.filter(
      (one) => one.id === facilitator || chance.happens(one.comes * (locked ? 0.85 : 1)),
    );
    if (there.length < 3 || (facilitator === undefined && chance.happens(0.5))) continue;
    const spoke = observed
      ? there.filter((one) => one.id === facilitator || chance.happens(one.talks))
      : undefined;
    const minutes = (one: Person): number =>
      Math.max(
        1,
        Math.round(
          -8 *
            Math.log(1 - chance.uniform()) *
            (one.id === facilitator ? 1.8 : one.profession === 'doctor' ? 1.3 : 0.8),
        ),
      );
    events.push({
      type: 'meeting',
      ...at(today),
      attendees: there.map((one) => one.id),
      ...(spoke === undefined
        ? {}
        : {
            spoke: spoke.map((one) => one.id),
            speakingMinutes: Object.fromEntries(spoke.map((one) => [one.id, minutes(one)])),
          }),
      modality: locked || (invaded && chance.happens(0.7)) ? 'online' : 'inPerson',
    });
  }
}

/** The invented country's event log: everybody in it is made up. */
export function inventCountry(seed: number): History {
  const chance = createChance(seed);
  const events: HistoryEvent[] = [
    { type: 'shock', name: 'Lockdown', date: a.lockdown[0], until: a.lockdown[1] },
    {
      type: 'shock',
      name: 'Invasion of two regions',
      date: a.invasion[0],
      until: a.invasion[1],
      regions: a.invaded,
    },
    { type: 'covariate', name: 'cpdPoints', value: false, date: a.from },
    { type: 'covariate', name: 'cpdPoints', value: true, date: a.cpdPointsFrom },
  ];
  let trained = 0;
  let groups = 0;
  for (const [date, people] of a.courses)
    for (let i = 0; i < people; i++) {
      const member = `t${String(++trained).padStart(3, '0')}`;
      events.push({ type: 'facilitator-trained', date, member, region: a.regions[chance.whole(0, 5)]! });
      if (!chance.happens(a.starts)) continue;
      for (let g = chance.happens(a.second) ? 2 : 1; g > 0; g--) {
        const delay = a.medianDelayDays * (-Math.log(1 - chance.uniform()) / Math.LN2) ** (1 / a.delayShape);
        const formed = day(date) + Math.max(1, Math.round(delay * (g === 2 ? 1.5 : 1)));
        if (formed < last && formed > first)
          live(chance, `g${String(++groups).padStart(3, '0')}`, member, formed, events);
      }
    }
  return { name: 'An invented country, 2020 to 2023 (synthetic)', studyEnd: a.to, events };
}
