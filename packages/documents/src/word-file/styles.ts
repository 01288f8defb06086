/** Half-points, twentieths of a point, and colours as in the PDF, so that both kinds of file look alike. */
interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly before?: number;
  readonly after?: number;
  /** Level in the document's outline, from 0. */
  readonly outline?: number;
  /** Properties that stand before the spacing, as the schema orders them. */
  readonly extra?: string;
  readonly indent?: string;
  readonly isSpacedCapitals?: boolean;
}

const ink = '1B2430';
const muted = '55616D';
const accent = '0B5A61';

const paragraphStyles: readonly ParagraphStyle[] = [
  { id: 'Kicker', name: 'Kicker', size: 17, colour: accent, isBold: true, after: 40, isSpacedCapitals: true },
  { id: 'Title', name: 'Title', size: 42, colour: ink, isBold: true, after: 60 },
  { id: 'Subtitle', name: 'Subtitle', size: 23, colour: muted, after: 200 },
  {
    id: 'Heading1',
    name: 'heading 1',
    size: 24,
    colour: accent,
    isBold: true,
    before: 280,
    after: 80,
    outline: 0,
    extra: '<w:keepNext/>',
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    size: 20,
    colour: ink,
    isBold: true,
    before: 160,
    after: 40,
    outline: 1,
    extra: '<w:keepNext/>',
  },
  { id: 'Label', name: 'Label', size: 18, colour: muted, isBold: true, before: 50, after: 50 },
  { id: 'ColumnTitle', name: 'Column title', size: 17, colour: muted, isBold: true, before: 50, after: 50 },
  { id: 'Muted', name: 'Muted', size: 18, colour: muted, after: 120 },
  {
    id: 'ListItem',
    name: 'List item',
    size: 20,
    colour: ink,
    after: 60,
    indent: '<w:ind w:left="340" w:hanging="340"/>',
  },
  {
    id: 'Callout',
    name: 'Callout',
    size: 20,
    colour: ink,
    after: 120,
    extra:
      '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="0B5A61"/></w:pBdr><w:shd w:val="clear" w:fill="EFF5F5"/>',
  },
  { id: 'Signature', name: 'Signature', size: 19, colour: ink, before: 360, after: 60 },
  { id: 'Gap', name: 'Gap', size: 8, colour: ink },
  { id: 'Footer', name: 'footer', size: 16, colour: muted },
];

const styleXml = ({
  id,
  name,
  size,
  colour,
  isBold,
  before,
  after,
  outline,
  extra,
  indent,
  isSpacedCapitals,
}: ParagraphStyle): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${extra ?? ''}<w:spacing w:before="${before ?? 0}" w:after="${after ?? 0}"/>${indent ?? ''}${outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`}</w:pPr><w:rPr>${isBold === true ? '<w:b/>' : ''}${isSpacedCapitals === true ? '<w:caps/>' : ''}<w:color w:val="${colour}"/>${isSpacedCapitals === true ? '<w:spacing w:val="18"/>' : ''}<w:sz w:val="${size}"/></w:rPr></w:style>`;

/** The styles that a document uses, in its language. */
export const stylesXml = (language: string, content: string): string =>
  `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:eastAsia="Arial"/><w:sz w:val="20"/><w:lang w:val="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:color w:val="${ink}"/></w:rPr></w:style><w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/><w:rPr><w:color w:val="6B7680"/></w:rPr></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style><w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:basedOn w:val="TableNormal"/><w:pPr><w:spacing w:before="50" w:after="50"/></w:pPr><w:rPr><w:sz w:val="19"/></w:rPr><w:tblPr><w:tblBorders><w:bottom w:val="single" w:sz="4" w:space="0" w:color="D3DCDF"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D3DCDF"/></w:tblBorders></w:tblPr></w:style>${paragraphStyles
    .filter(({ id }) => id === 'Footer' || content.includes(`"${id}"`))
    .map(styleXml)
    .join('')}</w:styles>`;
