/** A list of whole numbers that grows without copying at every step. */
export interface Growing {
  push(number: number): void;
  /** What was pushed so far. */
  list(): Uint32Array;
}

export function growing(): Growing {
  let numbers = new Uint32Array(1024);
  let length = 0;
  return {
    push(number) {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = number;
    },
    list: () => numbers.subarray(0, length),
  };
}
