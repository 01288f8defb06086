import { sha256Hex } from '../format/canonical-json.ts';
import { embedded, xmpProperties } from '../format/embedded.ts';
import { latin1Text } from '../pdf.ts';
import { streamBytes } from '../read-own/pdf-record.ts';
import type { CheckedFile, Fault, PdfRule } from './finding.ts';
import { entry, members, nameOf, numberOf, textOf } from './objects.ts';

const fault = (isWrong: boolean, at: string, message: string, mend?: string): readonly Fault[] =>
  isWrong ? [mend === undefined ? { at, message } : { at, message, mend }] : [];

/** The value of an element or attribute of the XMP packet. */
const xmpValue = ({ xmp }: CheckedFile, name: string): string | undefined =>
  new RegExp(`<${name}>([^<]*)</${name}>`).exec(xmp)?.[1] ??
  new RegExp(`\\s${name}="([^"]*)"`).exec(xmp)?.[1];

/** What a file must be as a whole: its frame, its metadata, its colour space and the files that it carries. */
export const fileRules: readonly PdfRule[] = [
  {
    id: 'header',
    clause: 'ISO 19005-3, 6.1.2; ISO 14289-1, 6.1',
    passed: 'The file begins as PDF 1.7 does.',
    faults: ({ bytes }) =>
      fault(
        !/^%PDF-1\.[0-7]/.test(latin1Text(bytes.subarray(0, 9))),
        '',
        'The header is not that of PDF 1.0 to 1.7.',
      ),
  },
  {
    id: 'file-id',
    clause: 'ISO 19005-3, 6.1.3',
    passed: 'The trailer holds the file’s identifier, and the file is not encrypted.',
    faults: ({ document }) => [
      ...fault(
        members(document.context.trailerInfo.ID).length !== 2,
        '/trailer',
        'The trailer holds no file identifier.',
      ),
      ...fault(document.context.trailerInfo.Encrypt !== undefined, '/trailer', 'The file is encrypted.'),
    ],
  },
  {
    id: 'archive-level',
    clause: 'ISO 19005-3, 6.6.4',
    passed: 'The metadata declares PDF/A-3a.',
    faults: (file) =>
      fault(
        xmpValue(file, 'pdfaid:part') !== '3' || xmpValue(file, 'pdfaid:conformance') !== 'A',
        '/metadata',
        'The metadata does not declare PDF/A-3a.',
      ),
  },
  {
    id: 'access-level',
    clause: 'ISO 14289-1, 5',
    passed: 'The metadata declares PDF/UA-1.',
    faults: (file) =>
      fault(xmpValue(file, 'pdfuaid:part') !== '1', '/metadata', 'The metadata does not declare PDF/UA-1.'),
  },
  {
    id: 'title',
    clause: 'ISO 14289-1, 7.1; ISO 19005-3, 6.6.2',
    passed: 'The file has a title, the same in both places, and viewers are told to show it.',
    faults: ({ document, xmp }) => {
      const shown = /<dc:title>.*?<rdf:li[^>]*>([^<]*)<\/rdf:li>/s.exec(xmp)?.[1];
      const info = textOf(entry(document.context.lookup(document.context.trailerInfo.Info), 'Title'));
      const plain = (text: string | undefined): string | undefined =>
        text?.replace(
          /&(amp|lt|gt|quot);/g,
          (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
        );
      return [
        ...fault(shown === undefined || shown.trim() === '', '/metadata', 'The metadata holds no title.'),
        ...fault(
          info !== undefined && info !== plain(shown),
          '/metadata',
          'The titles in Info and in the metadata differ.',
        ),
        ...fault(
          String(entry(entry(document.catalog, 'ViewerPreferences'), 'DisplayDocTitle')) !== 'true',
          '/catalog',
          'Viewers are not told to show the title.',
        ),
      ];
    },
  },
  {
    id: 'language',
    clause: 'ISO 14289-1, 7.2; ISO 19005-3, 6.7.4',
    passed: 'The file says which language it is in.',
    faults: ({ document }) =>
      fault(
        !/^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(textOf(entry(document.catalog, 'Lang')) ?? ''),
        '/catalog',
        'The catalog holds no language tag.',
      ),
  },
  {
    id: 'output-intent',
    clause: 'ISO 19005-3, 6.2.3',
    passed: 'The colours of the file are given meaning by an RGB profile.',
    faults: ({ document }) => {
      const intents = members(entry(document.catalog, 'OutputIntents'));
      const intent = intents.find((one) => nameOf(entry(one, 'S')) === 'GTS_PDFA1');
      const profile = entry(intent, 'DestOutputProfile');
      const bytes = streamBytes(profile) ?? new Uint8Array();
      return fault(
        numberOf(entry(profile, 'N')) !== 3 ||
          latin1Text(bytes.subarray(16, 20)) !== 'RGB ' ||
          latin1Text(bytes.subarray(36, 40)) !== 'acsp',
        '/catalog',
        'There is no output intent of PDF/A with an RGB profile.',
      );
    },
  },
  {
    id: 'no-actions',
    clause: 'ISO 19005-3, 6.5.1',
    passed: 'Nothing in the file runs when it is opened.',
    faults: ({ document }) =>
      ['OpenAction', 'AA'].flatMap((key) =>
        fault(entry(document.catalog, key) !== undefined, '/catalog', `The catalog holds /${key}.`),
      ),
  },
  {
    id: 'associated-files',
    clause: 'ISO 19005-3, 6.8 and annex E',
    passed: 'Each file carried is named to people and to machines, with its kind and relationship.',
    faults: associatedFaults,
  },
  {
    id: 'embedded-record',
    clause:
      'This library: the relationship is Source, and the hash in the metadata is that of the file carried.',
    passed: 'The data carried is the data that the pages were made from.',
    faults: (file) => {
      const [first] = members(entry(file.document.catalog, 'AF'));
      if (first === undefined) return [];
      const bytes = streamBytes(entry(entry(first, 'EF'), 'F')) ?? new Uint8Array();
      const hash = xmpValue(file, `${xmpProperties.prefix}:${xmpProperties.hash}`);
      return [
        ...fault(
          nameOf(entry(first, 'AFRelationship')) !== embedded.relationship,
          '/associated/0',
          'The relationship is not Source.',
        ),
        ...fault(
          hash !== sha256Hex(bytes),
          '/associated/0',
          'The file carried is not the one that the metadata names.',
          'Write the document anew.',
        ),
      ];
    },
  },
];

function* associatedFaults({ document }: CheckedFile): Generator<Fault> {
  const names = members(entry(entry(entry(document.catalog, 'Names'), 'EmbeddedFiles'), 'Names'));
  const associated = members(entry(document.catalog, 'AF'));
  for (const [index, spec] of associated.entries()) {
    const at = `/associated/${index}`;
    const file = entry(entry(spec, 'EF'), 'F');
    if (!names.includes(spec)) yield { at, message: 'The file is not in the list of embedded files.' };
    if (textOf(entry(spec, 'F')) === undefined || textOf(entry(spec, 'UF')) === undefined)
      yield { at, message: 'The file has no name in F and UF.' };
    if (nameOf(entry(spec, 'AFRelationship')) === undefined)
      yield { at, message: 'The file’s relationship is not said.' };
    if (nameOf(entry(file, 'Subtype')) === undefined)
      yield { at, message: 'The file’s media type is not said.' };
  }
  for (const [index, spec] of names.entries()) {
    if (index % 2 === 1 && !associated.includes(spec))
      yield { at: `/names/${(index - 1) / 2}`, message: 'An embedded file is associated with nothing.' };
  }
}
