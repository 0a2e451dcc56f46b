import type { Statement } from '@/lib/model/archive';

/** Two statements that contradict each other, the earlier one first. */
export interface Contradiction {
  readonly earlier: Statement;
  readonly later: Statement;
  readonly remark?: string;
}

/**
 * What contradicts each other, by the topics of either statement; the latest contradiction first. Expects statements in
 * chronological order.
 */
export function contradictionsByTopic(
  statements: readonly Statement[],
): Map<string, Contradiction[]> {
  const byTopic = new Map<string, Contradiction[]>();
  for (const contradiction of contradictionsIn(statements)) {
    for (const topic of new Set([...contradiction.earlier.topics, ...contradiction.later.topics])) {
      const known = byTopic.get(topic);
      if (known) known.push(contradiction);
      else byTopic.set(topic, [contradiction]);
    }
  }
  return byTopic;
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
    const [first = 0, second = 0] = ids.map((id) => place.get(id) ?? 0).sort((a, b) => a - b);
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
