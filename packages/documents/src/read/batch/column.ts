/** Whole numbers in a row that only grows, in pieces: no growing copies what is there, and none holds much in vain. */
export interface Column {
  readonly length: () => number;
  readonly at: (place: number) => number;
  readonly push: (value: number) => void;
  readonly set: (place: number, value: number) => void;
}

const bits = 13;
const inPiece = (1 << bits) - 1;

/** Opens a column of numbers as one of JavaScript's typed arrays holds them. */
export function openColumn(Kind: new (length: number) => Uint8Array | Uint16Array | Uint32Array): Column {
  const pieces: (Uint8Array | Uint16Array | Uint32Array)[] = [];
  let length = 0;
  return {
    length: () => length,
    at: (place) => pieces[place >> bits]![place & inPiece]!,
    set: (place, value) => {
      pieces[place >> bits]![place & inPiece] = value;
    },
    push(value) {
      if (length >> bits === pieces.length) pieces.push(new Kind(1 << bits));
      pieces[length >> bits]![length & inPiece] = value;
      length += 1;
    },
  };
}
