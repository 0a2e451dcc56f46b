import type { Statement } from '@/lib/model/archive';

/** Two statements that contradict each other, the earlier one first. */
export interface Contradiction {
  readonly earlier: Statement;
  readonly later: Statement;
  readonly remark?: string;
}

/** What contradicts each other; the pair of the latest statement first. */
export interface Contradictions {
  readonly all: readonly Contradiction[];
  /** By the topics of either statement. */
  readonly byTopic: ReadonlyMap<string, readonly Contradiction[]>;
}

/** Expects statements in chronological order. */
export function contradictionsOf(statements: readonly Statement[]): Contradictions {
  const all = contradictionsIn(statements);
  const byTopic = new Map<string, Contradiction[]>();
  for (const contradiction of all) {
    for (const topic of new Set([...contradiction.earlier.topics, ...contradiction.later.topics])) {
      const known = byTopic.get(topic);
      if (known) known.push(contradiction);
      else byTopic.set(topic, [contradiction]);
    }
  }
  return { all, byTopic };
}

/**
 * The contradiction that shows best what an archive is for: the latest in which somebody, or some body, says otherwise than
 * before; else the latest between statements whose order is known; else the latest.
 */
export function foremost({ all }: Contradictions): Contradiction | undefined {
  return (
    all.find((each) => isOrdered(each) && isOfOne(each)) ??
    all.find((each) => isOrdered(each)) ??
    all[0]
  );
}

function isOrdered({ earlier, later }: Contradiction): boolean {
  return Boolean(earlier.date && later.date && earlier.date.span.last < later.date.span.first);
}

/** Of one person; or, where nobody is named, of one organisation. */
function isOfOne({ earlier, later }: Contradiction): boolean {
  return earlier.speaker === undefined && later.speaker === undefined
    ? earlier.organisation !== undefined && earlier.organisation === later.organisation
    : earlier.speaker === later.speaker;
}

/** Each pair once, from whichever side it was declared; that of the latest statement first. */
function contradictionsIn(statements: readonly Statement[]): Contradiction[] {
  const declared = statements.flatMap(({ id, relations }) =>
    relations.flatMap(({ type, target, remark }) =>
      type === 'contradicts' && target.type === 'statement'
        ? [{ ids: [id, target.id], remark }]
        : [],
    ),
  );
  if (declared.length === 0) return [];
  const place = new Map(statements.map(({ id }, position) => [id, position]));
  const pairs = new Map<string, { first: number; second: number; remark: string | undefined }>();
  for (const { ids, remark } of declared) {
    const [first, second] = ids.flatMap((id) => place.get(id) ?? []).sort((a, b) => a - b);
    if (first === undefined || second === undefined) continue;
    const key = `${first} ${second}`;
    pairs.set(key, { first, second, remark: pairs.get(key)?.remark ?? remark });
  }
  const latestFirst = [...pairs.values()].sort((a, b) => b.second - a.second || a.first - b.first);
  return latestFirst.flatMap(({ first, second, remark }) => {
    const [earlier, later] = [statements[first], statements[second]];
    return earlier && later
      ? [{ earlier, later, ...(remark === undefined ? {} : { remark }) }]
      : [];
  });
}
