import type { IsoDate } from './dates.ts';
import type { PeerGroup } from './group.ts';
import type { MeetingRecord } from './meeting.ts';
import type { Practitioner } from './practitioner.ts';

/** What a practitioner did besides meetings, with what it earned. */
export interface OtherActivity {
  readonly date: IsoDate;
  /** In the scheme's unit, such as `hours` or `points`, letter for letter: a report says which activities count for nothing. */
  readonly unit: string;
  readonly amount: number;
  /** Such as `education` or `audit`, in the words that the scheme uses. */
  readonly kind?: string;
}

/** What one practitioner, one group or one note taker puts before a scheme. */
export interface Portfolio {
  /** Whose year is asked about; absent when a group or a record is. */
  readonly practitioner?: Practitioner;
  readonly groups?: readonly PeerGroup[];
  readonly meetings: readonly MeetingRecord[];
  /** Absent means not recorded; an empty list means that there were none. */
  readonly activities?: readonly OtherActivity[];
}
