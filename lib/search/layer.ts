/** Where one thing that was asked for is found: by statement number, how closely, how often and whereabouts. */
export interface Layer {
  /** 0 where it is not found, see `CLOSENESS`. */
  readonly closeness: Float32Array;
  /** How many places. */
  readonly times: Uint16Array;
  /** Whereabouts: a bit for every four words of the statement, from 128 words on from the start again. */
  readonly places: Int32Array;
  /** The numbers of the statements where it is found, in no order. */
  readonly found: number[];
}

export function newLayer(size: number): Layer {
  return { closeness: new Float32Array(size), times: new Uint16Array(size), places: new Int32Array(size), found: [] };
}

/** Notes a place in statement `number`, the closest counts; without a position the place is nowhere in the wording. */
export function note(layer: Layer, number: number, closeness: number, position?: number): void {
  const before = layer.closeness[number] ?? 0;
  if (before === 0) layer.found.push(number);
  if (closeness > before) layer.closeness[number] = closeness;
  layer.times[number] = (layer.times[number] ?? 0) + 1;
  if (position !== undefined) layer.places[number] = (layer.places[number] ?? 0) | (1 << ((position >> 2) & 31));
}

/** Whether two sets of places have places within some four to seven words of each other. */
export function areNear(a: number, b: number): boolean {
  const around = a | (a << 1) | (a >>> 31) | (a >>> 1) | (a << 31);
  return (around & b) !== 0;
}
