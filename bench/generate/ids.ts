import { proposeId } from '../../lib/model/id';

/** Room below the 100 characters of an id for the number that tells two of them apart. */
const LONGEST_BASE = 90;

/**
 * Gives ids to names: the same name gets the same id, different names never do.
 *
 * Of two names that make the same id (`Jürgen Weiß`, `Juergen Weiss`) the one met later gets a number, so that the same
 * input always gives the same ids.
 */
export class IdRegistry {
  readonly #ids = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #fallback: string;

  /** `fallback` is the id of a name of which no letter can be kept. */
  constructor(fallback: string) {
    this.#fallback = fallback;
  }

  idOf(name: string): string {
    const known = this.#ids.get(name);
    if (known) return known;
    const base = proposeId(name).slice(0, LONGEST_BASE).replace(/-+$/, '') || this.#fallback;
    let id = base;
    for (let number = 2; this.#taken.has(id); number++) id = `${base}-${number}`;
    this.#taken.add(id);
    this.#ids.set(name, id);
    return id;
  }

  /** Every name with its id, in the order in which they were met. */
  entries(): readonly (readonly [name: string, id: string])[] {
    return [...this.#ids];
  }
}
