import { XmlCdata, XmlElement, XmlError, XmlText, parseXml } from '@rgrove/parse-xml';
import type { Issue, Parsed } from '../study/parsed.ts';
import { readSimple } from './lexical.ts';
import type { QdaCodebook, QdaProject } from './project.ts';
import { codebookShape, projectShape } from './schema.ts';
import type { Part, Shape, Simple } from './shape.ts';

type Note = (at: string, code: string, message: string) => void;

/** Reads elements of one namespace by the schema; `prefix` is what their names begin with. */
function readerOf(
  prefix: string,
  note: Note,
): {
  readonly nameOf: (element: XmlElement) => string;
  readonly complex: (element: XmlElement, shape: Shape, at: string) => Record<string, unknown>;
} {
  function nameOf(element: XmlElement): string {
    return element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name;
  }

  function textOf(element: XmlElement, at: string): string {
    if (element.children.some((child) => child instanceof XmlElement))
      note(at, 'elementInText', 'Only text may stand here.');
    return element.text;
  }

  function elementsOf(element: XmlElement, at: string): readonly XmlElement[] {
    const elements: XmlElement[] = [];
    for (const child of element.children) {
      if (child instanceof XmlElement) elements.push(child);
      else if ((child instanceof XmlText || child instanceof XmlCdata) && /[^ \t\r\n]/.test(child.text))
        note(at, 'text', 'Text stands where the schema takes elements only.');
    }
    return elements;
  }

  function simple(text: string, type: Simple, at: string): unknown {
    const value = readSimple(text, type);
    if (value === undefined)
      note(at, 'value', `This is no ${typeof type === 'string' ? type : `one of ${type.join(', ')}`}.`);
    return value;
  }

  function reference(element: XmlElement, attribute: string, at: string): unknown {
    const { [attribute]: target, ...others } = element.attributes;
    if (Object.keys(others).some((name) => !foreign(name)) || elementsOf(element, at).length > 0)
      note(at, 'unknown', `A reference holds ${attribute} only.`);
    if (target === undefined) {
      note(at, 'missing', `A reference needs ${attribute}.`);
      return undefined;
    }
    return simple(target, 'guid', `${at}/${attribute}`);
  }

  function valueOf(element: XmlElement, type: Part['elements'][string], at: string): unknown {
    if (type === 'ref') return reference(element, 'targetGUID', at);
    if (type === 'codeRef') return reference(element, 'guid', at);
    if (typeof type === 'string' || !('parts' in type)) return simple(textOf(element, at), type, at);
    return complex(element, type, at);
  }

  function complex(element: XmlElement, shape: Shape, at: string): Record<string, unknown> {
    const result: Record<string, unknown> = {};
    const known = new Map(shape.attributes.map((attribute) => [attribute.name, attribute]));
    for (const [name, text] of Object.entries(element.attributes)) {
      const attribute = known.get(name);
      if (attribute !== undefined) result[name] = simple(text, attribute.type, `${at}/${name}`);
      else if (!foreign(name)) note(at, 'unknownAttribute', 'The schema knows no such attribute here.');
    }
    for (const { name, required } of shape.attributes)
      if (required && element.attributes[name] === undefined)
        note(at, 'missing', `The attribute ${name} is missing.`);
    const children = elementsOf(element, at);
    let next = 0;
    const take = (accepts: (name: string) => boolean, many: boolean): readonly XmlElement[] => {
      const taken: XmlElement[] = [];
      while (next < children.length && accepts(nameOf(children[next]!)) && (many || taken.length === 0))
        taken.push(children[next++]!);
      return taken;
    };
    for (const part of shape.parts) {
      const accepts = (name: string): boolean => Object.hasOwn(part.elements, name);
      let items: readonly XmlElement[];
      if (part.within === undefined) items = take(accepts, part.many);
      else {
        let [wrapper] = take((name) => name === part.within![0], false);
        for (const inner of part.within.slice(1))
          if (wrapper !== undefined) {
            const inside = elementsOf(wrapper, at).filter((child) => nameOf(child) === inner);
            if (inside.length !== 1 || elementsOf(wrapper, at).length !== 1)
              note(`${at}/${part.field}`, 'structure', `${part.within[0]} holds exactly one ${inner}.`);
            wrapper = inside[0];
          }
        if (wrapper === undefined) {
          if (part.required)
            note(`${at}/${part.field}`, 'missing', `The element ${part.within[0]} is missing.`);
          continue;
        }
        items = elementsOf(wrapper, at);
        if (items.some((item) => !accepts(nameOf(item))))
          note(
            `${at}/${part.field}`,
            'unknown',
            `An element stands in ${part.within.at(-1)} that the schema does not know there.`,
          );
        items = items.filter((item) => accepts(nameOf(item)));
        if (items.length === 0 && part.mayBeEmpty !== true)
          note(`${at}/${part.field}`, 'empty', `${part.within.at(-1)} may not be empty.`);
        if (items.length === 0) result[part.field] = [];
      }
      const place = (i: number): string => (part.many ? `${at}/${part.field}/${i}` : `${at}/${part.field}`);
      const values = items.map((child, i) => {
        const kind = nameOf(child);
        const value = valueOf(child, part.elements[kind]!, place(i));
        if (!part.choice) return value;
        return typeof value === 'object' && value !== null
          ? Object.assign({ kind }, value)
          : { kind, text: child.text };
      });
      if (values.length > 0) result[part.field] = part.many ? values : values[0];
      else if (part.required && part.within === undefined)
        note(
          `${at}/${part.field}`,
          'missing',
          `The element ${Object.keys(part.elements).join(' or ')} is missing.`,
        );
    }
    if (next < children.length)
      note(at, 'unknown', 'An element stands here that the schema does not know, or knows in another place.');
    return result;
  }

  return { nameOf, complex };
}

/** Attributes that belong to XML itself: namespaces, schema locations. */
const foreign = (name: string): boolean => /^(?:xmlns(?:$|:)|xsi:|xml:)/.test(name);

function readRoot<T>(xml: string, root: string, namespace: string, shape: Shape): Parsed<T> {
  const fail = (code: string, message: string): Parsed<T> => ({
    ok: false,
    issues: [{ at: '', code, message }],
  });
  try {
    const { root: element } = parseXml(xml.replace(/^\uFEFF/, ''));
    if (element === null) return fail('notXml', 'There is no element.');
    const colon = element.name.indexOf(':');
    const prefix = colon < 0 ? '' : element.name.slice(0, colon + 1);
    const bound = element.attributes[colon < 0 ? 'xmlns' : `xmlns:${element.name.slice(0, colon)}`];
    const issues: Issue[] = [];
    const reader = readerOf(prefix, (at, code, message) => void issues.push({ at, code, message }));
    if (reader.nameOf(element) !== root || bound !== namespace)
      return fail('notRefiQda', `The root element is not ${root} of ${namespace}.`);
    const value = reader.complex(element, shape, '');
    return issues.length > 0 ? { ok: false, issues } : { ok: true, value: value as T };
  } catch (error) {
    // The parser's own message quotes the text, which may be confidential: say where, not what.
    if (error instanceof XmlError)
      return fail('notXml', `This is not well-formed XML: line ${error.line}, column ${error.column}.`);
    if (error instanceof RangeError && /call stack/i.test(error.message))
      return fail('tooDeep', 'Elements are nested too deeply to be read.');
    throw error;
  }
}

function assertText(xml: unknown): asserts xml is string {
  if (typeof xml !== 'string')
    throw new TypeError(
      `The XML is given as a text, not as ${xml instanceof Uint8Array ? 'bytes' : typeof xml}. Decode it first; a .qdpx file is read by readQdpx.`,
    );
}

/** Namespace of a project. */
export const projectNamespace = 'urn:QDA-XML:project:1.0';
/** Namespace of a codebook. */
export const codebookNamespace = 'urn:QDA-XML:codebook:1.0';

/**
 * Reads `project.qde` as QDA-XML 1.0, holding it against the whole schema: attributes, types, order and number of elements.
 *
 * @returns issues point into the value that would have been read; none repeats text of the file.
 * @throws TypeError where it is no text, such as the bytes of a `.qdpx` file.
 * @example
 * parseQdaProject('<Project name="n" xmlns="urn:QDA-XML:project:1.0"/>'); //=> { ok: true, value: { name: 'n' } }
 */
export function parseQdaProject(xml: string): Parsed<QdaProject> {
  assertText(xml);
  return readRoot(xml, 'Project', projectNamespace, projectShape);
}

/**
 * Reads a codebook on its own (`.qdc`), as `parseQdaProject` reads a project.
 * @example
 * const xml = '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>';
 * parseQdaCodebook(xml).ok; //=> false
 */
export function parseQdaCodebook(xml: string): Parsed<QdaCodebook> {
  assertText(xml);
  return readRoot(xml, 'CodeBook', codebookNamespace, codebookShape);
}
