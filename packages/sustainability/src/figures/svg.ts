import { themes } from './theme.ts';
import type { FigureOptions, Theme } from './theme.ts';

/** Attributes of an element; `undefined` and `''` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number for SVG: two decimals at most, no needless zeros, the same everywhere. */
export function px(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** One decimal: enough for a path. */
export function px1(value: number): string {
  const tenths = Math.round(value * 10);
  const text = String(tenths / 10);
  return tenths > -10 && tenths < 10 ? text.replace('0.', '.') : text;
}

const escaped = (text: string): string =>
  text
    .replace(
      /[&<>"]/g,
      (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
    )
    // What XML cannot hold has no place in a picture either.
    .replace(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD');

/** One element. `content` is SVG, not text: texts go through `label`. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let result = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== '')
      result += ` ${key}="${typeof value === 'number' ? px(value) : escaped(value)}"`;
  return content === '' ? `${result}/>` : `${result}>${content}</${name}>`;
}

/** A text at a place. */
export function label(text: string, x: number, y: number, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escaped(text));
}

/** Texts cut to a width, in characters, with an ellipsis. */
export function cut(text: string, characters: number): string {
  const letters = [...text];
  return letters.length <= characters ? text : `${letters.slice(0, Math.max(1, characters - 1)).join('')}…`;
}

/** A short name for ids, worked out from a text. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value.toString(36);
}

/** Ground, size and colours of a figure. @throws RangeError for a width out of bounds or an empty title. */
export function frameOf(options: FigureOptions): { readonly width: number; readonly theme: Theme } {
  const width = options.width ?? 640;
  if (!(width >= 320 && width <= 1600))
    throw new RangeError(`The width is ${width}: give 320 to 1600 pixels.`);
  if (options.title.trim() === '')
    throw new RangeError('A figure needs a title: it is what a screen reader says first.');
  return { width, theme: themes[options.theme ?? 'light'] };
}

/** A whole document: an image with title and description, nothing that needs a script, a font or another file. */
export function document(
  options: FigureOptions,
  height: number,
  description: string,
  content: readonly string[],
): string {
  const { width, theme } = frameOf(options);
  const words = options.description ?? description;
  const id = hash(`${options.title}\n${words}\n${content.join('')}`);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      role: 'img',
      'aria-labelledby': `t${id} d${id}`,
      'font-family': 'system-ui,-apple-system,Segoe UI,Roboto,DejaVu Sans,sans-serif',
      'font-size': 12,
      fill: theme.text,
    },
    element('title', { id: `t${id}` }, escaped(options.title)) +
      element('desc', { id: `d${id}` }, escaped(words)) +
      element('rect', { width, height, fill: theme.ground }) +
      label(cut(options.title, Math.floor((width - 32) / 7.4)), 16, 24, {
        'font-size': 15,
        'font-weight': 600,
      }) +
      content.join(''),
  );
}

/** Draws coarser until the result fits: `draw` takes the least distance of two points, in pixels, from `finest` on. */
export function withinBytes(draw: (resolution: number) => string, finest = 0.5, limit = 20_000): string {
  let result = '';
  for (let resolution = finest; resolution <= 64; resolution *= 1.5) {
    result = draw(resolution);
    // One character is one byte but for the few outside ASCII.
    if (new TextEncoder().encode(result).length <= limit) break;
  }
  return result;
}
