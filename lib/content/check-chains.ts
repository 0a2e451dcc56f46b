import type { Complaint } from './complaint';
import { error } from './complaint';
import type { ParsedFile, ParsedRelation } from './parsed';

interface Replacement {
  readonly file: ParsedFile;
  readonly relation: ParsedRelation;
  readonly from: string;
  readonly to: string;
}

/** Statements or organisations that stand above themselves: cycles of `ersetzt`, and of `partOf`. The place is the first link of the cycle. */
export function checkChains(files: readonly ParsedFile[]): { file: ParsedFile; complaint: Complaint }[] {
  const replacements = files.flatMap(replacementsIn);
  const edges = new Map<string, Replacement[]>();
  for (const replacement of replacements) edges.set(replacement.from, [...(edges.get(replacement.from) ?? []), replacement]);
  const reported = new Set<string>();
  return replacements.flatMap((start) => {
    const cycle = cycleFrom(start, edges);
    if (!cycle || cycle.some((id) => reported.has(id))) return [];
    cycle.forEach((id) => reported.add(id));
    return [{ file: start.file, complaint: error(start.relation, `ersetzt: goes round in a circle (${[...cycle, start.from].join(' → ')}): take one of them out`) }];
  });
}

function replacementsIn(file: ParsedFile): Replacement[] {
  return (file.entry?.statements ?? []).flatMap((statement) =>
    statement.relations.flatMap((relation): Replacement[] => {
      const { target } = relation.link;
      const self = target.type === 'content' && target.id === file.id && target.fragment === statement.id;
      if (relation.type !== 'replaces' || target.type === 'web' || self) return [];
      return [{ file, relation, from: `${file.id}/${statement.id}`, to: `${target.id}/${target.fragment ?? ''}` }];
    }),
  );
}

/** The ids on a way from the start back to it, without recursion: chains may be long. */
function cycleFrom(start: Replacement, edges: ReadonlyMap<string, readonly Replacement[]>): string[] | undefined {
  const cameFrom = new Map<string, string>([[start.to, start.from]]);
  const open = [start.to];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start.from) return wayTo(id, start.from, cameFrom);
    for (const { to } of edges.get(id) ?? []) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, id);
      open.push(to);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let id = cameFrom.get(end); id !== undefined; id = id === start ? undefined : cameFrom.get(id)) way.unshift(id);
  return way;
}
