/**
 * The REFI-QDA exchange format (QDA-XML 1.0, 18 March 2019, https://www.qdasoftware.org) as types: what NVivo, ATLAS.ti, MAXQDA and others
 * exchange. Names are those of the schema; lists take the plural; wrappers such as `Users` are dropped; a reference is the GUID it targets.
 */
import type { Guid, QdaSource, QdaTextSource, QdaVariableValue } from './sources.ts';

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

/** A variable of cases or sources. */
export interface QdaVariable {
  readonly guid: Guid;
  readonly name: string;
  readonly typeOfVariable: 'Text' | 'Boolean' | 'Integer' | 'Float' | 'Date' | 'DateTime';
  readonly description?: string;
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
