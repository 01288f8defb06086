/** A piece of an XML file in the order in which it stands there. */
export type Piece =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves XML's five entities and numbered characters; nothing else is known, and no DTD is ever read. */
export const plainText = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
        (whole, hex?: string, decimal?: string, name?: string) => {
          if (name !== undefined) return entities[name] ?? whole;
          const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

/** The pieces of an XML file, names without their prefixes; declarations, comments and instructions are passed over. */
export function* pieces(xml: string): Generator<Piece> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open !== at) yield { kind: 'text', text: plainText(xml.slice(at, open < 0 ? xml.length : open)) };
    if (open < 0) return;
    const special = xml.startsWith('<!--', open) ? '-->' : xml.startsWith('<![CDATA[', open) ? ']]>' : '>';
    const close = xml.indexOf(special, open + 1);
    if (close < 0) return;
    at = close + special.length;
    if (xml.startsWith('<![CDATA[', open)) yield { kind: 'text', text: xml.slice(open + 9, close) };
    if (xml[open + 1] === '!' || xml[open + 1] === '?') continue;
    yield tagPiece(xml.slice(open + 1, close));
  }
}

function tagPiece(inside: string): Piece {
  if (inside.startsWith('/')) return { kind: 'close', name: localName(inside.slice(1).trim()) };
  const isEmpty = inside.endsWith('/');
  const body = isEmpty ? inside.slice(0, -1) : inside;
  const space = body.search(/\s/);
  const name = localName(space < 0 ? body : body.slice(0, space));
  return { kind: 'open', name, attributes: space < 0 ? '' : body.slice(space), isEmpty };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An attribute's value by its local name. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : plainText(value);
}
