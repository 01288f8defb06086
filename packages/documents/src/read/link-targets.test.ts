import { expect, test } from 'vitest';
import { PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { wordsOfTarget } from './link-targets.ts';
import { readUpload } from './read-upload.ts';

test.each([
  ['https://example.org/', ''],
  ['https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zm9vYmFyYmF6cXV4MTIz%40thread.v2/0', ''],
  ['https://example.org/cases/Winifred%20Tamahere?nhi=ZAB1230', 'Winifred Tamahere\nZAB1230'],
  ['https://example.org/wiki/Winifred_Tamahere', 'Winifred Tamahere'],
  ['file:///C:/Users/a/Winifred Tamahere.docx', 'C:\nUsers\na\nWinifred Tamahere.docx'],
  ['mailto:w@example.org?subject=100%', 'w@example.org\nsubject'],
])('the words of %s', (target, words) => {
  expect(wordsOfTarget(target)).toBe(words);
});

test('what a link of a PDF points to is looked at beside its page', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.drawText('The letter is here.', { x: 60, y: 700, size: 11 });
  const link = document.context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [60, 695, 160, 712],
    A: { S: 'URI', URI: PDFString.of('mailto:x@example.org?subject=Winifred%20Tamahere') },
  });
  page.node.set(PDFName.of('Annots'), document.context.obj([document.context.register(link)]));
  const read = await readUpload(await document.save());
  expect(read.ok && read.value.asides).toMatchObject([
    {
      where: 'metadata',
      holder: 'link-target',
      text: expect.stringContaining('Winifred Tamahere') as string,
      page: 1,
    },
  ]);
});
