import type { Box } from '../content.ts';
import type { Drawn } from './objects.ts';
import type { PageFrame } from './geometry.ts';

/** Narrower than this, in points, nothing can hide text: rules, borders, strokes under a word. */
const thinnest = 2.6;
/** Differences of brightness, 0 to 255, below which a person may not see a letter. */
const leastContrast = 70;
const tooManyPairs = 400_000;

const overlap = (a: Box, b: Box): number => {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
};

/** Whether a box leaves another, by more than rounding. */
export const leaves = (inner: Box, outer: Box): boolean =>
  inner.x < outer.x - 1.5 ||
  inner.y < outer.y - 1.5 ||
  inner.x + inner.width > outer.x + outer.width + 1.5 ||
  inner.y + inner.height > outer.y + outer.height + 1.5;

/** Brightness as the eye weighs it (ITU-R BT.709), 0 to 255. */
export const brightness = ([red, green, blue]: readonly [number, number, number, number]): number =>
  0.2126 * red + 0.7152 * green + 0.0722 * blue;

const canCover = ({ kind, filled, box, colour }: Drawn): boolean =>
  (kind === 'image' || kind === 'shading' || (kind === 'path' && filled && colour[3] > 40)) &&
  box.width > thinnest &&
  box.height > thinnest;

/** What of the drawing makes a closer look worth its cost: cheap, and wrong only on the side of looking. */
export interface Suspicion {
  readonly any: boolean;
  /** Per text object, what was painted over it. */
  readonly coverOf: (handle: number) => Drawn | undefined;
  /** Per text object, what it was painted on; absent where that is the bare page. */
  readonly groundOf: (handle: number) => Drawn | undefined;
}

/** Looks at the order, the colours and the places of what is drawn, without drawing it. */
export function suspect(drawn: readonly Drawn[], frame: PageFrame, annotations: readonly Box[]): Suspicion {
  const page: Box = { x: 0, y: 0, width: frame.width, height: frame.height };
  const covers: (readonly [number, Drawn])[] = [];
  const texts: (readonly [number, Drawn])[] = [];
  for (const [order, one] of drawn.entries()) {
    if (one.kind === 'text') texts.push([order, one]);
    else if (canCover(one)) covers.push([order, one]);
  }
  const coverOf = new Map<number, Drawn>();
  const groundOf = new Map<number, Drawn>();
  let any = texts.length * covers.length > tooManyPairs;
  for (const [order, text] of texts) {
    for (const [coverOrder, cover] of any ? [] : covers) {
      if (overlap(text.box, cover.box) < 4) continue;
      if (coverOrder > order) coverOf.set(text.handle, cover);
      else groundOf.set(text.handle, cover);
    }
    if (any) continue;
    const ground = groundOf.get(text.handle);
    const contrast = Math.abs(
      brightness(text.colour) - (ground === undefined ? 255 : brightness(ground.colour)),
    );
    any =
      coverOf.has(text.handle) ||
      text.inkless ||
      text.layered ||
      text.colour[3] < 60 ||
      ground?.kind === 'image' ||
      ground?.kind === 'shading' ||
      contrast < leastContrast ||
      leaves(text.box, page) ||
      (text.clip !== undefined && leaves(text.box, text.clip)) ||
      annotations.some((box) => overlap(text.box, box) > 4);
  }
  if (any) fillIn(texts, covers, coverOf, groundOf);
  return { any, coverOf: (handle) => coverOf.get(handle), groundOf: (handle) => groundOf.get(handle) };
}

/** Finishes what the first look left off as soon as it had seen enough; bounded by the number of pairs. */
function fillIn(
  texts: readonly (readonly [number, Drawn])[],
  covers: readonly (readonly [number, Drawn])[],
  coverOf: Map<number, Drawn>,
  groundOf: Map<number, Drawn>,
): void {
  if (texts.length * covers.length > tooManyPairs * 10) return;
  for (const [order, text] of texts) {
    for (const [coverOrder, cover] of covers) {
      if (overlap(text.box, cover.box) >= 4)
        (coverOrder > order ? coverOf : groundOf).set(text.handle, cover);
    }
  }
}
