import { utf8ToBytes } from '@noble/hashes/utils.js';
import { embedded } from '../format/embedded.ts';
import { sha256Hex } from '../format/canonical-json.ts';
import type { Layout } from '../layout/flow.ts';
import { number } from '../layout/painter.ts';
import type { UsedFont } from '../layout/typesetter.ts';
import { latin1, pdfFile, textString } from '../pdf.ts';
import type { PdfFile, Reference } from '../pdf.ts';
import { embedFont } from './embed-font.ts';
import { srgbProfile } from './icc.ts';
import { addStructure } from './structure.ts';
import { producer, xmpPacket } from './xmp.ts';
import type { Metadata } from './xmp.ts';

/** What becomes a file. */
export interface Assembly {
  readonly layout: Layout;
  readonly fonts: readonly UsedFont[];
  readonly metadata: Metadata;
  /** Files that the document carries; the first is the record it was made from. */
  readonly attachments: readonly Attachment[];
  /** Adds the fields of a form: widgets by their order in the layout, and the catalog's entry. */
  readonly addForm?: (
    file: PdfFile,
    pages: readonly Reference[],
    fonts: ReadonlyMap<string, Reference>,
  ) => FormParts;
}

export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  readonly description: string;
  readonly relationship: 'Source' | 'Data' | 'Supplement';
  readonly bytes: Uint8Array;
}

export interface FormParts {
  readonly widgets: readonly Reference[];
  readonly catalog: string;
}

let profile: Uint8Array | undefined;

/** Writes a file that is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1); the same input gives the same bytes. */
export async function assemble(assembly: Assembly): Promise<Uint8Array> {
  const { layout, metadata } = assembly;
  const file = pdfFile();
  const catalog = file.reserve();
  const tree = file.reserve();
  const pages = layout.pages.map(() => file.reserve());
  const fonts = new Map(assembly.fonts.map((used) => [used.resource, embedFont(file, used)]));
  const form = assembly.addForm?.(file, pages, fonts);
  const resources = file.add(`<</Font<<${[...fonts].map(([name, font]) => `/${name} ${font}`).join('')}>>>>`);
  addPages(file, layout, pages, tree, resources, form?.widgets ?? []);
  const box = `[0 0 ${number(layout.width)} ${number(layout.height)}]`;
  file.add(`<</Type/Pages/Kids[${pages.join(' ')}]/Count ${pages.length}/MediaBox${box}>>`, tree);
  const structure = addStructure(file, layout.root, {
    pages,
    widgets: layout.widgets.map(({ page }, index) => ({ page, reference: form?.widgets[index] ?? '' })),
  });
  const packet = xmpPacket(metadata);
  const xmp = file.addStream('/Type/Metadata/Subtype/XML', utf8ToBytes(packet), { plain: true });
  profile ??= srgbProfile();
  const intent = file.add(
    `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile ${file.addStream('/N 3', profile)}>>`,
  );
  file.add(
    `<</Type/Catalog/Pages ${tree}/Lang${textString(metadata.language)}/MarkInfo<</Marked true>>/StructTreeRoot ${structure}/Metadata ${xmp}/OutputIntents[${intent}]/ViewerPreferences<</DisplayDocTitle true>>${addAttachments(file, assembly)}${form?.catalog ?? ''}>>`,
    catalog,
  );
  const dates =
    metadata.made === undefined
      ? ''
      : `/CreationDate${pdfDate(metadata.made)}/ModDate${pdfDate(metadata.made)}`;
  const info = file.add(`<</Title${textString(metadata.title)}/Producer${textString(producer)}${dates}>>`);
  const content = layout.pages.flatMap(({ operators }) => operators).join('');
  const id = `<${sha256Hex(packet + content).slice(0, 32)}>`;
  return file.save({ root: catalog, info, id });
}

const pdfDate = (day: string): string => `(D:${day.replaceAll('-', '')}000000Z)`;

function addPages(
  file: PdfFile,
  layout: Layout,
  pages: readonly Reference[],
  tree: Reference,
  resources: Reference,
  widgets: readonly Reference[],
): void {
  for (const [index, { operators }] of layout.pages.entries()) {
    const own = widgets.filter((_, widget) => layout.widgets[widget]?.page === index);
    const annotations = own.length === 0 ? '' : `/Annots[${own.join(' ')}]`;
    const contents = file.addStream('', latin1(operators.join('\n')));
    file.add(
      `<</Type/Page/Parent ${tree}/Resources ${resources}/Contents ${contents}/StructParents ${index}/Tabs/S${annotations}>>`,
      pages[index],
    );
  }
}

/** Embeds the files and names them to the catalog: `/Names` for people's viewers, `/AF` for machines. */
function addAttachments(file: PdfFile, { attachments, metadata }: Assembly): string {
  if (attachments.length === 0) return '';
  const specs = attachments.map(({ name, mimeType, description, relationship, bytes }) => {
    const modified = metadata.made === undefined ? '' : `/ModDate${pdfDate(metadata.made)}`;
    const subtype = mimeType.replaceAll('/', '#2F');
    const stream = file.addStream(
      `/Type/EmbeddedFile/Subtype/${subtype}/Params<</Size ${bytes.length}${modified}>>`,
      bytes,
    );
    return {
      name,
      reference: file.add(
        `<</Type/Filespec/F${textString(name)}/UF${textString(name)}/Desc${textString(description)}/AFRelationship/${relationship}/EF<</F ${stream}/UF ${stream}>>>>`,
      ),
    };
  });
  const sorted = [...specs].sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = sorted.map(({ name, reference }) => `${textString(name)} ${reference}`).join(' ');
  return `/Names<</EmbeddedFiles<</Names[${names}]>>>>/AF[${specs.map(({ reference }) => reference).join(' ')}]`;
}

/** The embedded record as an attachment. */
export const recordAttachment = (json: string, description: string): Attachment => ({
  name: embedded.fileName,
  mimeType: embedded.mimeType,
  description,
  relationship: embedded.relationship,
  bytes: utf8ToBytes(json),
});
