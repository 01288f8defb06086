import type { PeerGroup } from './group.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Practitioner } from './practitioner.ts';

/** What one practitioner, one group or one note taker puts before a scheme. */
export interface Portfolio {
  /** Whose year is asked about; absent when a group or a record is. */
  readonly practitioner?: Practitioner;
  readonly groups?: readonly PeerGroup[];
  readonly meetings: readonly MeetingRecord[];
}
