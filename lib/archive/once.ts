import type { Entries } from '@/lib/ports/entries';

/**
 * Makes something of a state of the archive when it is first asked for, and keeps it as long as that state is served. What could not
 * be made, as while a store cannot be asked, is tried again by the next who asks.
 */
export function onceForEach<Made>(
  make: (entries: Entries) => Promise<Made>,
): (entries: Entries) => Promise<Made> {
  const made = new WeakMap<Entries, Promise<Made>>();
  return (entries) => {
    const known = made.get(entries);
    if (known) return known;
    const making = make(entries);
    made.set(entries, making);
    making.catch(() => made.delete(entries));
    return making;
  };
}
