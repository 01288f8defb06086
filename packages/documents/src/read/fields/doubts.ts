import type { Attendee, MeetingRecord } from '@peer-groups/core';
import { folded } from '../labels/index.ts';
import type { Contradiction } from '../upload.ts';

/** A number's shape: letters and digits by class, everything else as it is. */
const shapeOf = (number: string): string =>
  number
    .replaceAll(/\p{Lu}/gu, 'A')
    .replaceAll(/\p{Ll}/gu, 'a')
    .replaceAll(/\d/g, '9');

/** What a record's roll and times make doubtful by themselves. */
export function doubts(record: MeetingRecord): readonly Contradiction[] {
  const { attendees = [] } = record;
  const found: Contradiction[] = [];
  const byNumber = new Map<string, number>();
  const byName = new Map<string, number>();
  for (const [index, { name, registrationNumber }] of attendees.entries()) {
    const before = registrationNumber === undefined ? undefined : byNumber.get(registrationNumber);
    if (before !== undefined && folded(attendees[before]!.name) !== folded(name))
      found.push({ code: 'number-twice', at: `/attendees/${index}/registrationNumber` });
    if (registrationNumber !== undefined && before === undefined) byNumber.set(registrationNumber, index);
    const namesake = byName.get(folded(name));
    if (namesake !== undefined) found.push({ code: 'name-twice', at: `/attendees/${index}/name` });
    else byName.set(folded(name), index);
  }
  for (const index of oddNumbers(attendees))
    found.push({ code: 'number-unlike-others', at: `/attendees/${index}/registrationNumber` });
  if (record.start !== undefined && record.end !== undefined && record.end <= record.start)
    found.push({ code: 'ends-before-it-starts', at: '/end' });
  return found;
}

/** Numbers whose shape no other of the roll has, where all others share one and no other profession explains it. */
function oddNumbers(attendees: readonly Attendee[]): readonly number[] {
  const numbered = attendees.flatMap((one, index) =>
    one.registrationNumber === undefined ? [] : [{ ...one, index, shape: shapeOf(one.registrationNumber) }],
  );
  const usual = numbered
    .map(({ shape }) => numbered.filter((one) => one.shape === shape))
    .toSorted((x, y) => y.length - x.length)[0];
  if (usual === undefined || usual.length < 3 || usual.length < numbered.length * 0.6) return [];
  const professions = new Set(usual.map(({ profession }) => profession));
  return numbered
    .filter(
      ({ shape, profession, guest }) =>
        shape !== usual[0]!.shape &&
        guest !== true &&
        (profession === undefined || professions.has(profession)),
    )
    .map(({ index }) => index);
}
