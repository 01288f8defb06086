/** Exchange with NVivo, ATLAS.ti, MAXQDA and others: REFI-QDA projects and codebooks. */
export { codingStudyOf, guidOf, qdaProjectOf } from './coding-study.ts';
export type {
  QdaCase,
  QdaCode,
  QdaCodebook,
  QdaEdge,
  QdaGraph,
  QdaLink,
  QdaProject,
  QdaSet,
  QdaUser,
  QdaVariable,
  QdaVertex,
} from './project.ts';
export type {
  Authored,
  Guid,
  QdaAudioSource,
  QdaCoding,
  QdaPdfSelection,
  QdaPdfSource,
  QdaPictureSelection,
  QdaPictureSource,
  QdaSource,
  QdaSyncPoint,
  QdaTextSelection,
  QdaTextSource,
  QdaTimeSelection,
  QdaTranscript,
  QdaTranscriptSelection,
  QdaVariableValue,
  QdaVideoSource,
} from './sources.ts';
export { readQdpx, writeQdpx } from './qdpx.ts';
export type { Qdpx } from './qdpx.ts';
export { parseQdaCodebook, parseQdaProject } from './read.ts';
export { writeQdaCodebook, writeQdaProject } from './write.ts';
