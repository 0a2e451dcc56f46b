import type { Archive } from '@/lib/archive/archive';
import type { Repetition } from '@/lib/ports/entries';
import type { Repetitions } from '@/lib/proof/repetition/lists';

/** What repeats what, as a bundle has it: by numbers. */
export function numbered(
  repetitions: ReadonlyMap<string, Repetition>,
  { statements, position, source }: Archive,
): Pick<Repetitions, 'of' | 'inSources'> {
  const sources = [...source.keys()];
  const found = (number: number) => repetitions.get(statements[number]?.id ?? '');
  return {
    of: (number) =>
      (found(number)?.statements ?? []).map(({ id, ...shared }) => ({
        other: position.get(id) ?? -1,
        ...shared,
      })),
    inSources: (number) =>
      (found(number)?.sources ?? []).map(({ source: id, ...place }) => ({
        source: sources.indexOf(id),
        ...place,
      })),
  };
}
