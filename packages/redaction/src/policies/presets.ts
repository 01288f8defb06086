import type { Policy } from './policy.ts';

/**
 * A peer group's record as it is shared with members, verifiers and auditors: nobody is named, no day, no place;
 * months, bands of age and links to references stay, but links to a person's own page.
 */
export const sharedRecord: Policy = {
  id: 'shared-record',
  title: 'Record of a peer group, to be shared',
  treatments: {
    date: 'month',
    'date/year': 'keep',
    age: 'band',
    url: 'keep',
    'url/profile': 'hide',
    place: 'region',
    'place/country': 'keep',
  },
  otherwise: 'hide',
};

/**
 * A case for presentation: without what identifies the patient, the family or the place; clinicians and
 * organisations stay, so that the case can be followed up.
 */
export const casePresentation: Policy = {
  id: 'case-presentation',
  title: 'Case presentation without patient identifiers',
  treatments: {
    'person/clinician': 'keep',
    organisation: 'keep',
    date: 'month',
    'date/year': 'keep',
    age: 'keep',
    'age/over89': 'band',
    place: 'region',
    'place/country': 'keep',
    url: 'keep',
    'url/profile': 'hide',
    'identifier/gb-gmc': 'keep',
    'identifier/gb-gphc': 'keep',
    'identifier/us-npi': 'keep',
  },
  otherwise: 'hide',
};

/**
 * The eighteen identifiers of the HIPAA Safe Harbor method: names, geography smaller than a state, elements of
 * dates but the year, ages over 89, phone and fax numbers, e-mail, social security, record, beneficiary, account and licence numbers,
 * vehicles, devices, URLs, IP addresses, biometric marks and images (not in text), any other unique number.
 *
 * Organisations are hidden as well: the employer of a patient is named in the rule, and a facility is a place.
 *
 * Source: 45 CFR 164.514(b)(2),
 * https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514
 */
export const hipaaSafeHarbor: Policy = {
  id: 'hipaa-safe-harbor',
  title: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2)',
  treatments: {
    date: 'year',
    'date/year': 'keep',
    age: 'keep',
    'age/over89': 'band',
    'place/country': 'keep',
  },
  otherwise: 'hide',
};

/** An extract for research: the same person and number keep one code word; dates by month, ages in bands. */
export const researchExtract: Policy = {
  id: 'research-extract',
  title: "Researcher's extract",
  treatments: {
    person: 'pseudonymise',
    organisation: 'pseudonymise',
    identifier: 'pseudonymise',
    place: 'region',
    'place/country': 'keep',
    date: 'month',
    'date/year': 'keep',
    age: 'band',
  },
  otherwise: 'hide',
};

/** The presets by id. */
export const policies: Readonly<Record<string, Policy>> = {
  [sharedRecord.id]: sharedRecord,
  [casePresentation.id]: casePresentation,
  [hipaaSafeHarbor.id]: hipaaSafeHarbor,
  [researchExtract.id]: researchExtract,
};
