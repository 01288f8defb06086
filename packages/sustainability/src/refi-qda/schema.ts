/** The schema Project.xsd of 18 March 2019 (and Codebook.xsd 1.0) as data, in the order of its sequences: reader and writer both walk it. */
import { attribute, must, one, part, wrapped } from './shape.ts';
import type { Attribute, Part, Shape } from './shape.ts';

const guid = must('guid', 'guid');
const name = attribute('name');

const description = one('description', 'Description', 'string');
const noteRefs = part('noteRefs', { NoteRef: 'ref' });
const authored = [
  attribute('creatingUser', 'guid'),
  attribute('creationDateTime', 'dateTime'),
  attribute('modifyingUser', 'guid'),
  attribute('modifiedDateTime', 'dateTime'),
];
const rgb = attribute('color', 'rgb');
const direction = attribute('direction', ['Associative', 'OneWay', 'Bidirectional']);

const codingShape: Shape = {
  attributes: [guid, attribute('creatingUser', 'guid'), attribute('creationDateTime', 'dateTime')],
  parts: [part('codeRef', { CodeRef: 'ref' }, { many: false, required: true }), noteRefs],
};
const codings = part('codings', { Coding: codingShape });

const variableValueShape: Shape = {
  attributes: [],
  parts: [
    part('variableRef', { VariableRef: 'ref' }, { many: false, required: true }),
    part(
      'value',
      {
        TextValue: 'string',
        BooleanValue: 'booleanText',
        IntegerValue: 'integerText',
        FloatValue: 'decimal',
        DateValue: 'date',
        DateTimeValue: 'dateTime',
      },
      { many: false, choice: true },
    ),
  ],
};
const variableValues = part('variableValues', { VariableValue: variableValueShape });

const selection = (extra: readonly Attribute[], parts: readonly Part[] = []): Shape => ({
  attributes: [guid, name, ...extra, ...authored],
  parts: [description, ...parts, codings, noteRefs],
});

const textPaths = [attribute('richTextPath'), attribute('plainTextPath')];
const content = one('plainTextContent', 'PlainTextContent', 'string');
const textSelection = selection([must('startPosition', 'integer'), must('endPosition', 'integer')]);
const textSource: Shape = {
  attributes: [guid, name, ...textPaths, ...authored],
  parts: [
    description,
    content,
    part('plainTextSelections', { PlainTextSelection: textSelection }),
    codings,
    noteRefs,
    variableValues,
  ],
};

const rectangle = ['firstX', 'firstY', 'secondX', 'secondY'].map((field) => must(field, 'integer'));
const filed = (parts: readonly Part[]): Shape => ({
  attributes: [guid, name, attribute('path'), attribute('currentPath'), ...authored],
  parts: [description, ...parts, codings, noteRefs, variableValues],
});
const pictureSource = filed([
  one('textDescription', 'TextDescription', textSource),
  part('pictureSelections', { PictureSelection: selection(rectangle) }),
]);
const representation = one('representation', 'Representation', textSource);
const pdfSource = filed([
  part('pdfSelections', {
    PDFSelection: selection([must('page', 'integer'), ...rectangle], [representation]),
  }),
  representation,
]);
const transcript: Shape = {
  attributes: [guid, name, ...textPaths, ...authored],
  parts: [
    description,
    content,
    part('syncPoints', {
      SyncPoint: {
        attributes: [guid, attribute('timeStamp', 'integer'), attribute('position', 'integer')],
        parts: [],
      },
    }),
    part('transcriptSelections', {
      TranscriptSelection: selection([attribute('fromSyncPoint', 'guid'), attribute('toSyncPoint', 'guid')]),
    }),
    noteRefs,
  ],
};
const transcripts = part('transcripts', { Transcript: transcript });
const stretch = selection([must('begin', 'integer'), must('end', 'integer')]);

const recursiveCode: { attributes: readonly Attribute[]; parts: readonly Part[] } = {
  attributes: [guid, must('name'), must('isCodable', 'boolean'), rgb],
  parts: [],
};
recursiveCode.parts = [description, noteRefs, part('codes', { Code: recursiveCode })];

const set = (memberCode: 'ref' | 'codeRef', others: readonly Part[]): Shape => ({
  attributes: [guid, must('name')],
  parts: [description, part('memberCodes', { MemberCode: memberCode }), ...others],
});

/** `Project`, the root of `project.qde`. */
export const projectShape: Shape = {
  attributes: [
    must('name'),
    attribute('origin'),
    attribute('creatingUserGUID', 'guid'),
    attribute('creationDateTime', 'dateTime'),
    attribute('modifyingUserGUID', 'guid'),
    attribute('modifiedDateTime', 'dateTime'),
    attribute('basePath'),
  ],
  parts: [
    wrapped('users', 'Users', { User: { attributes: [guid, name, attribute('id')], parts: [] } }),
    part('codes', { Code: recursiveCode }, { within: ['CodeBook', 'Codes'] }),
    wrapped('variables', 'Variables', {
      Variable: {
        attributes: [
          guid,
          must('name'),
          must('typeOfVariable', ['Text', 'Boolean', 'Integer', 'Float', 'Date', 'DateTime']),
        ],
        parts: [description],
      },
    }),
    wrapped('cases', 'Cases', {
      Case: {
        attributes: [guid, name],
        parts: [
          description,
          part('codeRefs', { CodeRef: 'ref' }),
          variableValues,
          part('sourceRefs', { SourceRef: 'ref' }),
          part('selectionRefs', { SelectionRef: 'ref' }),
        ],
      },
    }),
    wrapped(
      'sources',
      'Sources',
      {
        TextSource: textSource,
        PictureSource: pictureSource,
        PDFSource: pdfSource,
        AudioSource: filed([transcripts, part('audioSelections', { AudioSelection: stretch })]),
        VideoSource: filed([transcripts, part('videoSelections', { VideoSelection: stretch })]),
      },
      { choice: true },
    ),
    wrapped('notes', 'Notes', { Note: textSource }),
    wrapped('links', 'Links', {
      Link: {
        attributes: [
          guid,
          name,
          direction,
          rgb,
          attribute('originGUID', 'guid'),
          attribute('targetGUID', 'guid'),
        ],
        parts: [noteRefs],
      },
    }),
    wrapped('sets', 'Sets', {
      Set: set('ref', [
        part('memberSources', { MemberSource: 'ref' }),
        part('memberNotes', { MemberNote: 'ref' }),
      ]),
    }),
    wrapped('graphs', 'Graphs', {
      Graph: {
        attributes: [guid, name],
        parts: [
          part('vertices', {
            Vertex: {
              attributes: [
                guid,
                attribute('representedGUID', 'guid'),
                name,
                must('firstX', 'integer'),
                must('firstY', 'integer'),
                attribute('secondX', 'integer'),
                attribute('secondY', 'integer'),
                attribute('shape', [
                  'Person',
                  'Oval',
                  'Rectangle',
                  'RoundedRectangle',
                  'Star',
                  'LeftTriangle',
                  'RightTriangle',
                  'UpTriangle',
                  'DownTriangle',
                  'Note',
                ]),
                rgb,
              ],
              parts: [],
            },
          }),
          part('edges', {
            Edge: {
              attributes: [
                guid,
                attribute('representedGUID', 'guid'),
                name,
                must('sourceVertex', 'guid'),
                must('targetVertex', 'guid'),
                rgb,
                direction,
                attribute('lineStyle', ['dotted', 'dashed', 'solid']),
              ],
              parts: [],
            },
          }),
        ],
      },
    }),
    description,
    noteRefs,
  ],
};

/** `CodeBook`, the root of a `.qdc` file: its sets name their codes by `guid`, not `targetGUID`, and may be empty. */
export const codebookShape: Shape = {
  attributes: [attribute('origin')],
  parts: [
    part('codes', { Code: recursiveCode }, { within: ['Codes'], required: true }),
    wrapped('sets', 'Sets', { Set: set('codeRef', []) }, { mayBeEmpty: true }),
  ],
};
