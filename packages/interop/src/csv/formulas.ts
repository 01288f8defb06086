/**
 * A cell that begins as what a spreadsheet may take for a formula; the full-width forms are what keyboards of East Asia type.
 *
 * @see {@link https://owasp.org/www-community/attacks/CSV_Injection | OWASP, CSV injection}
 */
export const formula: RegExp = /^[=+\-@＝＋－＠\t\r\n\0]/;

/** The same with the quotation mark in front that keeps it from being one. */
export const keptFormula: RegExp = /^'[=+\-@＝＋－＠\t\r\n\0]/;
