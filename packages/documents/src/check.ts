export { checkPdf } from './check-rules/check-pdf.ts';
export type { PdfFinding } from './check-rules/finding.ts';
