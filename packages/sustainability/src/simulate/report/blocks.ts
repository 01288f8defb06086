/** A piece of a report, from which both Markdown and HTML are made. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly open?: boolean }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'figure'; readonly name: string; readonly title: string; readonly svg: string };

const cell = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
/** A text that Markdown leaves as it is, within a line. */
const inLine = (text: string): string => text.replaceAll(/[\\`*_[\]<>]/g, (character) => `\\${character}`);
/** The same where it begins a line, which could make it a heading or a list. */
const inMarkdown = (text: string): string =>
  inLine(text)
    .replaceAll(/^(#|[-+])/gm, '\\$1')
    .replaceAll(/^(\d+)([.)])/gm, '$1\\$2');

/** Markdown, with its figures as files of their own. */
export interface MarkdownReport {
  readonly text: string;
  /** SVG by file name. */
  readonly figures: Readonly<Record<string, string>>;
}

/** Blocks as Markdown. What is still to be filled in begins with "Open:". */
export function toMarkdown(blocks: readonly Block[]): MarkdownReport {
  const figures: Record<string, string> = {};
  const parts = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${inLine(block.text).replaceAll(/\s+/g, ' ')}`;
      case 'paragraph':
        return block.open === true ? `> **Open:** ${inMarkdown(block.text)}` : inMarkdown(block.text);
      case 'table':
        return [
          `| ${block.head.map(cell).join(' | ')} |`,
          `| ${block.head.map(() => '---').join(' | ')} |`,
          ...block.rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
        ].join('\n');
      case 'figure':
        figures[`${block.name}.svg`] = block.svg;
        return `![${inLine(block.title)}](${block.name}.svg)`;
    }
  });
  return { text: `${parts.join('\n\n')}\n`, figures };
}

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );

const style =
  'body{font:16px/1.55 system-ui,sans-serif;color:#1b1b1f;background:#fff;max-width:52rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse;margin:1rem 0;display:block;overflow-x:auto}th,td{border-bottom:1px solid #dcdce3;padding:.3rem .7rem;text-align:left;font-variant-numeric:tabular-nums}' +
  'figure{margin:1.5rem 0}svg{max-width:100%;height:auto}.open{border-left:4px solid #c4540a;padding-left:.8rem}';

/** Blocks as one page that needs nothing else: no script, no font, no other file. */
export function toHtml(title: string, blocks: readonly Block[]): string {
  const body = blocks.map((block) => {
    switch (block.kind) {
      case 'heading':
        return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
      case 'paragraph':
        return block.open === true
          ? `<p class="open"><strong>Open:</strong> ${escaped(block.text)}</p>`
          : `<p>${escaped(block.text)}</p>`;
      case 'table':
        return (
          `<table><thead><tr>${block.head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')}</tr></thead><tbody>` +
          `${block.rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join('')}</tr>`).join('')}</tbody></table>`
        );
      case 'figure':
        return `<figure>${block.svg}</figure>`;
    }
  });
  return (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
    `<title>${escaped(title)}</title><style>${style}</style></head><body>\n${body.join('\n')}\n</body></html>\n`
  );
}
