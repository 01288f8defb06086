import type { Profession } from '@peer-groups/core';
import { gs1, hpi, lanr, luhn, npi, riziv, vpnr, zsr } from './check-digits.ts';

/** What is publicly known of a register's numbers. */
export interface Register {
  /** `<country>-<register>`, as in `Registration.register`. */
  readonly id: string;
  readonly title: string;
  /** The register's address in FHIR and xAPI; absent where none is published. */
  readonly system?: string;
  readonly shape: RegExp;
  /** Only where the arithmetic is public. */
  readonly check?: (number: string) => boolean;
  readonly profession?: Profession;
}

const nz = (
  id: string,
  council: string,
  title: string,
  shape: RegExp,
  profession?: Profession,
): Register => ({
  id,
  title,
  system: `https://standards.digital.health.nz/ns/${council}`,
  shape,
  ...(profession && { profession }),
});

/** Registers whose shapes are published; the shape of many a council's numbers is only what was seen in print. */
export const registers: readonly Register[] = [
  nz('nz-pharmacy', 'pharmacy-council-id', 'Pharmacy Council of New Zealand', /^\d{3,7}$/, 'pharmacist'),
  nz(
    'nz-medical',
    'medical-council-id',
    'Medical Council of New Zealand',
    /^(?:\d{4,6}|[A-Z]{2}\d{2}[A-Z])$/,
    'doctor',
  ),
  nz('nz-nursing', 'nursing-council-id', 'Nursing Council of New Zealand', /^\d{5,7}$/, 'nurse'),
  nz(
    'nz-midwifery',
    'midwifery-council-id',
    'Midwifery Council of New Zealand',
    /^(?:\d{2}-?)?\d{4,6}$/,
    'midwife',
  ),
  nz(
    'nz-occupational-therapy',
    'occupational-therapy-board-id',
    'Occupational Therapy Board of New Zealand',
    /^\d{2}-\d{5}$/,
    'occupationalTherapist',
  ),
  nz('nz-hpi-person', 'hpi-person-id', 'Health Provider Index, person', /^\d{2}[A-HJ-NP-Z]{4}$/),
  {
    ...nz(
      'nz-hpi-organisation',
      'hpi-organisation-id',
      'Health Provider Index, organisation',
      /^G[\dA-HJ-NP-Z]{2}\d{3}-[A-HJ-K]$/,
    ),
    check: hpi,
  },
  {
    ...nz(
      'nz-hpi-facility',
      'hpi-facility-id',
      'Health Provider Index, facility',
      /^F[\dA-HJ-NP-Z]{2}\d{3}-[A-HJ-K]$/,
    ),
    check: hpi,
  },
  {
    id: 'au-ahpra',
    title: 'Ahpra',
    system: 'http://hl7.org.au/id/ahpra-registration-number',
    shape: /^[A-Z]{3}\d{10}$/,
  },
  {
    id: 'au-hpi-i',
    title: 'Healthcare Provider Identifier, individual',
    system: 'http://ns.electronichealth.net.au/id/hi/hpii/1.0',
    shape: /^800361\d{10}$/,
    check: luhn,
  },
  {
    id: 'gb-gmc',
    title: 'General Medical Council',
    system: 'https://fhir.hl7.org.uk/Id/gmc-number',
    shape: /^(?:\d{7}|L\d{6})$/,
    profession: 'doctor',
  },
  {
    id: 'gb-gphc',
    title: 'General Pharmaceutical Council',
    system: 'https://fhir.hl7.org.uk/Id/gphc-number',
    shape: /^2\d{6}$/,
    profession: 'pharmacist',
  },
  {
    id: 'gb-nmc',
    title: 'Nursing and Midwifery Council',
    system: 'https://fhir.hl7.org.uk/Id/nmc-number',
    shape: /^\d{2}[A-Z]\d{4}[A-Z]$/,
    profession: 'nurse',
  },
  {
    id: 'gb-hcpc',
    title: 'Health and Care Professions Council',
    system: 'https://fhir.hl7.org.uk/Id/hcpc-number',
    shape: /^[A-Z]{2}\d{1,6}$/,
  },
  { id: 'nl-big', title: 'BIG-register', system: 'http://fhir.nl/fhir/NamingSystem/big', shape: /^\d{11}$/ },
  { id: 'nl-agb', title: 'AGB-code', system: 'http://fhir.nl/fhir/NamingSystem/agb-z', shape: /^\d{8}$/ },
  {
    id: 'ch-gln',
    title: 'GLN of a Swiss health professional',
    system: 'urn:oid:2.51.1.3',
    shape: /^76\d{11}$/,
    check: gs1,
  },
  {
    id: 'ch-zsr',
    title: 'ZSR-Nummer',
    system: 'urn:oid:2.16.756.5.30.1.123.100.2.1.1',
    shape: /^[A-Z]\d{6}$/,
    check: zsr,
  },
  { id: 'de-lanr', title: 'Lebenslange Arztnummer', shape: /^\d{9}$/, check: lanr },
  { id: 'at-vpnr', title: 'Vertragspartnernummer', shape: /^\d{8}$/, check: vpnr },
  { id: 'be-riziv', title: 'RIZIV/INAMI', shape: /^\d{11}$/, check: riziv },
  { id: 'fr-rpps', title: 'RPPS', shape: /^\d{11}$/, check: luhn },
  {
    id: 'us-npi',
    title: 'National Provider Identifier',
    system: 'http://hl7.org/fhir/sid/us-npi',
    shape: /^\d{10}$/,
    check: npi,
  },
];

/** What can be said of a number without asking its register: never that it is valid. */
export type Plausibility = 'plausible' | 'checkDigitWrong' | 'shapeWrong' | 'unknownRegister';

/**
 * Whether a number has the shape of a register's numbers and, where the arithmetic is public, a right check digit.
 *
 * `plausible` says no more than that: only the register can say that a number was given to anybody.
 *
 * @example
 * plausibilityOf({ register: 'au-hpi-i', number: '8003619900015717' }); //=> 'plausible'
 * plausibilityOf({ register: 'au-hpi-i', number: '8003619900015718' }); //=> 'checkDigitWrong'
 */
export function plausibilityOf({
  register: id,
  number,
}: {
  readonly register: string;
  readonly number: string;
}): Plausibility {
  const register = registers.find((one) => one.id === id);
  if (register === undefined) return 'unknownRegister';
  if (!register.shape.test(number)) return 'shapeWrong';
  return register.check === undefined || register.check(number) ? 'plausible' : 'checkDigitWrong';
}

/**
 * A register's published address, or a URN of its id where none is published.
 *
 * @example
 * systemOf('nz-pharmacy'); //=> 'https://standards.digital.health.nz/ns/pharmacy-council-id'
 */
export function systemOf(register: string): string {
  return (
    registers.find(({ id }) => id === register)?.system ??
    `urn:peer-groups:register:${encodeURIComponent(register)}`
  );
}

/**
 * The id of a register by its address; undefined where it is not known.
 *
 * @example
 * registerOf('http://hl7.org/fhir/sid/us-npi'); //=> 'us-npi'
 */
export function registerOf(system: string): string | undefined {
  const urn = /^urn:peer-groups:register:(.+)$/.exec(system);
  if (urn === null) return registers.find((one) => one.system === system)?.id;
  try {
    return decodeURIComponent(urn[1]!);
  } catch {
    return undefined;
  }
}
