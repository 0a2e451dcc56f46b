/** A run of text that two wordings both have, or only one of them. */
export interface Difference {
  readonly text: string;
  readonly in: 'both' | 'first' | 'second';
}
