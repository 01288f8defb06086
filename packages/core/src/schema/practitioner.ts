import * as z from 'zod';
import type { Practitioner, Profession, Registration } from '../practitioner.ts';
import { isoDate, short } from './text.ts';

/** Professions. */
export const professionSchema: z.ZodType<Profession> = z.enum([
  'pharmacist',
  'doctor',
  'generalPractitioner',
  'psychiatrist',
  'nurse',
  'midwife',
  'dentist',
  'psychologist',
  'psychotherapist',
  'physiotherapist',
  'occupationalTherapist',
  'optometrist',
  'dispensingOptician',
  'osteopath',
  'chaplain',
  'manager',
  'other',
  'none',
] satisfies readonly Profession[]);

/** A regulator's number. */
export const registrationSchema: z.ZodType<Registration> = z.strictObject({
  register: short,
  number: short,
  profession: professionSchema.exactOptional(),
});

/** A practitioner. */
export const practitionerSchema: z.ZodType<Practitioner> = z.strictObject({
  id: short,
  name: short.exactOptional(),
  profession: professionSchema.exactOptional(),
  registrations: z.array(registrationSchema).max(50).exactOptional(),
  certificateDate: isoDate.exactOptional(),
  practisingFrom: isoDate.exactOptional(),
  practisingTo: isoDate.exactOptional(),
});
