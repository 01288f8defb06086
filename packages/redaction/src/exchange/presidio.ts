import { span } from '../span.ts';
import type { Kind, Span } from '../span.ts';
import { offsetsOf } from './code-points.ts';
import { collect, isObject } from './parsed.ts';
import type { Issue, Parsed } from './parsed.ts';
import { placeOf } from './place.ts';

/** One result of Presidio's analyser. */
export interface PresidioResult {
  readonly entity_type: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly analysis_explanation?: { readonly recognizer: string; readonly textual_explanation: string };
}

const ENTITY: Readonly<Record<Kind, string>> = {
  person: 'PERSON',
  place: 'LOCATION',
  organisation: 'ORGANIZATION',
  address: 'ADDRESS',
  date: 'DATE_TIME',
  age: 'AGE',
  phone: 'PHONE_NUMBER',
  email: 'EMAIL_ADDRESS',
  url: 'URL',
  ip: 'IP_ADDRESS',
  identifier: 'ID',
};

/** Presidio's names for identifiers that both know. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  card: 'CREDIT_CARD',
  iban: 'IBAN_CODE',
  'us-ssn': 'US_SSN',
  'gb-nhs': 'UK_NHS',
  'gb-nino': 'UK_NINO',
  'au-medicare': 'AU_MEDICARE',
  'au-tfn': 'AU_TFN',
  'es-dni': 'ES_NIF',
  'pl-pesel': 'PL_PESEL',
  'fi-hetu': 'FI_PERSONAL_IDENTITY_CODE',
  'it-codice-fiscale': 'IT_FISCAL_CODE',
};

const KIND_OF: ReadonlyMap<string, Kind> = new Map([
  ...(Object.entries(ENTITY) as [Kind, string][]).map(([kind, entity]) => [entity, kind] as const),
  ['GPE', 'place'],
  ['NRP', 'person'],
  ['ORG', 'organisation'],
  ['DATE', 'date'],
  ['MEDICAL_LICENSE', 'identifier'],
]);
const SUBKIND_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(IDENTIFIERS).map(([subkind, entity]) => [entity, subkind]),
);

/**
 * Spans as Presidio's analyser returns them: `entity_type`, offsets in code points, end exclusive.
 *
 * Source: Presidio, `RecognizerResult`, https://microsoft.github.io/presidio/api/analyzer_python/
 */
export const toPresidio = (text: string, spans: readonly Span[]): readonly PresidioResult[] => {
  const offsets = offsetsOf(text);
  return spans.map(({ start, end, kind, subkind, score, why }) => ({
    entity_type:
      (kind === 'identifier'
        ? (IDENTIFIERS[subkind ?? ''] ?? subkind?.toUpperCase().replaceAll('-', '_'))
        : undefined) ?? ENTITY[kind],
    start: offsets.toCodePoint(start),
    end: offsets.toCodePoint(end),
    score,
    analysis_explanation: {
      recognizer: subkind === undefined ? kind : `${kind}/${subkind}`,
      textual_explanation: why,
    },
  }));
};

/** Read what Presidio's analyser returned into spans of the same text; an entity that is not known becomes an identifier. */
export const fromPresidio = (text: string, results: unknown): Parsed<readonly Span[]> => {
  if (!Array.isArray(results))
    return { ok: false, issues: [{ at: '', code: 'notAList', message: 'results must be a list' }] };
  const offsets = offsetsOf(text);
  const issues: Issue[] = [];
  const spans: Span[] = [];
  (results as readonly unknown[]).forEach((result, index) => {
    const at = `/${index}`;
    if (!isObject(result) || typeof result['entity_type'] !== 'string') {
      issues.push({ at: `${at}/entity_type`, code: 'noEntityType', message: 'entity_type must be a string' });
      return;
    }
    const place = placeOf(result['start'], result['end'], offsets, at);
    if ('code' in place) {
      issues.push(place);
      return;
    }
    const explanation = result['analysis_explanation'];
    const recogniser =
      isObject(explanation) && typeof explanation['recognizer'] === 'string' ? explanation['recognizer'] : '';
    const entity = result['entity_type'];
    const kind = KIND_OF.get(entity) ?? 'identifier';
    const own = recogniser.startsWith(`${kind}/`) ? recogniser.slice(kind.length + 1) : undefined;
    const subkind =
      own ??
      SUBKIND_OF.get(entity) ??
      (KIND_OF.has(entity) ? undefined : entity.toLowerCase().replaceAll('_', '-'));
    const why =
      isObject(explanation) && typeof explanation['textual_explanation'] === 'string'
        ? explanation['textual_explanation']
        : 'Presidio';
    spans.push(
      span(
        place.start,
        place.end,
        kind,
        subkind,
        typeof result['score'] === 'number' ? result['score'] : 1,
        why,
      ),
    );
  });
  return collect(spans, issues);
};
