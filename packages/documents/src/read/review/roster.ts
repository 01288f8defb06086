import type { MeetingRecord } from '@peer-groups/core';
import { folded } from '../labels/index.ts';
import type { UploadFinding } from './rules.ts';

/** Someone whom the caller knows to be a member. */
export interface RosterMember {
  readonly name: string;
  readonly registrationNumber?: string;
}

/** What a caller knows of a register, offline. */
export interface Register {
  /** The shape of its numbers, as a regular expression of the whole number: `\\d{6}`. */
  readonly shape?: RegExp;
  /** The numbers themselves, with names where known. */
  readonly numbers?: ReadonlyMap<string, string | undefined>;
}

/** Compares a roll with what the caller knows: a number is plausible by its shape, known by a register, never valid. */
export function rosterFindings(
  meetings: readonly MeetingRecord[],
  roster: readonly RosterMember[] = [],
  register: Register = {},
): readonly UploadFinding[] {
  const findings: UploadFinding[] = [];
  const known = new Map(roster.map((member) => [folded(member.name), member]));
  for (const [meeting, { attendees = [] }] of meetings.entries()) {
    for (const [index, { name, registrationNumber }] of attendees.entries()) {
      if (registrationNumber === undefined) continue;
      const at = `/meetings/${meeting}/attendees/${index}/registrationNumber`;
      const listed = known.get(folded(name))?.registrationNumber;
      if (listed !== undefined && listed !== registrationNumber)
        findings.push({
          rule: 'upload-roster-agrees',
          level: 'must',
          outcome: 'cantTell',
          at,
          message: 'The number is not the one on the roster.',
          mend: 'Correct the record or the roster.',
        });
      if (
        register.shape !== undefined &&
        !new RegExp(`^(?:${register.shape.source})$`, register.shape.flags.replace('g', '')).test(
          registrationNumber,
        )
      ) {
        findings.push({
          rule: 'upload-numbers-plausible',
          level: 'must',
          outcome: 'failed',
          at,
          message: 'The number does not have the shape of the register.',
          mend: 'Correct the number.',
        });
      }
      if (register.numbers !== undefined && !register.numbers.has(registrationNumber))
        findings.push({
          rule: 'upload-numbers-known',
          level: 'must',
          outcome: 'cantTell',
          at,
          message: 'The number is not in the register that was given.',
          mend: 'Look the number up.',
        });
    }
  }
  return findings;
}
