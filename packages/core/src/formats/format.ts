import type { StepKind } from '../meeting.ts';
import type { Citation, Source } from '../source.ts';

/** One step of a meeting format. */
export interface FormatStep {
  readonly step: StepKind;
  readonly title: string;
  /** Once in a meeting, or once for each presenter. */
  readonly per: 'meeting' | 'presenter';
  /** A step of the meeting: its minutes. A presenter's step: its share of the presenter's time. */
  readonly weight: number;
  /** Whether the step is a place for advice; questions always are allowed. */
  readonly adviceAllowed: boolean;
  readonly citation: Citation;
}

/** The order of a meeting's steps as data: those before, those for each presenter, those after. */
export interface MeetingFormat {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly steps: readonly FormatStep[];
  /** Minutes that each presenter should have, both inclusive; absent where the source gives none. */
  readonly minutesEach?: { readonly min: number; readonly max: number };
}
