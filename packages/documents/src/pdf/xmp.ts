import type { IsoDate } from '@peer-groups/core';
import { xmpProperties } from '../format/embedded.ts';
import type { DocumentKind } from '../format/embedded.ts';

/** What a document says about itself, in its Info dictionary and its XMP alike. */
export interface Metadata {
  readonly title: string;
  readonly language: string;
  readonly kind: DocumentKind;
  /** SHA-256 of the embedded file; absent where there is none. */
  readonly hash?: string;
  readonly made?: IsoDate;
}

export const producer = 'peer-groups documents';

/** Text as XML 1.0, in an element or an attribute. */
export const xmlText = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

const property = (name: string, description: string, valueType = 'Text'): string =>
  `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>${valueType}</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>${description}</pdfaProperty:description></rdf:li>`;

const schema = (title: string, namespace: string, prefix: string, properties: string): string =>
  `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>${title}</pdfaSchema:schema><pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>${prefix}</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>${properties}</rdf:Seq></pdfaSchema:property></rdf:li>`;

const { namespace, prefix } = xmpProperties;

/** The schemas that ISO 19005-3, 6.6.2.3 asks to be described: PDF/UA's and our own. */
const extensions = `<pdfaExtension:schemas><rdf:Bag>${schema(
  'PDF/UA',
  'http://www.aiim.org/pdfua/ns/id/',
  'pdfuaid',
  property('part', 'Part of ISO 14289', 'Integer'),
)}${schema(
  'Peer group documents',
  namespace,
  prefix,
  property(xmpProperties.kind, 'Kind of document') +
    property(xmpProperties.hash, 'SHA-256 of the embedded record'),
)}</rdf:Bag></pdfaExtension:schemas>`;

const namespaces = Object.entries({
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaExtension: 'http://www.aiim.org/pdfa/ns/extension/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
  [prefix]: namespace,
})
  .map(([name, address]) => ` xmlns:${name}="${address}"`)
  .join('');

/** The metadata packet: PDF/A-3a and PDF/UA-1 declared, and the fields that Info holds too. */
export function xmpPacket({ title, language, kind, hash, made }: Metadata): string {
  const dates =
    made === undefined
      ? ''
      : `<xmp:CreateDate>${made}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${made}T00:00:00Z</xmp:ModifyDate>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${namespaces}><pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>${xmlText(language)}</rdf:li></rdf:Bag></dc:language><pdf:Producer>${producer}</pdf:Producer>${dates}<${prefix}:kind>${kind}</${prefix}:kind>${hash === undefined ? '' : `<${prefix}:hash>${hash}</${prefix}:hash>`}${extensions}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
}
