import type { IsoDate } from './dates.ts';

/** The professions that schemes tell apart; `other` is a health professional of another kind, `none` is not one. */
export type Profession =
  | 'pharmacist'
  | 'doctor'
  | 'generalPractitioner'
  | 'psychiatrist'
  | 'nurse'
  | 'midwife'
  | 'dentist'
  | 'psychologist'
  | 'psychotherapist'
  | 'physiotherapist'
  | 'occupationalTherapist'
  | 'optometrist'
  | 'dispensingOptician'
  | 'osteopath'
  | 'chaplain'
  | 'manager'
  | 'other'
  | 'none';

/** A regulator's number for a practitioner. */
export interface Registration {
  /** Who keeps the register, such as `nz-pharmacy`. */
  readonly register: string;
  readonly number: string;
  readonly profession?: Profession;
}

/** A health professional, known to the caller by an id of the caller's own. */
export interface Practitioner {
  readonly id: string;
  readonly name?: string;
  readonly profession?: Profession;
  readonly registrations?: readonly Registration[];
  /**
   * Start of one of the practitioner's own cycles, where a scheme counts from the practising certificate. Any of them
   * will do: cycles are counted from it both ways.
   */
  readonly certificateDate?: IsoDate;
  /** First day of practice, where that lies within the period: some schemes ask for a part then. */
  readonly practisingFrom?: IsoDate;
  /** Last day of practice, inclusive. */
  readonly practisingTo?: IsoDate;
}
