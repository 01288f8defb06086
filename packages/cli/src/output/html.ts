import { quoteInWords } from '@peer-groups/core';
import type { FileReview } from '../review-one.ts';
import { gathered, inWords } from './gathered.ts';
import { outcomeWords } from './outcome-words.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The name of a file, apart: a sign in it that turns letters round does not reach what stands beside it. */
const named = (file: string): string => `<bdi>${escape(file)}</bdi>`;

interface Placed {
  readonly kind?: string;
  readonly how?: string;
  readonly where?: string;
  readonly page?: number;
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * A page, small, with a box over each finding: where something is, and nothing of what it says. The picture has solid boxes there
 * itself; of a page that could not be drawn there is the outline.
 */
const thumbnail = (
  page: number,
  size: { readonly width: number; readonly height: number },
  placed: readonly Placed[],
  png: string | undefined,
): string => {
  const here = placed.filter((one) => one.page === page && one.box !== undefined);
  const boxes = here.map(({ box, kind, how, where }) => {
    const label = escape(`${kind ?? how ?? ''}, ${where ?? ''}`);
    return `<rect x="${box!.x}" y="${box!.y}" width="${box!.width}" height="${box!.height}"><title>${label}</title></rect>`;
  });
  const picture =
    png === undefined
      ? ''
      : `<image href="data:image/png;base64,${png}" width="${size.width}" height="${size.height}"/>`;
  return `<svg role="img" aria-label="Page ${page}: ${here.length} places" viewBox="0 0 ${size.width} ${size.height}">${picture}${boxes.join('')}</svg>`;
};

/** Opens the page; everything is in it, nothing is fetched. */
export const htmlHead = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Review of uploads</title><style>
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
article{border-top:1px solid;padding:1rem 0}h2{font-size:1rem;margin:0;overflow-wrap:anywhere}svg{width:8rem;border:1px solid;margin:.5rem .5rem 0 0}
rect{fill:#d00;fill-opacity:.35;stroke:#d00}a{color:inherit}cite{font-style:italic}</style></head><body><main><h1>Review of uploads</h1>
<p><a href="#counts">How many of each</a></p>
`;

/** Closes it, with how many files there were of each outcome. */
export const htmlTail = (counts: string): string =>
  `<footer id="counts"><p>${escape(counts)}</p></footer></main></body></html>\n`;

/** One file as an article: outcome, rules with their words, pages with boxes over what was found. */
export function htmlOf({
  file,
  outcome,
  findings,
  reasons,
  privacy,
  hidden,
  look,
  matches = [],
  pages = [],
  thumbnails = [],
}: FileReview): string {
  const placed = [...privacy, ...hidden] as readonly Placed[];
  const decisive = findings.filter(
    (one) => one.level === 'must' && reasons.includes(one.rule) && one.outcome !== 'passed',
  );
  const items = [
    ...decisive.map(
      (one) =>
        `<li>${escape(one.message)}${one.citation ? ` <cite>${escape(quoteInWords(one.citation))}</cite>` : ''}</li>`,
    ),
    ...gathered(matches).map(
      ({ files, more, message }) => `<li>${inWords(files.map(named), more)}: ${escape(message)}</li>`,
    ),
    ...(look as readonly { readonly what: string }[])
      .filter(({ what }) => decisive.every(({ message }) => message !== what))
      .map(({ what }) => `<li>${escape(what)}</li>`),
  ];
  const shown = pages.flatMap((size, at) =>
    placed.some((one) => one.page === at + 1)
      ? [thumbnail(at + 1, size, placed, thumbnails.find(({ page }) => page === at + 1)?.png)]
      : [],
  );
  return `<article><h2>${named(file)}: ${outcomeWords[outcome]}</h2><ul>${[...new Set(items)].join('')}</ul>${shown.join('')}</article>\n`;
}
