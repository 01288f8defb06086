/** Invented meetings, varied by their number: the same number gives the same meeting. */
import { daysLater } from '@peer-groups/core';
import type { MeetingRecord } from '@peer-groups/core';

const first = [
  'Aroha',
  'Tom',
  'Mei',
  'Sione',
  'Grace',
  'Rāwiri',
  'Priya',
  'Hana',
  'Callum',
  'Ngaire',
  'Oksana',
];
const last = [
  'Parata',
  'Black',
  'Chen',
  'Fifita',
  'Okafor',
  'Tūhoe',
  'Nair',
  'Sato',
  'Reid',
  'Walsh',
  'Kovalenko',
];
const places = ['Ōtara', 'Kōwhai', 'Harbour', 'Rimu Street', 'Northcote', 'Waitematā', 'Lakeside', 'Hutt'];
const medicines =
  'warfarin metformin lithium methotrexate clozapine salbutamol tramadol zopiclone digoxin prednisone gabapentin insulin allopurinol quetiapine apixaban codeine omeprazole sertraline naltrexone adalimumab'.split(
    ' ',
  );
const matters =
  'stock,labels,storage,interactions,fridges,handover,blister packs,kidney function,pregnancy,driving,allergies,swallowing,costs,school,travel,night shifts,falls,memory,sleep,weight'.split(
    ',',
  );
const doings =
  'audited,compared,questioned,practised,rewrote,timed,drew,read aloud,counted,tested,listed,explained,ranked,rehearsed,swapped,checked,mapped,summarised,argued over,simplified'.split(
    ',',
  );
const next =
  'a poster,a checklist,a phone script,a shelf label,a call list,a diary note,a handout,a training hour,a double check,a new form'.split(
    ',',
  );

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;

/** A generator of Lehmer's: enough to make summaries unlike each other. */
const draws = (seed: number): (() => number) => {
  let state = (seed * 7_919 + 13) % 2_147_483_647;
  return () => (state = (state * 48_271) % 2_147_483_647);
};

/** Four members of one of many groups, each with a number of their own. */
const members = (group: number): NonNullable<MeetingRecord['attendees']> =>
  [0, 1, 2, 3].map((at) => ({
    name: `${pick(first, group * 3 + at)} ${pick(last, group * 5 + at * 2)}`,
    registrationNumber: String(100_000 + group * 4 + at),
  }));

function summary(number: number): string {
  const draw = draws(number);
  const one = <T>(list: readonly T[]): T => pick(list, draw());
  const sentences = [1, 2, 3, 4].map(
    () =>
      `On ${one(medicines)} and ${one(matters)} we ${one(doings)} what we do about ${one(matters)}; ${one(next)} follows.`,
  );
  return sentences.join(' ');
}

/** A complete record of a meeting. */
export function meeting(number: number): MeetingRecord {
  const group = Math.floor(number / 2);
  return {
    id: `meeting-${number}`,
    groupName: `${pick(places, group)} peer group ${group}`,
    date: daysLater('2025-04-02', (number * 37) % 360),
    start: '18:00',
    end: '19:30',
    venue: `${pick(places, group + 3)} Pharmacy`,
    attendees: members(group),
    activity: 'peerDiscussion',
    summary: summary(number),
    confidentiality: 'What is said here stays here; no patient is named.',
  };
}
