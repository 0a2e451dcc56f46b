import type { Entries } from '@/lib/ports/entries';

/** Makes something of a state of the archive when it is first asked for, and keeps it as long as that state is served. */
export function onceForEach<Made>(
  make: (entries: Entries) => Promise<Made>,
): (entries: Entries) => Promise<Made> {
  const made = new WeakMap<Entries, Promise<Made>>();
  return (entries) => {
    const known = made.get(entries) ?? make(entries);
    made.set(entries, known);
    return known;
  };
}
