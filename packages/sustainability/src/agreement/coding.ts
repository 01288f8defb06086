import type { Parsed, Issue } from '../study/parsed.ts';
import type { CodeSet } from './alpha.ts';
import type { Rating, Ratings } from './ratings.ts';

/** A code of the codebook, such as a theme or a source of learning. */
export interface Code {
  readonly id: string;
  readonly name: string;
  /** When the code applies and when it does not, for the coders. */
  readonly definition?: string;
  /** Id of the broader code. */
  readonly within?: string;
}

/** A question put to every unit, with the codes that may answer it. */
export interface Facet {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly Code[];
  /** Whether a coder may give several codes; otherwise one at most. */
  readonly several: boolean;
  /** Whether the codes are in order from least to most. */
  readonly ordered?: boolean;
}

/** The codebook: every facet with its codes. */
export interface Codebook {
  readonly facets: readonly Facet[];
}

/** Something that was coded, such as one learning episode in one interview. */
export interface CodedUnit {
  readonly id: string;
  /** Whose it was: an id of the caller's own, such as the specialist who was interviewed. */
  readonly subject?: string;
}

/** What one coder gave one unit under one facet. No entry at all means not coded: missing. An empty list means that none applies. */
export interface Coding {
  readonly unit: string;
  readonly coder: string;
  readonly facet: string;
  readonly codes: readonly string[];
}

/** A coding study: what was coded, by whom, with which codebook. */
export interface CodingStudy {
  readonly codebook: Codebook;
  readonly units: readonly CodedUnit[];
  readonly coders: readonly string[];
  readonly codings: readonly Coding[];
}

const repeated = (ids: readonly string[]): readonly number[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [index]));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Reads a coding study: every coding names a unit, a coder, a facet and codes that exist; nobody codes a unit twice under a facet;
 * a facet that allows one code gets one at most.
 * @example
 * const study = {
 *   codebook: { facets: [{ id: 'from', name: 'From whom', several: false, codes: [{ id: 'peer', name: 'Peers' }] }] },
 *   units: [{ id: 'e1' }, { id: 'e2' }],
 *   coders: ['A', 'B'],
 *   codings: [{ unit: 'e1', coder: 'A', facet: 'from', codes: ['peer'] }],
 * };
 * parseCodingStudy(study).ok; //=> true
 */
export function parseCodingStudy(input: unknown): Parsed<CodingStudy> {
  const issues: Issue[] = [];
  const note = (at: string, code: string, message: string): void => void issues.push({ at, code, message });
  if (!isRecord(input) || !isRecord(input['codebook']) || !Array.isArray(input['codebook']['facets']))
    return {
      ok: false,
      issues: [
        {
          at: '',
          code: 'notACodingStudy',
          message: 'A coding study is an object with a codebook of facets, units, coders and codings.',
        },
      ],
    };
  const facets = listOf(input['codebook']['facets']);
  const known = new Map<string, { readonly several: boolean; readonly codes: ReadonlySet<string> }>();
  facets.forEach((facet, f) => {
    const at = `/codebook/facets/${f}`;
    if (
      !isRecord(facet) ||
      typeof facet['id'] !== 'string' ||
      typeof facet['name'] !== 'string' ||
      typeof facet['several'] !== 'boolean' ||
      !Array.isArray(facet['codes'])
    )
      return note(
        at,
        'facet',
        'A facet has an id, a name, a list of codes and says whether several may be given.',
      );
    const ids: string[] = [];
    facet['codes'].forEach((code: unknown, c) => {
      if (isRecord(code) && typeof code['id'] === 'string' && typeof code['name'] === 'string')
        ids.push(code['id']);
      else note(`${at}/codes/${c}`, 'code', 'A code has an id and a name.');
    });
    for (const c of repeated(ids))
      note(`${at}/codes/${c}/id`, 'repeatedId', 'Ids of codes are unique within a facet.');
    facet['codes'].forEach((code: unknown, c) => {
      if (isRecord(code) && code['within'] !== undefined && !ids.includes(code['within'] as string))
        note(`${at}/codes/${c}/within`, 'unknownCode', 'The broader code is not in this facet.');
    });
    if (known.has(facet['id'])) note(`${at}/id`, 'repeatedId', 'Ids of facets are unique.');
    known.set(facet['id'], { several: facet['several'], codes: new Set(ids) });
  });
  const units = listOf(input['units']).map((unit) =>
    isRecord(unit) && typeof unit['id'] === 'string' ? unit['id'] : '',
  );
  units.forEach((id, u) => id === '' && note(`/units/${u}`, 'unit', 'A unit has an id.'));
  for (const u of repeated(units)) note(`/units/${u}/id`, 'repeatedId', 'Ids of units are unique.');
  const coders = listOf(input['coders']);
  coders.forEach(
    (coder, c) => typeof coder !== 'string' && note(`/coders/${c}`, 'coder', 'A coder is a text.'),
  );
  const unitSet = new Set(units);
  const coderSet = new Set(coders);
  const seen = new Set<string>();
  listOf(input['codings']).forEach((coding, c) => {
    const at = `/codings/${c}`;
    if (!isRecord(coding) || !Array.isArray(coding['codes']))
      return note(at, 'coding', 'A coding names a unit, a coder, a facet and a list of codes.');
    if (!unitSet.has(String(coding['unit'])))
      note(`${at}/unit`, 'unknownUnit', 'This unit is not in the study.');
    if (!coderSet.has(coding['coder']))
      note(`${at}/coder`, 'unknownCoder', 'This coder is not in the study.');
    const facet = known.get(String(coding['facet']));
    if (facet === undefined) return note(`${at}/facet`, 'unknownFacet', 'This facet is not in the codebook.');
    coding['codes'].forEach((code, k) => {
      if (!facet.codes.has(String(code)))
        note(`${at}/codes/${k}`, 'unknownCode', 'This code is not in the codebook.');
    });
    if (!facet.several && coding['codes'].length > 1)
      note(`${at}/codes`, 'tooManyCodes', 'This facet takes one code at most.');
    const key = JSON.stringify([coding['unit'], coding['coder'], coding['facet']]);
    if (seen.has(key)) note(at, 'repeatedCoding', 'This coder has coded this unit under this facet already.');
    seen.add(key);
  });
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: input as unknown as CodingStudy };
}

/** What one coder gave one unit: nothing recorded is `undefined`. */
function cells(study: CodingStudy, facet: string): (unit: string, coder: string) => CodeSet {
  const known = study.codebook.facets.some((one) => one.id === facet);
  if (!known)
    throw new RangeError(
      `The codebook has no facet ${JSON.stringify(facet)}: it has ${study.codebook.facets.map((one) => one.id).join(', ')}.`,
    );
  const given = new Map<string, readonly string[]>();
  for (const coding of study.codings)
    if (coding.facet === facet) given.set(JSON.stringify([coding.unit, coding.coder]), coding.codes);
  return (unit, coder) => given.get(JSON.stringify([unit, coder]));
}

/**
 * Units × coders for a facet that takes sets of codes: for `alphaOfSets`.
 *
 * @throws RangeError for a facet that is not in the codebook.
 * @example
 * const study = {
 *   codebook: { facets: [{ id: 'from', name: 'From whom', several: false, codes: [{ id: 'peer', name: 'Peers' }] }] },
 *   units: [{ id: 'e1' }, { id: 'e2' }],
 *   coders: ['A', 'B'],
 *   codings: [{ unit: 'e1', coder: 'A', facet: 'from', codes: ['peer'] }],
 * };
 * codeSetsOf(study, 'from'); //=> [[['peer'], undefined], [undefined, undefined]]
 */
export function codeSetsOf(study: CodingStudy, facet: string): readonly (readonly CodeSet[])[] {
  const at = cells(study, facet);
  return study.units.map((unit) => study.coders.map((coder) => at(unit.id, coder)));
}

/**
 * Units × coders for a facet that takes one code: for kappa, alpha and AC1. "None applies" becomes the category `''`.
 *
 * @throws RangeError for a facet that allows several codes: use `codeSetsOf`, or `ratingsOfCode` for one code at a time.
 * @example
 * const study = {
 *   codebook: { facets: [{ id: 'from', name: 'From whom', several: false, codes: [{ id: 'peer', name: 'Peers' }] }] },
 *   units: [{ id: 'e1' }, { id: 'e2' }],
 *   coders: ['A', 'B'],
 *   codings: [{ unit: 'e1', coder: 'A', facet: 'from', codes: ['peer'] }],
 * };
 * ratingsOfFacet(study, 'from'); //=> [['peer', undefined], [undefined, undefined]]
 */
export function ratingsOfFacet(study: CodingStudy, facet: string): Ratings {
  if (study.codebook.facets.some((one) => one.id === facet && one.several))
    throw new RangeError(
      `Facet ${JSON.stringify(facet)} allows several codes: use codeSetsOf with alphaOfSets, or ratingsOfCode for each code.`,
    );
  const at = cells(study, facet);
  return study.units.map((unit) =>
    study.coders.map((coder): Rating => {
      const codes = at(unit.id, coder);
      return codes === undefined ? undefined : (codes[0] ?? '');
    }),
  );
}

/**
 * Units × coders for one code of a facet: 1 given, 0 not given, missing where the coder did not code the unit.
 * @example
 * const study = {
 *   codebook: { facets: [{ id: 'from', name: 'From whom', several: false, codes: [{ id: 'peer', name: 'Peers' }] }] },
 *   units: [{ id: 'e1' }, { id: 'e2' }],
 *   coders: ['A', 'B'],
 *   codings: [{ unit: 'e1', coder: 'A', facet: 'from', codes: ['peer'] }],
 * };
 * ratingsOfCode(study, 'from', 'peer'); //=> [[1, undefined], [undefined, undefined]]
 */
export function ratingsOfCode(study: CodingStudy, facet: string, code: string): Ratings {
  const at = cells(study, facet);
  return study.units.map((unit) =>
    study.coders.map((coder) => {
      const codes = at(unit.id, coder);
      return codes === undefined ? undefined : codes.includes(code) ? 1 : 0;
    }),
  );
}
