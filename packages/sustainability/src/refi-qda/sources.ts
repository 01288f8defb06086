/** Sources of a REFI-QDA project, with what is coded in them. */

/** A GUID as the schema takes it, with or without braces. */
export type Guid = string;

/** Who made or changed something, and when (`xsd:dateTime`, as written). */
export interface Authored {
  readonly creatingUser?: Guid;
  readonly creationDateTime?: string;
  readonly modifyingUser?: Guid;
  readonly modifiedDateTime?: string;
}

/** A code given to something, by somebody. */
export interface QdaCoding {
  readonly guid: Guid;
  readonly creatingUser?: Guid;
  readonly creationDateTime?: string;
  readonly codeRef: Guid;
  readonly noteRefs?: readonly Guid[];
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
