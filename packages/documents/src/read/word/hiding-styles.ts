import { isOn } from './pieces.ts';
import { readXml } from './xml.ts';

/** Whether a style hides what is set in it; `undefined` stands for the style of paragraphs that name none. */
export type Hides = (style: string | undefined) => boolean;

interface Style {
  basedOn: string | undefined;
  vanish: boolean | undefined;
}

const deepest = 20;

/**
 * Reads `styles.xml` for styles of paragraphs and characters whose text is hidden, by themselves or by what they are
 * based on. Nothing hides where there is no such part.
 *
 * @see ECMA-376 part 1, 17.3.2.41 (vanish) and 17.7 (styles)
 */
export function stylesThatHide(xml: string): Hides {
  const styles = new Map<string, Style>();
  let plain: string | undefined;
  let style: Style | undefined;
  let inRunProperties = false;
  let inPartOfTable = false;
  readXml(xml, {
    open(name, attribute) {
      const value = attribute('w:val');
      if (name === 'w:style') {
        style = { basedOn: undefined, vanish: undefined };
        const id = attribute('w:styleId') ?? '';
        styles.set(id, style);
        if (attribute('w:type') === 'paragraph' && isOn(attribute('w:default') ?? '0')) plain = id;
      } else if (name === 'w:rPr') inRunProperties = true;
      else if (name === 'w:tblStylePr') inPartOfTable = true;
      else if (name === 'w:basedOn' && style !== undefined) style.basedOn = value;
      else if (name === 'w:vanish' && style !== undefined && inRunProperties && !inPartOfTable)
        style.vanish = isOn(value ?? '1');
    },
    close(name) {
      if (name === 'w:style') style = undefined;
      else if (name === 'w:rPr') inRunProperties = false;
      else if (name === 'w:tblStylePr') inPartOfTable = false;
    },
    text: () => undefined,
  });
  return (named) => {
    let at = styles.get(named ?? plain ?? '');
    for (let depth = 0; at !== undefined && depth < deepest; depth += 1) {
      if (at.vanish !== undefined) return at.vanish;
      at = at.basedOn === undefined ? undefined : styles.get(at.basedOn);
    }
    return false;
  };
}
