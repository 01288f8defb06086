import type { Box } from '../content.ts';
import { thinnest } from './objects.ts';
import type { Drawn } from './objects.ts';
import { overlap } from './geometry.ts';
import type { PageFrame } from './geometry.ts';

/** Differences of brightness, 0 to 255, below which a person may not see a letter. */
const leastContrast = 70;
/** From here on no pair is looked at, and everything is drawn. */
const tooManyPairs = 4_000_000;

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
  /** Whether a text object may not be to be seen; one that is not among what is drawn may not. */
  readonly isOdd: (handle: number) => boolean;
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
  const plain = new Set<number>();
  const many = texts.length * covers.length > tooManyPairs;
  for (const [order, text] of many ? [] : texts) {
    for (const [coverOrder, cover] of covers) {
      if (overlap(text.box, cover.box) >= 4)
        (coverOrder > order ? coverOf : groundOf).set(text.handle, cover);
    }
    if (!coverOf.has(text.handle) && isPlain(text, groundOf.get(text.handle), page, annotations))
      plain.add(text.handle);
  }
  return {
    isOdd: (handle) => !plain.has(handle),
    coverOf: (handle) => coverOf.get(handle),
    groundOf: (handle) => groundOf.get(handle),
  };
}

const isPlain = (
  { inkless, layered, colour, box, clip }: Drawn,
  ground: Drawn | undefined,
  page: Box,
  annotations: readonly Box[],
): boolean =>
  !inkless &&
  !layered &&
  colour[3] >= 60 &&
  ground?.kind !== 'image' &&
  ground?.kind !== 'shading' &&
  Math.abs(brightness(colour) - (ground === undefined ? 255 : brightness(ground.colour))) >= leastContrast &&
  !leaves(box, page) &&
  (clip === undefined || !leaves(box, clip)) &&
  !annotations.some((one) => overlap(box, one) > 4);
