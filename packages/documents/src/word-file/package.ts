import { wordParts } from '../format/embedded.ts';
import { producer, xmlText } from '../pdf/xmp.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { Body } from './body.ts';
import { stylesXml } from './styles.ts';
import { xml, xmlContent } from './xml.ts';
import { zip } from './zip.ts';

/** What a Word file carries. */
export interface WordPackage {
  readonly sheet: Sheet;
  readonly body: Body;
  /** Canonical JSON of the record, where the values alone do not tell all of it. */
  readonly json?: string;
  readonly title: string;
  readonly made?: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const relationships = (...targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${targets.map(([type, target], index) => `<Relationship Id="r${index + 1}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

const types = `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordTypes}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${wordTypes}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${wordTypes}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>`;

/** Writes the parts of a Word file into a zip whose entries all bear the same time: the same input, the same bytes. */
export function wordPackage({ sheet, body, json, title, made }: WordPackage): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships(
      [`${office}/officeDocument`, 'word/document.xml'],
      [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ),
    'word/document.xml': `<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body.xml}<w:sectPr><w:footerReference w:type="default" r:id="r2"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1240" w:right="1190" w:bottom="1280" w:left="1190" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      [`${office}/styles`, 'styles.xml'],
      [`${office}/footer`, 'footer1.xml'],
      [`${office}/customXml`, '../customXml/item1.xml'],
    ),
    'word/styles.xml': stylesXml(sheet.language, body.xml),
    'word/footer1.xml': footer(sheet),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>${producer}</dc:creator>${made === undefined ? '' : `<dcterms:created xsi:type="dcterms:W3CDTF">${made}T00:00:00Z</dcterms:created>`}</cp:coreProperties>`,
    [wordParts.data]: data(body, json),
    [wordParts.properties]: `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${wordParts.storeId}"><ds:schemaRefs><ds:schemaRef ds:uri="${wordParts.namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': relationships([`${office}/customXmlProps`, 'itemProps1.xml']),
  };
  return zip(
    Object.entries(parts).map(([name, text]) => ({ name, text: head + text, isCommon: !own.has(name) })),
  );
}

/** The parts that differ from file to file. */
const own: ReadonlySet<string> = new Set(['word/document.xml', 'docProps/core.xml', wordParts.data]);

const field = (code: string): string =>
  `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;

function footer({ footer: text, pageOf }: Sheet): string {
  const number = pageOf
    .split(/(\{pages?\})/)
    .map((part) =>
      part === '{page}'
        ? field('PAGE')
        : part === '{pages}'
          ? field('NUMPAGES')
          : `<w:r><w:t xml:space="preserve">${xml(part)}</w:t></w:r>`,
    )
    .join('');
  return `<w:ftr xmlns:w="${word}"><w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="9526"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r><w:r><w:tab/></w:r>${number}</w:p></w:ftr>`;
}

/** The part that controls are bound to: each value by its JSON Pointer, and the record where they do not tell all of it. */
function data({ bound }: Body, json: string | undefined): string {
  const held = json === undefined ? '' : `<json>${xmlContent(json)}</json>`;
  return `<record xmlns="${wordParts.namespace}">${held}${[...bound].map(([at, text]) => `<value at="${at}">${xmlContent(text)}</value>`).join('')}</record>`;
}
