/** The same record by other people's libraries, as their documentation shows: one font in two weights, a table, paragraphs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  Document as PdfDocument,
  Font,
  Page,
  StyleSheet,
  Text,
  View,
  renderToBuffer,
} from '@react-pdf/renderer';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import PDFDocument from 'pdfkit';
import { createElement as h } from 'react';
import { confidentiality, facts, paragraphs, people, title } from './records.ts';

const require = createRequire(import.meta.url);
const fontFile = (name: string): string => require.resolve(`@expo-google-fonts/noto-sans/${name}`);
const regularFile = fontFile('400Regular/NotoSans_400Regular.ttf');
const boldFile = fontFile('600SemiBold/NotoSans_600SemiBold.ttf');
const [regular, bold] = [readFileSync(regularFile), readFileSync(boldFile)];

export function byPdfkit(): Promise<Uint8Array> {
  return new Promise((done) => {
    const document = new PDFDocument({ size: 'A4', margin: 60, lang: 'en-NZ', info: { Title: title } });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => done(Buffer.concat(parts)));
    document.registerFont('regular', regular);
    document.registerFont('bold', bold);
    document.font('bold').fontSize(21).text(title);
    document.font('regular').fontSize(10);
    for (const [label, value] of facts) document.text(`${label}: ${value}`);
    document.font('bold').fontSize(12).text('Attendance');
    document.font('regular').fontSize(9.5);
    for (const [name, number] of people) {
      const { y } = document;
      document.text(name, 60, y, { width: 250 });
      document.text(number, 320, y, { width: 150 });
      document.moveTo(60, document.y).lineTo(535, document.y).lineWidth(0.5).stroke();
    }
    document.font('bold').fontSize(12).text('Summary of the discussion', 60);
    document.font('regular').fontSize(10);
    for (const paragraph of [...paragraphs, confidentiality])
      document.text(paragraph, { width: 475 }).moveDown(0.5);
    document.end();
  });
}

interface PdfMake {
  setFonts(fonts: object): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

const pdfmake = require('pdfmake') as PdfMake;
pdfmake.setFonts({ NotoSans: { normal: regularFile, bold: boldFile } });

export const byPdfmake = (): Promise<Uint8Array> =>
  pdfmake
    .createPdf({
      pageSize: 'A4',
      info: { title },
      defaultStyle: { font: 'NotoSans', fontSize: 10 },
      content: [
        { text: title, fontSize: 21, bold: true },
        ...facts.map(([label, value]) => `${label}: ${value}`),
        { text: 'Attendance', bold: true },
        { table: { widths: ['*', 150], body: people.map((row) => [...row]) } },
        { text: 'Summary of the discussion', bold: true },
        ...paragraphs,
        confidentiality,
      ],
    })
    .getBuffer();

Font.register({ family: 'Noto Sans', fonts: [{ src: regularFile }, { src: boldFile, fontWeight: 600 }] });
const styles = StyleSheet.create({
  page: { padding: 60, fontFamily: 'Noto Sans', fontSize: 10 },
  title: { fontSize: 21, fontWeight: 600 },
  heading: { fontSize: 12, fontWeight: 600 },
  row: { flexDirection: 'row', borderBottomWidth: 0.5 },
  name: { width: 250 },
});

export const byReactPdf = (): Promise<Uint8Array> =>
  renderToBuffer(
    h(
      PdfDocument,
      { title, language: 'en-NZ' },
      h(
        Page,
        { size: 'A4', style: styles.page },
        h(Text, { style: styles.title }, title),
        ...facts.map(([label, value]) => h(Text, { key: label }, `${label}: ${value}`)),
        h(Text, { style: styles.heading }, 'Attendance'),
        ...people.map(([name, number]) =>
          h(
            View,
            { style: styles.row, key: name },
            h(Text, { style: styles.name }, name),
            h(Text, {}, number),
          ),
        ),
        h(Text, { style: styles.heading }, 'Summary of the discussion'),
        ...[...paragraphs, confidentiality].map((paragraph) => h(Text, { key: paragraph }, paragraph)),
      ),
    ),
  );

export const byDocx = (): Promise<Uint8Array> => {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const rows = (list: readonly (readonly [string, string])[]): Table =>
    new Table({ rows: list.map((row) => new TableRow({ children: row.map(cell) })) });
  return Packer.toBuffer(
    new Document({
      title,
      sections: [
        {
          children: [
            new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
            rows(facts),
            new Paragraph({ text: 'Attendance', heading: HeadingLevel.HEADING_1 }),
            rows(people),
            new Paragraph({ text: 'Summary of the discussion', heading: HeadingLevel.HEADING_1 }),
            ...[...paragraphs, confidentiality].map((text) => new Paragraph(text)),
          ],
        },
      ],
    }),
  );
};
