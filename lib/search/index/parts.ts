import type { Words } from './words';

export type Numbers = Uint32Array | Int32Array | Uint16Array | Uint8Array;

/** Lists of numbers and of words by name: what is kept on its way to the disk and back. */
export interface Parts {
  readonly numbers: Readonly<Record<string, Numbers>>;
  /** What a search compares with many others, read `together`. */
  readonly words: Readonly<Record<string, Words>>;
  /** What is shown, read `apart`. */
  readonly texts?: Readonly<Record<string, Words>>;
}

/** Parts of several makes as one; `name` becomes `of.name`. */
export function joined(partsOf: Readonly<Record<string, Parts>>): Parts {
  const numbers: Record<string, Numbers> = {};
  const words: Record<string, Words> = {};
  const texts: Record<string, Words> = {};
  for (const [of, parts] of Object.entries(partsOf)) {
    for (const [name, list] of Object.entries(parts.numbers)) numbers[`${of}.${name}`] = list;
    for (const [name, list] of Object.entries(parts.words)) words[`${of}.${name}`] = list;
    for (const [name, list] of Object.entries(parts.texts ?? {})) texts[`${of}.${name}`] = list;
  }
  return { numbers, words, texts };
}

/** The parts whose names are meant, and the others. */
export function divided(
  { numbers, words, texts = {} }: Parts,
  isMeant: (name: string) => boolean,
): readonly [meant: Parts, others: Parts] {
  const those = <List>(lists: Readonly<Record<string, List>>, meant: boolean) =>
    Object.fromEntries(Object.entries(lists).filter(([name]) => isMeant(name) === meant));
  const half = (meant: boolean) => ({
    numbers: those(numbers, meant),
    words: those(words, meant),
    texts: those(texts, meant),
  });
  return [half(true), half(false)];
}

/** Parts of which some were kept apart from the others. */
export function together(some: Parts, others: Parts): Parts {
  return {
    numbers: { ...some.numbers, ...others.numbers },
    words: { ...some.words, ...others.words },
    texts: { ...some.texts, ...others.texts },
  };
}

/** Whether two are of the very same lists: nobody has to look into them. */
export function isSameParts(some: Parts, others: Parts): boolean {
  const hasSame = <List>(
    a: Readonly<Record<string, List>>,
    b: Readonly<Record<string, List>>,
  ): boolean =>
    Object.keys(a).length === Object.keys(b).length &&
    Object.entries(a).every(([name, list]) => b[name] === list);
  return (
    hasSame(some.numbers, others.numbers) &&
    hasSame(some.words, others.words) &&
    hasSame(some.texts ?? {}, others.texts ?? {})
  );
}

/** Takes parts by name. A list that is missing, of another type or of another length than `length` ends the reading. */
export class PartsReader {
  constructor(
    private readonly parts: Parts,
    private readonly of = '',
  ) {}

  /** What was joined under a name. */
  within(of: string): PartsReader {
    return new PartsReader(this.parts, `${this.of}${of}.`);
  }

  has(name: string): boolean {
    return this.of + name in this.parts.numbers;
  }

  u32(name: string, length?: number): Uint32Array {
    const list = this.parts.numbers[this.of + name];
    return list instanceof Uint32Array ? ofLength(list, length) : unfit();
  }

  i32(name: string, length?: number): Int32Array {
    const list = this.parts.numbers[this.of + name];
    return list instanceof Int32Array ? ofLength(list, length) : unfit();
  }

  u16(name: string, length?: number): Uint16Array {
    const list = this.parts.numbers[this.of + name];
    return list instanceof Uint16Array ? ofLength(list, length) : unfit();
  }

  u8(name: string, length?: number): Uint8Array {
    const list = this.parts.numbers[this.of + name];
    return list instanceof Uint8Array ? ofLength(list, length) : unfit();
  }

  words(name: string, length?: number): Words {
    const list = this.parts.words[this.of + name];
    return list ? ofLength(list, length) : unfit();
  }

  texts(name: string, length?: number): Words {
    const list = this.parts.texts?.[this.of + name];
    return list ? ofLength(list, length) : unfit();
  }
}

/** What `read` makes of parts; undefined when they do not fit, see {@link PartsReader}. */
export function fitting<Made>(read: () => Made): Made | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unfit) return undefined;
    throw error;
  }
}

/** Ends a reading: the parts are not of the make that is expected. */
export function unfit(): never {
  throw new Unfit('Parts of another make');
}

class Unfit extends Error {}

function ofLength<List extends { readonly length: number }>(list: List, length?: number): List {
  return length === undefined || list.length === length ? list : unfit();
}
