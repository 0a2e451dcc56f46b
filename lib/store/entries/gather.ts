/**
 * Asks for many things at once: whatever is asked for at the same moment, by whomever, is one question. Of what is asked for twice
 * while the answer is awaited, each gets the same.
 */
export function gather<Found>(
  find: (keys: readonly string[]) => Promise<ReadonlyMap<string, Found>>,
): (key: string) => Promise<Found | undefined> {
  const awaited = new Map<string, Promise<Found | undefined>>();
  let gathered: Gathered<Found> | undefined;

  const begin = (): Gathered<Found> => {
    const keys: string[] = [];
    const found = endOfThisTick().then(() => {
      gathered = undefined;
      return find(keys);
    });
    return { keys, found };
  };
  const ask = async (key: string): Promise<Found | undefined> => {
    gathered ??= begin();
    gathered.keys.push(key);
    try {
      return (await gathered.found).get(key);
    } finally {
      awaited.delete(key);
    }
  };
  return (key) => {
    const answer = awaited.get(key) ?? ask(key);
    awaited.set(key, answer);
    return answer;
  };
}

/** Keys that are still being gathered, and what there will be of them. */
interface Gathered<Found> {
  readonly keys: string[];
  readonly found: Promise<ReadonlyMap<string, Found>>;
}

/** When everything has asked that can go on without an answer. */
async function endOfThisTick(): Promise<void> {
  await null;
  return new Promise((resolve) => process.nextTick(resolve));
}
