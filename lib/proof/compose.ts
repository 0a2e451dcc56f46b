/** A text in NFC. */
export interface Composed {
  readonly text: string;
  /** Where in the text each unit of the composed one comes from; missing when it is the same text. */
  readonly offsets?: Uint32Array;
}

/** Composed letter by letter, because offsets have to survive. */
export function compose(text: string): Composed {
  if (text === text.normalize('NFC')) return { text };
  let composed = '';
  const offsets: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(/\P{M}[\p{M}\u1160-\u11FF]*|\p{M}+/gsu)) {
    const normal = cluster.normalize('NFC');
    composed += normal;
    for (let unit = 0; unit < normal.length; unit++) offsets.push(index);
  }
  return { text: composed, offsets: Uint32Array.from([...offsets, text.length]) };
}
