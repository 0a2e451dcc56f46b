/** What came of one saved search, in a sentence. */
export interface Followed {
  readonly isWrong: boolean;
  readonly said: string;
  /** Nobody answers where its messages go. */
  readonly isDown?: true;
}

export function fine(said: string): Followed {
  return { isWrong: false, said };
}

export function wrong(said: string): Followed {
  return { isWrong: true, said };
}

/** `1 statement`, `3 statements` */
export function counted(count: number): string {
  return count === 1 ? '1 statement' : `${count} statements`;
}
