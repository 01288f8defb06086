import { unescaped } from '../pdf-structure.ts';

/** What a reader of XML is told, in the order of the file. */
export interface XmlHandler {
  readonly open: (name: string, attributes: (name: string) => string | undefined) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const deepest = 400;

/**
 * Reads XML in one pass. Names keep their prefixes; document types are refused, so that no entity but XML's own five is
 * ever expanded and nothing is fetched.
 *
 * @returns whether the text was well formed enough to be read to its end.
 */
export function readXml(xml: string, handler: XmlHandler): boolean {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    if (next < 0) break;
    if (next > at && open.length > 0) handler.text(unescaped(xml.slice(at, next)));
    if (xml.startsWith('<!--', next)) {
      const end = xml.indexOf('-->', next + 4);
      if (end < 0) return false;
      at = end + 3;
      continue;
    }
    if (xml.startsWith('<![CDATA[', next)) {
      const end = xml.indexOf(']]>', next);
      if (end < 0) return false;
      handler.text(xml.slice(next + 9, end));
      at = end + 3;
      continue;
    }
    if (xml.startsWith('<!', next)) return false;
    const end = endOfTag(xml, next + 1);
    if (end < 0) return false;
    at = end + 1;
    if (xml[next + 1] === '?') continue;
    if (xml[next + 1] === '/') {
      const name = xml.slice(next + 2, end).trim();
      if (open.pop() !== name) return false;
      handler.close(name);
      continue;
    }
    const empty = xml[end - 1] === '/';
    const tag = xml.slice(next + 1, empty ? end - 1 : end);
    const space = tag.search(/[\s]/);
    const name = space < 0 ? tag : tag.slice(0, space);
    handler.open(name, (wanted) => attributeOf(tag, wanted));
    if (empty) handler.close(name);
    else if (open.push(name) > deepest) return false;
  }
  return open.length === 0;
}

/** The end of a tag: a `>` outside quotes. */
function endOfTag(xml: string, from: number): number {
  let quote = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
    else if (code === 60) return -1;
  }
  return -1;
}

function attributeOf(tag: string, wanted: string): string | undefined {
  for (let at = tag.indexOf(wanted); at > 0; at = tag.indexOf(wanted, at + 1)) {
    if (!/\s/.test(tag[at - 1]!)) continue;
    const rest = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(
      tag.slice(at + wanted.length, at + wanted.length + 4_000),
    );
    if (rest !== null) return unescaped(rest[1] ?? rest[2] ?? '');
  }
  return undefined;
}
