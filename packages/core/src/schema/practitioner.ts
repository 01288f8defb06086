import * as z from 'zod/mini';
import type { Practitioner, Profession, Registration } from '../practitioner.ts';
import { standard } from './parse-by.ts';
import { isoDate, raise, short } from './text.ts';

/** Professions. */
export const professionSchema: z.ZodMiniType<Profession> = z.enum([
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
export const registrationSchema: z.ZodMiniType<Registration> = z.strictObject({
  register: short,
  number: short,
  profession: z.exactOptional(professionSchema),
});

/** A practitioner. */
export const practitionerSchema: z.ZodMiniType<Practitioner> = standard(
  z
    .strictObject({
      id: short,
      name: z.exactOptional(short),
      profession: z.exactOptional(professionSchema),
      registrations: z.exactOptional(z.array(registrationSchema).check(z.maxLength(50))),
      certificateDate: z.exactOptional(isoDate),
      practisingFrom: z.exactOptional(isoDate),
      practisingTo: z.exactOptional(isoDate),
    })
    .check((context) => {
      const { practisingFrom: from, practisingTo: to } = context.value;
      if (from !== undefined && to !== undefined && to < from) {
        raise(context, ['practisingTo'], 'backwards', 'Practice ends before it begins. Give a later day.');
      }
    }),
);
