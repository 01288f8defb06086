import type { Profession } from '@peer-groups/core';

/** HL7's list of what practitioners are. */
export const roleSystem = 'http://terminology.hl7.org/CodeSystem/practitioner-role';

/** Professions that HL7's list has. */
export const roleCodes: Partial<Readonly<Record<Profession, string>>> = {
  doctor: 'doctor',
  nurse: 'nurse',
  pharmacist: 'pharmacist',
};

/** The system of a meeting's id. */
export const meetingSystem = 'urn:peer-groups:meeting';
