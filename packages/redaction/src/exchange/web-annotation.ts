import { KINDS, span } from '../span.ts';
import type { Kind, Span } from '../span.ts';
import { offsetsOf } from './code-points.ts';
import { collect, isObject } from './parsed.ts';
import type { Issue, Parsed } from './parsed.ts';
import { placeOf } from './place.ts';

/** One span as a Web Annotation; without the text it covers. */
export interface WebAnnotation {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly type: 'Annotation';
  readonly motivation: 'classifying';
  readonly body: {
    readonly type: 'TextualBody';
    readonly purpose: 'classifying';
    readonly format: 'application/json';
    /** Kind, subkind, score and why, as JSON. */
    readonly value: string;
  };
  readonly target: {
    readonly source: string;
    readonly selector: {
      readonly type: 'TextPositionSelector';
      readonly start: number;
      readonly end: number;
    };
  };
}

/**
 * Spans as Web Annotations with a text position selector in code points. No quote is written: an annotation of a
 * detail must not repeat it.
 *
 * Source: W3C Web Annotation Data Model, 4.2.5, https://www.w3.org/TR/annotation-model/#text-position-selector
 *
 * @param source IRI of the text
 */
export const toWebAnnotations = (
  text: string,
  spans: readonly Span[],
  source: string,
): readonly WebAnnotation[] => {
  const offsets = offsetsOf(text);
  return spans.map(({ start, end, kind, subkind, score, why }) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'classifying',
    body: {
      type: 'TextualBody',
      purpose: 'classifying',
      format: 'application/json',
      value: JSON.stringify({ kind, subkind, score, why }),
    },
    target: {
      source,
      selector: {
        type: 'TextPositionSelector',
        start: offsets.toCodePoint(start),
        end: offsets.toCodePoint(end),
      },
    },
  }));
};

const parseBody = (value: unknown): Readonly<Record<string, unknown>> | undefined => {
  if (typeof value !== 'string') return undefined;
  try {
    const body: unknown = JSON.parse(value);
    return isObject(body) ? body : undefined;
  } catch {
    return undefined;
  }
};

/** Read annotations back into spans of a text. */
export const fromWebAnnotations = (text: string, annotations: unknown): Parsed<readonly Span[]> => {
  if (!Array.isArray(annotations))
    return { ok: false, issues: [{ at: '', code: 'notAList', message: 'annotations must be a list' }] };
  const offsets = offsetsOf(text);
  const issues: Issue[] = [];
  const spans: Span[] = [];
  (annotations as readonly unknown[]).forEach((annotation, index) => {
    const at = `/${index}`;
    const target = isObject(annotation) ? annotation['target'] : undefined;
    const selector = isObject(target) ? target['selector'] : undefined;
    if (!isObject(selector) || selector['type'] !== 'TextPositionSelector') {
      issues.push({
        at: `${at}/target/selector`,
        code: 'noPosition',
        message: 'a text position selector is needed',
      });
      return;
    }
    const place = placeOf(selector['start'], selector['end'], offsets, `${at}/target/selector`);
    if ('code' in place) {
      issues.push(place);
      return;
    }
    const body =
      isObject(annotation) && isObject(annotation['body'])
        ? parseBody(annotation['body']['value'])
        : undefined;
    const kind = body?.['kind'];
    if (body === undefined || !KINDS.includes(kind as Kind)) {
      issues.push({
        at: `${at}/body/value`,
        code: 'unknownKind',
        message: `the kind must be one of ${KINDS.join(', ')}`,
      });
      return;
    }
    const { subkind, score, why } = body;
    spans.push(
      span(
        place.start,
        place.end,
        kind as Kind,
        typeof subkind === 'string' ? subkind : undefined,
        typeof score === 'number' ? score : 1,
        typeof why === 'string' ? why : 'annotation',
      ),
    );
  });
  return collect(spans, issues);
};
