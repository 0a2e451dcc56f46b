/** Adds up, statement by statement, how well and by how many words of a query it is met. */
export interface Tally {
  /** By statement number. */
  readonly scores: Float32Array;
  /** How many words were found in it. */
  readonly counts: Int32Array;
  /** Notes that word number `word` (from 0, in ascending order) was found; several finds of one word count as one word. */
  add(number: number, score: number, word: number): void;
  /** The numbers of the statements with at least so many words, ascending. */
  withAtLeast(count: number): Int32Array;
}

export function newTally(size: number): Tally {
  const scores = new Float32Array(size);
  const counts = new Int32Array(size);
  const latest = new Int32Array(size);
  return {
    scores,
    counts,
    add(number, score, word) {
      scores[number] = (scores[number] ?? 0) + score;
      if (latest[number] === word + 1) return;
      latest[number] = word + 1;
      counts[number] = (counts[number] ?? 0) + 1;
    },
    withAtLeast(count) {
      const numbers = new Int32Array(size);
      let length = 0;
      for (let number = 0; number < size; number++) {
        if ((counts[number] ?? 0) >= count) numbers[length++] = number;
      }
      return numbers.slice(0, length);
    },
  };
}
