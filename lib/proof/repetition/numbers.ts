import { sure } from '@/lib/model/sure';

/** Whole numbers that grow in number without a copy at each step. */
export interface Numbers {
  readonly length: number;
  push(number: number): void;
  at(position: number): number;
  /** A view of them all. */
  list(): Uint32Array;
}

export function numbers(): Numbers {
  let list = new Uint32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === list.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(list);
        list = larger;
      }
      list[length++] = number;
    },
    at: (position) => sure(list[position]),
    list: () => list.subarray(0, length),
  };
}
