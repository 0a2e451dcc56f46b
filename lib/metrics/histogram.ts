import type { Sample } from './family';

/** How often values of each size occurred, by a label that is bounded. */
export interface Histogram {
  add(labels: Readonly<Record<string, string>>, value: number): void;
  samples(): Sample[];
}

interface Counts {
  readonly labels: Readonly<Record<string, string>>;
  /** Those up to each bound, and behind them those above. */
  readonly counts: number[];
  sum: number;
}

/** `bounds` rise. */
export function histogram(bounds: readonly number[]): Histogram {
  const all = new Map<string, Counts>();
  return {
    add(labels, value) {
      const key = JSON.stringify(labels);
      const counted = all.get(key) ?? {
        labels,
        counts: [...bounds, Infinity].map(() => 0),
        sum: 0,
      };
      all.set(key, counted);
      const at = bounds.findIndex((bound) => value <= bound);
      const place = at === -1 ? bounds.length : at;
      counted.counts[place] = (counted.counts[place] ?? 0) + 1;
      counted.sum += value;
    },
    samples: () => [...all.values()].flatMap((counted) => samplesOf(bounds, counted)),
  };
}

function samplesOf(bounds: readonly number[], { labels, counts, sum }: Counts): Sample[] {
  let upTo = 0;
  const buckets = counts.map((count, place): Sample => {
    upTo += count;
    const bound = bounds[place];
    const le = bound === undefined ? '+Inf' : String(bound);
    return { suffix: '_bucket', labels: { ...labels, le }, value: upTo };
  });
  return [
    ...buckets,
    { suffix: '_sum', labels, value: sum },
    { suffix: '_count', labels, value: upTo },
  ];
}
