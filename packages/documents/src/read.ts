export type { Budget } from './read/budget.ts';
export { defaultBudget } from './read/budget.ts';
export type {
  AsideText,
  Attachment,
  Box,
  Content,
  FormValue,
  HiddenHow,
  Page,
  Run,
  Unread,
  UnreadWhy,
  Where,
} from './read/content.ts';
export type { Opened, PdfEngine } from './read/engine.ts';
export type { MappedText, Stretch } from './read/layout/text.ts';
export type { WorkerLike } from './pool/worker-like.ts';
export type { PdfiumOptions } from './read/pdfium/engine.ts';
export { pdfiumEngine } from './read/pdfium/engine.ts';
export type { ParsedUpload, ReadOptions, UploadIssue } from './read/read-upload.ts';
export { readUpload } from './read/read-upload.ts';
export type { Ocr } from './read/recognised.ts';
export type { PrivacyFinding } from './read/review/privacy.ts';
export type { Weight } from './read/review/weigh.ts';
export type { LookAt, Review, ReviewOptions } from './read/review/review-upload.ts';
export { assertReviewOptions } from './read/review/review-options.ts';
export { reviewRead, reviewUpload } from './read/review/review-upload.ts';
export type { Register, RosterMember } from './read/review/roster.ts';
export type { UploadFinding } from './read/review/rules.ts';
export type {
  IndirectGroup,
  IndirectScanner,
  ScannedSpan,
  Scanner,
  ScannerOptions,
} from './read/review/scanner.ts';
export type { Contradiction, Hidden, Origin, ReadMeeting, Upload } from './read/upload.ts';
export type { Reader, ReaderOptions } from './read/worker/reader.ts';
export { openReader } from './read/worker/reader.ts';
export type { CleanedUpload, CleanOptions, ParsedCleaned } from './read/clean/clean-upload.ts';
export { cleanUpload } from './read/clean/clean-upload.ts';
export type { Batch, BatchMatch } from './read/batch/match-uploads.ts';
export { openBatch } from './read/batch/match-uploads.ts';
export type { MeetingSketch } from './read/batch/meeting-sketch.ts';
export { sketchRecords } from './read/batch/meeting-sketch.ts';
export type { Pdfjs } from './read/pdfjs/engine.ts';
export { pdfjsEngine } from './read/pdfjs/engine.ts';
export type { Thumbnail, ThumbnailOptions } from './read/thumbnails.ts';
export { thumbnailsOf } from './read/thumbnails.ts';
export type { WasmModule, WasmSource } from './read/pdfium/module.ts';
