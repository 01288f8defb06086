import { isIsoDate } from '@peer-groups/core';
import { wordParts } from '../format/embedded.ts';
import { placeholders } from '../format/fields.ts';
import type { Entry, Said } from '../sheet/sheet.ts';
import { xml, xmlContent } from './xml.ts';

/** Runs of text with its line breaks kept, each in a run of its own: LibreOffice moves those inside a run of text. */
export function runs(text: string): string {
  const lines = text
    .split('\n')
    .map((line) =>
      line === ''
        ? ''
        : `<w:r><w:t${/^\s|\s$|\s\s/.test(line) ? ' xml:space="preserve"' : ''}>${xmlContent(line)}</w:t></w:r>`,
    );
  return lines.join('<w:r><w:br/></w:r>');
}

/** Whether a value is a piece of prose: it stands once, in the text, and is not bound to a copy in the data. */
export const isProse = ({ lines = 1 }: Entry): boolean => lines > 1;

/** The bookmark around a piece of prose: LibreOffice keeps it where it drops the control's tag. */
export const bookmarkName = (at: string): string => `at${at.replaceAll('/', '_')}`;

/**
 * A content control for a short value. Its tag is the value's JSON Pointer, and it is bound to the data of the file by a
 * path that names the pointer too, which LibreOffice keeps where it drops the tag.
 */
export function control({ text, at, entry }: Said & { readonly entry: Entry }): string {
  const shown = entry.choices?.find(({ value }) => value === text)?.label ?? text;
  return `<w:sdt>${properties({ text, at, entry })}<w:sdtContent>${text === '' ? placeholder(entry) : runs(shown)}</w:sdtContent></w:sdt>`;
}

/** A content control for prose, a paragraph for each of its lines, between the two ends of a bookmark. */
export function proseControl({ text, at, entry }: Said & { readonly entry: Entry }, number: number): string {
  const start = `<w:bookmarkStart w:id="${number}" w:name="${bookmarkName(at)}"/>`;
  const end = `<w:bookmarkEnd w:id="${number}"/>`;
  const lines = text.split('\n').map((line) => `<w:p>${text === '' ? placeholder(entry) : runs(line)}</w:p>`);
  return `${start}<w:sdt>${properties({ text, at, entry })}<w:sdtContent>${lines.join('')}</w:sdtContent></w:sdt>${end}`;
}

function properties({ text, at, entry }: Said & { readonly entry: Entry }): string {
  const state = text === '' ? '<w:showingPlcHdr/>' : '';
  return `<w:sdtPr><w:alias w:val="${xml(entry.label)}"/><w:tag w:val="${at}"/>${state}${isProse(entry) ? '' : binding(at) + kindOf(entry, text)}</w:sdtPr>`;
}

const binding = (at: string): string =>
  `<w:dataBinding w:prefixMappings="xmlns:r='${wordParts.namespace}'" w:xpath="/r:record/r:value[@at='${at}']" w:storeItemID="${wordParts.storeId}"/>`;

/** What stands in an empty control. */
const placeholder = ({ field }: Entry): string =>
  `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>${placeholders[field.kind]}</w:t></w:r>`;

function kindOf({ field, choices }: Entry, text: string): string {
  if (choices !== undefined) {
    const items = choices.map(
      ({ value, label }) => `<w:listItem w:displayText="${xml(label)}" w:value="${xml(value)}"/>`,
    );
    return `<w:dropDownList>${items.join('')}</w:dropDownList>`;
  }
  if (field.kind !== 'date') return '<w:text w:multiLine="1"/>';
  const full = isIsoDate(text) ? ` w:fullDate="${text}T00:00:00Z"` : '';
  return `<w:date${full}><w:dateFormat w:val="yyyy-MM-dd"/><w:lid w:val="en-NZ"/><w:storeMappedDataAs w:val="date"/></w:date>`;
}
