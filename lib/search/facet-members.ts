import { sure } from '@/lib/model/sure';
import type { FacetColumn } from './facet-columns';

/** The numbers of the statements that have a value of a filter, ascending. Turned round when a value is first asked for. */
export function membersOf(column: FacetColumn, value: number): Int32Array {
  const known = turned.get(column) ?? turnedRound(column);
  turned.set(column, known);
  return known.numbers.subarray(known.starts[value], known.starts[value + 1]);
}

interface Members {
  /** The statements of value `v` are `numbers[starts[v]]` up to, without, `numbers[starts[v + 1]]`. */
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

const turned = new WeakMap<FacetColumn, Members>();

function turnedRound({ ids, totals, starts: startsOf, values }: FacetColumn): Members {
  const starts = new Int32Array(ids.length + 1);
  totals.forEach((total, value) => (starts[value + 1] = sure(starts[value]) + total));
  const filled = starts.slice();
  const numbers = new Int32Array(values.length);
  for (let number = 0; number + 1 < startsOf.length; number++) {
    const end = sure(startsOf[number + 1]);
    for (let at = sure(startsOf[number]); at < end; at++) {
      const value = sure(values[at]);
      const place = sure(filled[value]);
      numbers[place] = number;
      filled[value] = place + 1;
    }
  }
  return { starts, numbers };
}
