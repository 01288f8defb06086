import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** A PDF of given objects, the first its catalog. */
const pdf = (objects: readonly (string | readonly [string, Uint8Array])[]): Uint8Array => {
  const parts: Uint8Array[] = [strToU8('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    if (typeof object === 'string') add(strToU8(`${index + 1} 0 obj\n${object}\nendobj\n`));
    else {
      add(strToU8(`${index + 1} 0 obj\n<<${object[0]}/Length ${object[1].length}>>\nstream\n`));
      add(object[1]);
      add(strToU8('\nendstream\nendobj\n'));
    }
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    strToU8(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
};

const onePage = (content: readonly [string, Uint8Array]): Uint8Array =>
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    content,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]);

const blank = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>';
let deflated: Uint8Array | undefined;
const spaces = (): Uint8Array =>
  (deflated ??= deflateSync(Buffer.alloc(256 * 1024 * 1024, 32), { level: 9 }));
const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join(
  '',
);

/** Files that ask for more than they are worth, by what they are. */
export const bombs: readonly (readonly [string, () => Uint8Array])[] = [
  ['a page of 256 MB of spaces', () => onePage(['/Filter/FlateDecode', spaces()])],
  ['the same, deflated twice', () => onePage(['/Filter[/FlateDecode/FlateDecode]', deflateSync(spaces())])],
  [
    'an object stream of 256 MB',
    () =>
      pdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[]/Count 0>>',
        ['/Type/ObjStm/N 1/First 4/Filter/FlateDecode', spaces()],
      ]),
  ],
  [
    '400,000 operators',
    () =>
      onePage([
        '/Filter/FlateDecode',
        deflateSync(Buffer.from(`BT /F 12 Tf 10 10 Td ${'(a) Tj '.repeat(400_000)} ET`)),
      ]),
  ],
  [
    'an array 200,000 deep',
    () =>
      pdf([
        `<</Type/Catalog/Pages 2 0 R/X ${'['.repeat(200_000)}${']'.repeat(200_000)}>>`,
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        blank,
      ]),
  ],
  [
    'pages that hold each other',
    () =>
      pdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2/Parent 3 0 R>>',
        '<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 2>>',
      ]),
  ],
  [
    'one page 200,000 times',
    () =>
      pdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        `<</Type/Pages/Kids[${'3 0 R '.repeat(200_000)}]/Count 200000>>`,
        blank,
      ]),
  ],
  [
    'a zip bomb',
    () =>
      zipSync({ 'word/document.xml': strToU8(`<w:document><w:p>${' '.repeat(100_000_000)}`) }, { level: 9 }),
  ],
  [
    'a billion laughs',
    () =>
      zipSync({
        'word/document.xml': strToU8(
          `<!DOCTYPE l [<!ENTITY e0 "ha">${entities}]><w:document>&e9;</w:document>`,
        ),
      }),
  ],
  ['300,000 open tags', () => zipSync({ 'word/document.xml': strToU8('<w:p>'.repeat(300_000)) })],
];
