/**
 * The REFI-QDA exchange format (QDA-XML 1.0, 18 March 2019, https://www.qdasoftware.org) as types: what NVivo, ATLAS.ti, MAXQDA and others
 * exchange. Names are those of the schema; lists take the plural; wrappers such as `Users` are dropped; a reference is the GUID it targets.
 */

/** A GUID as the schema takes it, with or without braces. */
export type Guid = string;

/** Who made or changed something, and when (`xsd:dateTime`, as written). */
export interface Authored {
  readonly creatingUser?: Guid;
  readonly creationDateTime?: string;
  readonly modifyingUser?: Guid;
  readonly modifiedDateTime?: string;
}

/** Someone who codes. */
export interface QdaUser {
  readonly guid: Guid;
  readonly name?: string;
  readonly id?: string;
}

/** A code with its narrower codes. */
export interface QdaCode {
  readonly guid: Guid;
  readonly name: string;
  readonly isCodable: boolean;
  /** As `#RRGGBB` or `#RGB`. */
  readonly color?: string;
  readonly description?: string;
  readonly noteRefs?: readonly Guid[];
  readonly codes?: readonly QdaCode[];
}

/** A code given to something, by somebody. */
export interface QdaCoding {
  readonly guid: Guid;
  readonly creatingUser?: Guid;
  readonly creationDateTime?: string;
  readonly codeRef: Guid;
  readonly noteRefs?: readonly Guid[];
}

/** A variable of cases or sources. */
export interface QdaVariable {
  readonly guid: Guid;
  readonly name: string;
  readonly typeOfVariable: 'Text' | 'Boolean' | 'Integer' | 'Float' | 'Date' | 'DateTime';
  readonly description?: string;
}

/** The value of a variable, as written; absent where the file names the variable only. */
export interface QdaVariableValue {
  readonly variableRef: Guid;
  readonly value?: {
    readonly kind:
      'TextValue' | 'BooleanValue' | 'IntegerValue' | 'FloatValue' | 'DateValue' | 'DateTimeValue';
    readonly text: string;
  };
}

/** A case, such as a person who was interviewed. */
export interface QdaCase {
  readonly guid: Guid;
  readonly name?: string;
  readonly description?: string;
  readonly codeRefs?: readonly Guid[];
  readonly variableValues?: readonly QdaVariableValue[];
  readonly sourceRefs?: readonly Guid[];
  readonly selectionRefs?: readonly Guid[];
}

/** What every source and selection may carry. */
interface Coded extends Authored {
  readonly guid: Guid;
  readonly name?: string;
  readonly description?: string;
  readonly codings?: readonly QdaCoding[];
  readonly noteRefs?: readonly Guid[];
}

/** A passage, in Unicode characters from 0; the end is exclusive. */
export interface QdaTextSelection extends Coded {
  readonly startPosition: number;
  readonly endPosition: number;
}

/** A text, held in the file or beside it. */
export interface QdaTextSource extends Coded {
  readonly richTextPath?: string;
  readonly plainTextPath?: string;
  readonly plainTextContent?: string;
  readonly plainTextSelections?: readonly QdaTextSelection[];
  readonly variableValues?: readonly QdaVariableValue[];
}

/** A rectangle of a picture, in pixels. */
export interface QdaPictureSelection extends Coded {
  readonly firstX: number;
  readonly firstY: number;
  readonly secondX: number;
  readonly secondY: number;
}

interface Filed extends Coded {
  readonly path?: string;
  readonly currentPath?: string;
  readonly variableValues?: readonly QdaVariableValue[];
}

/** A picture. */
export interface QdaPictureSource extends Filed {
  readonly textDescription?: QdaTextSource;
  readonly pictureSelections?: readonly QdaPictureSelection[];
}

/** A rectangle of a page. */
export interface QdaPdfSelection extends QdaPictureSelection {
  readonly page: number;
  readonly representation?: QdaTextSource;
}

/** A PDF. */
export interface QdaPdfSource extends Filed {
  readonly pdfSelections?: readonly QdaPdfSelection[];
  readonly representation?: QdaTextSource;
}

/** Where a transcript and its recording meet. */
export interface QdaSyncPoint {
  readonly guid: Guid;
  /** Milliseconds. */
  readonly timeStamp?: number;
  readonly position?: number;
}

/** A passage of a transcript. */
export interface QdaTranscriptSelection extends Coded {
  readonly fromSyncPoint?: Guid;
  readonly toSyncPoint?: Guid;
}

/** What was said in a recording. */
export interface QdaTranscript extends Authored {
  readonly guid: Guid;
  readonly name?: string;
  readonly richTextPath?: string;
  readonly plainTextPath?: string;
  readonly description?: string;
  readonly plainTextContent?: string;
  readonly syncPoints?: readonly QdaSyncPoint[];
  readonly transcriptSelections?: readonly QdaTranscriptSelection[];
  readonly noteRefs?: readonly Guid[];
}

/** A stretch of a recording, in milliseconds. */
export interface QdaTimeSelection extends Coded {
  readonly begin: number;
  readonly end: number;
}

/** A sound recording. */
export interface QdaAudioSource extends Filed {
  readonly transcripts?: readonly QdaTranscript[];
  readonly audioSelections?: readonly QdaTimeSelection[];
}

/** A film. */
export interface QdaVideoSource extends Filed {
  readonly transcripts?: readonly QdaTranscript[];
  readonly videoSelections?: readonly QdaTimeSelection[];
}

/** A source of any kind; their order in the file is kept. */
export type QdaSource =
  | (QdaTextSource & { readonly kind: 'TextSource' })
  | (QdaPictureSource & { readonly kind: 'PictureSource' })
  | (QdaPdfSource & { readonly kind: 'PDFSource' })
  | (QdaAudioSource & { readonly kind: 'AudioSource' })
  | (QdaVideoSource & { readonly kind: 'VideoSource' });

/** Something tied to something. */
export interface QdaLink {
  readonly guid: Guid;
  readonly name?: string;
  readonly direction?: 'Associative' | 'OneWay' | 'Bidirectional';
  readonly color?: string;
  readonly originGUID?: Guid;
  readonly targetGUID?: Guid;
  readonly noteRefs?: readonly Guid[];
}

/** A set of codes, sources or notes. */
export interface QdaSet {
  readonly guid: Guid;
  readonly name: string;
  readonly description?: string;
  readonly memberCodes?: readonly Guid[];
  readonly memberSources?: readonly Guid[];
  readonly memberNotes?: readonly Guid[];
}

/** A node of a drawing. */
export interface QdaVertex {
  readonly guid: Guid;
  readonly representedGUID?: Guid;
  readonly name?: string;
  readonly firstX: number;
  readonly firstY: number;
  readonly secondX?: number;
  readonly secondY?: number;
  readonly shape?: string;
  readonly color?: string;
}

/** A line of a drawing. */
export interface QdaEdge {
  readonly guid: Guid;
  readonly representedGUID?: Guid;
  readonly name?: string;
  readonly sourceVertex: Guid;
  readonly targetVertex: Guid;
  readonly color?: string;
  readonly direction?: 'Associative' | 'OneWay' | 'Bidirectional';
  readonly lineStyle?: 'dotted' | 'dashed' | 'solid';
}

/** A drawing. */
export interface QdaGraph {
  readonly guid: Guid;
  readonly name?: string;
  readonly vertices?: readonly QdaVertex[];
  readonly edges?: readonly QdaEdge[];
}

/** A whole project: `project.qde`. */
export interface QdaProject {
  readonly name: string;
  readonly origin?: string;
  readonly creatingUserGUID?: Guid;
  readonly creationDateTime?: string;
  readonly modifyingUserGUID?: Guid;
  readonly modifiedDateTime?: string;
  readonly basePath?: string;
  readonly users?: readonly QdaUser[];
  readonly codes?: readonly QdaCode[];
  readonly variables?: readonly QdaVariable[];
  readonly cases?: readonly QdaCase[];
  readonly sources?: readonly QdaSource[];
  readonly notes?: readonly QdaTextSource[];
  readonly links?: readonly QdaLink[];
  readonly sets?: readonly QdaSet[];
  readonly graphs?: readonly QdaGraph[];
  readonly description?: string;
  readonly noteRefs?: readonly Guid[];
}

/** A codebook on its own: a `.qdc` file. */
export interface QdaCodebook {
  readonly origin?: string;
  readonly codes: readonly QdaCode[];
  readonly sets?: readonly Pick<QdaSet, 'guid' | 'name' | 'description' | 'memberCodes'>[];
}
