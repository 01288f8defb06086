import { MIDDLE, decodeGaps, decodeSix } from '../packs/coding.ts';
import type { ModelData } from '../packs/pack.ts';

export const NONE = 0;
export const PERSON = 1;
export const PLACE_LABEL = 2;
export const ORGANISATION = 3;

/** A linear model over hashed features: three whole-number weights (person, place, organisation) per slot. */
export interface Model {
  readonly bits: number;
  /** Four entries per slot, the fourth unused. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Read the weights of a pack. */
export const readModel = (data: ModelData): Model => {
  const weights = new Int8Array(4 << data.bits);
  const [person, place, organisation] = data.weights;
  decodeGaps(data.count, data.low, data.high, (slot, index) => {
    weights[slot * 4] = decodeSix(person, index) - MIDDLE;
    weights[slot * 4 + 1] = decodeSix(place, index) - MIDDLE;
    weights[slot * 4 + 2] = decodeSix(organisation, index) - MIDDLE;
  });
  return { bits: data.bits, weights, scale: data.scale };
};
