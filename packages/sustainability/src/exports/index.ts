/** Study data as files: CSV, JSON, NDJSON, Parquet, a codebook and an R script. */
export { codebookMarkdown, codebookOf } from './codebook.ts';
export type { CodebookRow } from './codebook.ts';
export { csvRow, toCsv } from './csv.ts';
export type { CsvOptions } from './csv.ts';
export { toJson, toNdjson } from './json.ts';
export { columnsToParquet, toParquet } from './parquet.ts';
export type { ParquetColumn } from './parquet.ts';
export { rScript } from './r-script.ts';
export type { MaskedCells } from './r-script.ts';
export { studyFiles } from './study-files.ts';
export type { ExportOptions, StudyFiles } from './study-files.ts';
export { suppressMatrix, suppressSmallCells } from './suppress.ts';
export type { Suppressed } from './suppress.ts';
