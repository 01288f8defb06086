import { isSimple } from './lexical.ts';
import type { QdaCodebook, QdaProject } from './project.ts';
import { codebookNamespace, projectNamespace } from './read.ts';
import { codebookShape, projectShape } from './schema.ts';
import type { Part, Shape } from './shape.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Written as they are, a reader would turn these into line feeds or spaces.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const inText = (text: string): string => text.replace(/[&<>\r]/g, (character) => escapes[character]!);
const inAttribute = (text: string): string =>
  text.replace(/[&<>"\r\n\t]/g, (character) => escapes[character]!);

const nonsense = (at: string, what: string): never => {
  throw new RangeError(`${at === '' ? 'The root' : at} cannot be written: ${what}.`);
};

function writeElement(
  name: string,
  value: unknown,
  type: Part['elements'][string],
  at: string,
  indent: string,
  out: string[],
): void {
  if (type === 'ref' || type === 'codeRef') {
    if (!isSimple(value, 'guid')) nonsense(at, 'it is no GUID');
    out.push(`${indent}<${name} ${type === 'ref' ? 'targetGUID' : 'guid'}="${String(value)}" />`);
    return;
  }
  if (typeof type === 'string' || !('parts' in type)) {
    if (!isSimple(value, type))
      nonsense(at, `it is no ${typeof type === 'string' ? type : type.join(' or ')} that XML can hold`);
    const text = inText(String(value));
    out.push(`${indent}<${name}>${text}</${name}>`);
    return;
  }
  if (typeof value !== 'object' || value === null) nonsense(at, 'it is no object');
  writeComplex(name, value as Record<string, unknown>, type, at, indent, '', out);
}

function writeComplex(
  name: string,
  value: Readonly<Record<string, unknown>>,
  shape: Shape,
  at: string,
  indent: string,
  namespaces: string,
  out: string[],
): void {
  let attributes = namespaces;
  for (const { name: field, type, required } of shape.attributes) {
    const given = value[field];
    if (given === undefined) {
      if (required) nonsense(`${at}/${field}`, 'the schema needs it');
      continue;
    }
    if (!isSimple(given, type))
      nonsense(
        `${at}/${field}`,
        `it is no ${typeof type === 'string' ? type : type.join(' or ')} that XML can hold`,
      );
    attributes += ` ${field}="${inAttribute(String(given as string | number | boolean))}"`;
  }
  const known = new Set([
    'kind',
    ...shape.attributes.map((one) => one.name),
    ...shape.parts.map((one) => one.field),
  ]);
  for (const field of Object.keys(value))
    if (!known.has(field)) nonsense(`${at}/${field}`, 'the schema knows no such field');
  const inner: string[] = [];
  for (const part of shape.parts) writePart(part, value[part.field], at, `${indent}  `, inner);
  if (inner.length === 0) out.push(`${indent}<${name}${attributes} />`);
  else {
    out.push(`${indent}<${name}${attributes}>`);
    for (const line of inner) out.push(line);
    out.push(`${indent}</${name}>`);
  }
}

function writePart(part: Part, given: unknown, at: string, indent: string, out: string[]): void {
  const { field, within = [] } = part;
  if (given === undefined) {
    if (part.required) nonsense(`${at}/${field}`, 'the schema needs it');
    return;
  }
  const items = part.many ? given : [given];
  if (!Array.isArray(items)) return nonsense(`${at}/${field}`, 'it is no list');
  if (items.length === 0 && within.length === 0)
    return nonsense(`${at}/${field}`, 'an empty list cannot be told from none: leave it out');
  if (items.length === 0 && part.mayBeEmpty !== true)
    return nonsense(`${at}/${field}`, 'the schema takes no empty list here: leave it out');
  within.forEach((wrapper, depth) => out.push(`${indent}${'  '.repeat(depth)}<${wrapper}>`));
  const inside = indent + '  '.repeat(within.length);
  items.forEach((item: unknown, i) => {
    const place = part.many ? `${at}/${field}/${i}` : `${at}/${field}`;
    const kind = part.choice
      ? String((item as { readonly kind?: unknown } | null)?.kind)
      : Object.keys(part.elements)[0]!;
    const type = Object.hasOwn(part.elements, kind) ? part.elements[kind] : undefined;
    if (type === undefined)
      return nonsense(`${place}/kind`, `it is none of ${Object.keys(part.elements).join(', ')}`);
    if (!part.choice || (typeof type === 'object' && 'parts' in type))
      return writeElement(kind, item, type, place, inside, out);
    // The text as it was written, so that 1.50 stays 1.50.
    writeElement(kind, (item as { readonly text?: unknown }).text, type, `${place}/text`, inside, out);
  });
  within
    .toReversed()
    .forEach((wrapper, i) => out.push(`${indent}${'  '.repeat(within.length - 1 - i)}</${wrapper}>`));
}

const writeRoot = (
  name: string,
  value: object,
  shape: Shape,
  namespace: string,
  location: string,
): string => {
  const out: string[] = ['<?xml version="1.0" encoding="utf-8"?>'];
  const namespaces = ` xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${location}"`;
  writeComplex(name, value as Readonly<Record<string, unknown>>, shape, '', '', namespaces, out);
  return `${out.join('\n')}\n`;
};

/**
 * Writes `project.qde`: valid under Project.xsd, the same bytes each time.
 *
 * @throws RangeError where the schema cannot take a value; it says where and why.
 * @example
 * writeQdaProject({ name: 'Learning episodes' }).includes('<Project '); //=> true
 */
export function writeQdaProject(project: QdaProject): string {
  return writeRoot(
    'Project',
    project,
    projectShape,
    projectNamespace,
    'http://schema.qdasoftware.org/versions/Project/v1.0/Project.xsd',
  );
}

/**
 * Writes a codebook on its own, for a `.qdc` file.
 *
 * @throws RangeError as `writeQdaProject`.
 * @example
 * writeQdaCodebook({ codes: [{ guid: guidOf('c'), name: 'Care', isCodable: true }] }).includes('name="Care"'); //=> true
 */
export function writeQdaCodebook(codebook: QdaCodebook): string {
  return writeRoot(
    'CodeBook',
    codebook,
    codebookShape,
    codebookNamespace,
    'http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd',
  );
}
