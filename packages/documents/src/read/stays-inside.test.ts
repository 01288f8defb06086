import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';

/** A page that asks for everything a PDF can ask for when it is opened: a script, a page of the web, a program, other files. */
const asking = (url: string, path: string): Uint8Array => {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/OpenAction 6 0 R/AA<</WC 6 0 R>>/Names<</JavaScript<</Names[(a)6 0 R]>>>>/AcroForm<</Fields[]/XFA(<template/>)>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 9 0 R>>>>/AA<</O 7 0 R>>/Annots[8 0 R]>>',
    '<</Length 50>>\nstream\nBT /F 12 Tf 40 700 Td (Date: 3 June 2026) Tj ET /X Do\nendstream',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</S/JavaScript/JS(app.launchURL\\("${url}/script"\\);this.submitForm\\("${url}/form"\\);)/Next 7 0 R>>`,
    `<</S/URI/URI(${url}/uri)/Next<</S/Launch/F(${path})/Win<</F(${path})>>>>>>`,
    `<</Type/Annot/Subtype/Link/Rect[0 0 600 800]/A<</S/GoToR/F(${url}/remote.pdf)/D[0/Fit]>>/PA<</S/SubmitForm/F<</FS/URL/F(${url}/submit)>>>>>>`,
    `<</Type/XObject/Subtype/Image/Width 9/Height 9/BitsPerComponent 8/ColorSpace/DeviceGray/F<</FS/URL/F(${url}/image)>>/Length 0>>\nstream\n\nendstream`,
  ];
  return strToU8(
    `%PDF-1.7\n${objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<</Size 10/Root 1 0 R>>\n%%EOF\n`,
  );
};

const wordAsking = (url: string, doctype: string): Uint8Array => {
  const link = (id: string, type: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${url}/${type}" TargetMode="External"/>`;
  return zipSync({
    'word/document.xml': strToU8(
      `${doctype}<w:document><w:body><w:p><w:r><w:t>Date: 3 June 2026 </w:t></w:r></w:p></w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships>${link('a', 'image')}${link('b', 'attachedTemplate')}${link('c', 'subDocument')}</Relationships>`,
    ),
    '../../outside.txt': strToU8('written outside'),
  });
};

test(
  'nothing is fetched, started or written, whatever a file asks for',
  { timeout: 60_000, skip: Number(process.versions.node.split('.')[0]) < 24 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'stays-inside-'));
    const asked: string[] = [];
    const server = createServer(({ url }, response) => {
      asked.push(url ?? '');
      response.end();
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', () => listening()));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await writeFile(join(folder, 'a.pdf'), asking(url, '/bin/true'));
    await writeFile(join(folder, 'b.docx'), wordAsking(url, ''));
    const doctype = `<!DOCTYPE d SYSTEM "${url}/dtd" [<!ENTITY % e SYSTEM "${url}/entity">%e;]>`;
    await writeFile(join(folder, 'c.docx'), wordAsking(url, doctype));
    const script = `
      import { readFileSync, writeFileSync } from 'node:fs';
      import { cleanUpload, openReader, readUpload } from ${JSON.stringify(new URL('../read.ts', import.meta.url).href)};
      const answers = [];
      const reader = openReader();
      for (const name of ['a.pdf', 'b.docx', 'c.docx']) {
        const bytes = new Uint8Array(readFileSync(${JSON.stringify(`${folder}/`)} + name));
        for (const parsed of [await readUpload(bytes), await reader.read(bytes)]) answers.push(parsed.ok && parsed.value.meetings[0].record.date);
        answers.push(typeof (await cleanUpload(bytes)).ok);
      }
      await reader.close();
      try { writeFileSync(${JSON.stringify(join(folder, 'x'))}, ''); } catch ({ code }) { answers.push(code); }
      console.log(JSON.stringify(answers));`;
    await writeFile(join(folder, 'reads.mjs'), script);
    const before = await readdir(folder);
    // Node itself forbids what is not allowed here: to write, and to start programs.
    const { code, out, err } = await new Promise<{ code: number; out: string; err: string }>((done) => {
      execFile(
        process.execPath,
        [
          '--permission',
          '--allow-fs-read=*',
          '--allow-worker',
          '--disable-warning=SecurityWarning',
          '--conditions=@peer-groups/source',
          join(folder, 'reads.mjs'),
        ],
        { cwd: fileURLToPath(new URL('.', import.meta.url)) },
        (error, stdout, stderr) =>
          done({ code: error === null ? 0 : Number(error.code), out: stdout, err: stderr }),
      );
    });
    server.close();
    expect([code, err]).toEqual([0, '']);
    const [day, clean] = ['2026-06-03', 'boolean'];
    expect(JSON.parse(out)).toEqual([
      day,
      day,
      clean,
      day,
      day,
      clean,
      false,
      false,
      clean,
      'ERR_ACCESS_DENIED',
    ]);
    expect(asked).toEqual([]);
    expect(await readdir(folder)).toEqual(before);
    await rm(folder, { recursive: true });
  },
);
