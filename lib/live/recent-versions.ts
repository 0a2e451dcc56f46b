import type { StoreVersion } from '@/lib/store/hosts/host';
import type { ServedVersion } from './open-version';

/** What is no longer served is given back after that time: no answer takes longer, see `lib/door/patient-server.ts`. */
const LAST_ANSWERS_MS = 180_000;

/** Versions that are served or were until a short while ago: some still answer, and one may be served again. */
export interface RecentVersions {
  get(version: StoreVersion): ServedVersion | undefined;
  /** From now on the first is served, and the other is not any more. */
  replace(before: ServedVersion, by: ServedVersion): void;
}

export function recentVersions(opened: ServedVersion): RecentVersions {
  const all = new Map([[keyOf(opened.version), opened]]);
  const ending = new Map<ServedVersion, NodeJS.Timeout>();
  return {
    get: (version) => all.get(keyOf(version)),
    replace(before, by) {
      all.set(keyOf(by.version), by);
      clearTimeout(ending.get(by));
      const end = () => {
        all.delete(keyOf(before.version));
        ending.delete(before);
        before.close();
      };
      ending.set(before, setTimeout(end, LAST_ANSWERS_MS).unref());
    },
  };
}

function keyOf({ number, name }: StoreVersion): string {
  return `${number} ${name}`;
}
