import type { CodedUnit, Coding, CodingStudy, Facet } from '../agreement/coding.ts';
import type { QdaCode, QdaProject } from './project.ts';
import type { QdaCoding, QdaSource, QdaTextSelection } from './sources.ts';

/**
 * A GUID worked out from a text: the same text gives the same one (UUID version 8, four rounds of FNV-1a).
 * @example
 * guidOf('code A') === guidOf('code A'); //=> true
 */
export function guidOf(text: string): string {
  let hex = '';
  for (let round = 0; round < 4; round++) {
    let hash = (0x811c9dc5 ^ Math.imul(round + 1, 0x9e3779b9)) >>> 0;
    for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
    hex += (hash ^ (hash >>> 13)).toString(16).replace('-', '').padStart(8, '0').slice(-8);
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const noneApplies = 'None applies';

/**
 * A coding study as a REFI-QDA project: each coder a user, each facet a code that holds its codes, each unit a text of its own with a
 * passage that carries the codings. "None applies" becomes a code of that name, because the format has no word for it.
 *
 * @param about `texts` is the text of each unit, where it may leave the house; default: the unit's id, so that nothing confidential is written.
 * @example
 * const study = {
 *   codebook: { facets: [{ id: 'from', name: 'From whom', several: false, codes: [{ id: 'peer', name: 'Peers' }] }] },
 *   units: [{ id: 'e1' }, { id: 'e2' }],
 *   coders: ['A', 'B'],
 *   codings: [{ unit: 'e1', coder: 'A', facet: 'from', codes: ['peer'] }],
 * };
 * qdaProjectOf(study, { name: 'Episodes' }).users?.map((user) => user.name); //=> ['A', 'B']
 */
export function qdaProjectOf(
  study: CodingStudy,
  about: {
    readonly name: string;
    readonly origin?: string;
    readonly texts?: Readonly<Record<string, string>>;
  },
): QdaProject {
  const id = (...parts: readonly string[]): string => guidOf(JSON.stringify(parts));
  const none = new Set(
    study.codings.filter((coding) => coding.codes.length === 0).map((coding) => coding.facet),
  );
  const codes = study.codebook.facets.map((facet): QdaCode => {
    const children = (within: string | undefined): readonly QdaCode[] =>
      facet.codes
        .filter((code) => code.within === within)
        .map((code): QdaCode => {
          const inner = children(code.id);
          const own = { guid: id('code', facet.id, code.id), name: code.name, isCodable: true };
          return Object.assign(
            own,
            code.definition === undefined ? {} : { description: code.definition },
            inner.length === 0 ? {} : { codes: inner },
          );
        });
    const all = [
      ...children(undefined),
      ...(none.has(facet.id) ? [{ guid: id('none', facet.id), name: noneApplies, isCodable: true }] : []),
    ];
    return {
      guid: id('facet', facet.id),
      name: facet.name,
      isCodable: false,
      description: facet.several ? 'Several codes may be given.' : 'One code at most is given.',
      ...(all.length === 0 ? {} : { codes: all }),
    };
  });
  const given = new Map<string, QdaCoding[]>();
  for (const coding of study.codings) {
    const list = given.get(coding.unit) ?? [];
    given.set(coding.unit, list);
    const targets =
      coding.codes.length === 0
        ? [id('none', coding.facet)]
        : coding.codes.map((code) => id('code', coding.facet, code));
    for (const codeRef of targets)
      list.push({
        guid: id('coding', coding.unit, coding.coder, codeRef),
        creatingUser: id('user', coding.coder),
        codeRef,
      });
  }
  const sources = study.units.map((unit): QdaSource => {
    const text = about.texts?.[unit.id] ?? unit.id;
    const codings = given.get(unit.id);
    const selection: QdaTextSelection = {
      guid: id('selection', unit.id),
      name: unit.id,
      startPosition: 0,
      endPosition: [...text].length,
      ...(codings === undefined ? {} : { codings }),
    };
    return {
      kind: 'TextSource',
      guid: id('source', unit.id),
      name: unit.id,
      plainTextContent: text,
      plainTextSelections: [selection],
    };
  });
  const subjects = [
    ...new Set(study.units.map((unit) => unit.subject).filter((subject) => subject !== undefined)),
  ];
  return {
    name: about.name,
    origin: about.origin ?? 'peer-groups',
    ...(study.coders.length === 0
      ? {}
      : { users: study.coders.map((coder) => ({ guid: id('user', coder), name: coder })) }),
    ...(codes.length === 0 ? {} : { codes }),
    ...(subjects.length === 0
      ? {}
      : {
          cases: subjects.map((subject) => ({
            guid: id('case', subject),
            name: subject,
            sourceRefs: study.units
              .filter((unit) => unit.subject === subject)
              .map((unit) => id('source', unit.id)),
          })),
        }),
    ...(sources.length === 0 ? {} : { sources }),
  };
}

/**
 * The coding study inside a project: each top-level code that holds others is a facet, its codes the narrower ones; each coded passage of
 * a text (or each text coded as a whole) is a unit; coders are the users who made codings.
 *
 * Codings without a user go to a coder `unknown`. Only texts are looked at: passages of pictures and recordings are counted in `skipped`.
 * @example
 * const study = {
 *   codebook: { facets: [{ id: 'from', name: 'From whom', several: false, codes: [{ id: 'peer', name: 'Peers' }] }] },
 *   units: [{ id: 'e1' }, { id: 'e2' }],
 *   coders: ['A', 'B'],
 *   codings: [{ unit: 'e1', coder: 'A', facet: 'from', codes: ['peer'] }],
 * };
 * codingStudyOf(qdaProjectOf(study, { name: 'Episodes' })).study.units.length; //=> 2
 */
export function codingStudyOf(project: QdaProject): {
  readonly study: CodingStudy;
  readonly skipped: number;
} {
  const placeOf = new Map<string, { readonly facet: string; readonly none: boolean }>();
  const facets = (project.codes ?? [])
    .filter((code) => (code.codes?.length ?? 0) > 0)
    .map((top): Facet => {
      const codes: Facet['codes'][number][] = [];
      const walk = (list: readonly QdaCode[], within: string | undefined): void => {
        for (const code of list) {
          const none = code.name === noneApplies;
          placeOf.set(code.guid, { facet: top.guid, none });
          if (!none)
            codes.push({
              id: code.guid,
              name: code.name,
              ...(code.description === undefined ? {} : { definition: code.description }),
              ...(within === undefined ? {} : { within }),
            });
          walk(code.codes ?? [], code.guid);
        }
      };
      walk(top.codes ?? [], undefined);
      return { id: top.guid, name: top.name, codes, several: true };
    });
  const names = new Map((project.users ?? []).map((user) => [user.guid, user.name ?? user.guid]));
  const subjectOf = new Map(
    (project.cases ?? []).flatMap((one) =>
      [...(one.sourceRefs ?? []), ...(one.selectionRefs ?? [])].map((ref) => [ref, one.name ?? one.guid]),
    ),
  );
  const units: CodedUnit[] = [];
  const given = new Map<string, Coding & { codes: string[] }>();
  const coders = new Set<string>();
  let skipped = 0;
  const add = (guid: string, source: string, codings: readonly QdaCoding[]): void => {
    const subject = subjectOf.get(guid) ?? subjectOf.get(source);
    units.push({ id: guid, ...(subject === undefined ? {} : { subject }) });
    for (const coding of codings) {
      const place = placeOf.get(coding.codeRef);
      if (place === undefined) continue;
      const coder =
        coding.creatingUser === undefined
          ? 'unknown'
          : (names.get(coding.creatingUser) ?? coding.creatingUser);
      coders.add(coder);
      const key = JSON.stringify([guid, coder, place.facet]);
      const entry = given.get(key) ?? { unit: guid, coder, facet: place.facet, codes: [] };
      given.set(key, entry);
      if (!place.none && !entry.codes.includes(coding.codeRef)) entry.codes.push(coding.codeRef);
    }
  };
  for (const source of project.sources ?? []) {
    if (source.kind !== 'TextSource') {
      skipped += 1;
      continue;
    }
    for (const selection of source.plainTextSelections ?? [])
      add(selection.guid, source.guid, selection.codings ?? []);
    if ((source.codings?.length ?? 0) > 0) add(source.guid, source.guid, source.codings!);
  }
  const codings = [...given.values()];
  const severalIn = new Set(
    codings.filter((coding) => coding.codes.length > 1).map((coding) => coding.facet),
  );
  const study: CodingStudy = {
    codebook: { facets: facets.map((facet) => Object.assign(facet, { several: severalIn.has(facet.id) })) },
    units,
    coders: [...coders].toSorted(),
    codings,
  };
  return { study, skipped };
}
