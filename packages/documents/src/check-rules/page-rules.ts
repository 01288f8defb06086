import { PDFDict } from '../pdf.ts';
import type { PDFObject } from '../pdf.ts';
import { contentOf } from './content.ts';
import type { CheckedFile, Fault, PdfRule } from './finding.ts';
import { entry, members, nameOf, numberOf, textOf } from './objects.ts';

/** What a screen reader needs: every piece of content and every field in the structure, and a structure that makes sense. */
export const pageRules: readonly PdfRule[] = [
  {
    id: 'tagged',
    clause: 'ISO 19005-3, 6.7.2; ISO 14289-1, 7.1',
    passed: 'The file is marked as tagged and holds a structure tree.',
    faults: function* ({ document }) {
      if (String(entry(entry(document.catalog, 'MarkInfo'), 'Marked')) !== 'true')
        yield { at: '/catalog', message: 'The file is not marked as tagged.' };
      if (entry(document.catalog, 'StructTreeRoot') === undefined)
        yield { at: '/catalog', message: 'The file has no structure tree.' };
    },
  },
  {
    id: 'all-content-marked',
    clause: 'ISO 14289-1, 7.1',
    passed: 'Everything drawn is either in the structure or marked as an artifact.',
    faults: function* ({ document }) {
      for (const [index, page] of document.getPages().entries()) {
        const { unmarked, isBalanced } = contentOf(entry(page.node, 'Contents'));
        if (unmarked.length > 0)
          yield {
            at: `/pages/${index}`,
            message: `${unmarked.length} drawing operators are outside marked content.`,
          };
        if (!isBalanced)
          yield { at: `/pages/${index}`, message: 'Marked content is not opened and closed in pairs.' };
      }
    },
  },
  {
    id: 'content-has-element',
    clause: 'ISO 32000-1, 14.7.4.4; ISO 14289-1, 7.1',
    passed: 'Each piece of marked content leads to its element, and each number is used once.',
    faults: contentFaults,
  },
  {
    id: 'structure',
    clause: 'ISO 14289-1, 7.2 to 7.6',
    passed:
      'Headings do not skip levels, rows have as many cells as their table, headers have a scope, lists hold items.',
    faults: structureFaults,
  },
  {
    id: 'fields',
    clause: 'ISO 14289-1, 7.18',
    passed:
      'Each field has a name for screen readers, an element of its own and a drawn appearance, in the order of the structure.',
    faults: fieldFaults,
  },
];

/** What the parent tree says of each key. */
function parentTree({ document }: CheckedFile): ReadonlyMap<number, PDFObject | undefined> {
  const numbers = members(entry(entry(entry(document.catalog, 'StructTreeRoot'), 'ParentTree'), 'Nums'));
  const found = new Map<number, PDFObject | undefined>();
  for (let at = 0; at + 1 < numbers.length; at += 2) found.set(numberOf(numbers[at]) ?? -1, numbers[at + 1]);
  return found;
}

function* contentFaults(file: CheckedFile): Generator<Fault> {
  const parents = parentTree(file);
  for (const [index, page] of file.document.getPages().entries()) {
    const { marks } = contentOf(entry(page.node, 'Contents'));
    const owners = members(parents.get(numberOf(entry(page.node, 'StructParents')) ?? -1));
    const at = `/pages/${index}`;
    if (new Set(marks).size !== marks.length)
      yield { at, message: 'A number of marked content is used twice.' };
    const lost = marks.filter((mark) => entry(owners[mark], 'S') === undefined).length;
    if (lost > 0) yield { at, message: `${lost} pieces of marked content lead to no element.` };
  }
}

interface Node {
  readonly type: string;
  readonly kids: readonly Node[];
  readonly dictionary: PDFDict;
}

const deepest = 60;

function nodeOf(object: PDFObject | undefined, depth: number): Node | undefined {
  const type = nameOf(entry(object, 'S'));
  if (!(object instanceof PDFDict) || type === undefined || depth > deepest) return undefined;
  const held = entry(object, 'K');
  const kids = members(held).length > 0 ? members(held) : [held];
  return {
    type,
    dictionary: object,
    kids: kids.map((kid) => nodeOf(kid, depth + 1)).filter((kid) => kid !== undefined),
  };
}

function* structureFaults({ document }: CheckedFile): Generator<Fault> {
  const root = nodeOf(entry(entry(document.catalog, 'StructTreeRoot'), 'K'), 0);
  if (root === undefined) return;
  let level = 0;
  const at = '/structure';
  const nodes: Node[] = [root];
  for (let node = nodes.shift(); node !== undefined; node = nodes.shift()) {
    nodes.unshift(...node.kids);
    const heading = /^H([1-6])$/.exec(node.type)?.[1];
    if (heading !== undefined) {
      if (Number(heading) > level + 1)
        yield { at, message: `A heading of level ${heading} follows one of level ${level}.` };
      level = Number(heading);
    }
    yield* nodeFaults(node);
  }
}

function* nodeFaults({ type, kids, dictionary }: Node): Generator<Fault> {
  const at = '/structure';
  if (type === 'Table') {
    const widths = new Set(kids.map((row) => row.kids.length));
    if (widths.size > 1) yield { at, message: 'The rows of a table differ in their number of cells.' };
    if (kids.some((row) => row.type !== 'TR'))
      yield { at, message: 'A table holds something other than rows.' };
  }
  if (type === 'TR' && kids.some((cell) => cell.type !== 'TH' && cell.type !== 'TD'))
    yield { at, message: 'A row holds something other than cells.' };
  if (type === 'TH' && nameOf(entry(entry(dictionary, 'A'), 'Scope')) === undefined)
    yield { at, message: 'A header cell has no scope.' };
  if (type === 'L' && kids.some((item) => item.type !== 'LI'))
    yield { at, message: 'A list holds something other than items.' };
  if (type === 'LI' && !kids.some((part) => part.type === 'LBody'))
    yield { at, message: 'An item of a list has no body.' };
  if (type === 'Form' && textOf(entry(dictionary, 'Alt')) === undefined)
    yield { at, message: 'The element of a field has no description.' };
}

function* fieldFaults(file: CheckedFile): Generator<Fault> {
  const parents = parentTree(file);
  for (const [index, page] of file.document.getPages().entries()) {
    const annotations = members(entry(page.node, 'Annots'));
    if (annotations.length > 0 && nameOf(entry(page.node, 'Tabs')) !== 'S')
      yield { at: `/pages/${index}`, message: 'Tabs do not follow the structure.' };
    for (const [place, annotation] of annotations.entries()) {
      if (nameOf(entry(annotation, 'Subtype')) !== 'Widget') continue;
      const at = `/pages/${index}/fields/${place}`;
      if ((textOf(entry(annotation, 'TU')) ?? '') === '')
        yield { at, message: 'The field has no name for screen readers.' };
      const owner = parents.get(numberOf(entry(annotation, 'StructParent')) ?? -1);
      if (nameOf(entry(owner, 'S')) !== 'Form') yield { at, message: 'The field has no Form element.' };
      if (entry(entry(annotation, 'AP'), 'N') === undefined)
        yield { at, message: 'The field has no appearance.' };
    }
  }
}
