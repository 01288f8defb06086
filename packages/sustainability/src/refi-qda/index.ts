/** Exchange with NVivo, ATLAS.ti, MAXQDA and others: REFI-QDA projects and codebooks. */
export { codingStudyOf, guidOf, qdaProjectOf } from './coding-study.ts';
export type {
  Authored,
  Guid,
  QdaAudioSource,
  QdaCase,
  QdaCode,
  QdaCodebook,
  QdaCoding,
  QdaEdge,
  QdaGraph,
  QdaLink,
  QdaPdfSelection,
  QdaPdfSource,
  QdaPictureSelection,
  QdaPictureSource,
  QdaProject,
  QdaSet,
  QdaSource,
  QdaSyncPoint,
  QdaTextSelection,
  QdaTextSource,
  QdaTimeSelection,
  QdaTranscript,
  QdaTranscriptSelection,
  QdaUser,
  QdaVariable,
  QdaVariableValue,
  QdaVertex,
  QdaVideoSource,
} from './project.ts';
export { readQdpx, writeQdpx } from './qdpx.ts';
export type { Qdpx } from './qdpx.ts';
export { parseQdaCodebook, parseQdaProject } from './read.ts';
export { writeQdaCodebook, writeQdaProject } from './write.ts';
