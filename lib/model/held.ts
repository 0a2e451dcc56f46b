/** A file that is not published as it lies in the folder, while others are. */
export interface HeldFile {
  /** How messages name it: `content/documents/rente.md`. */
  readonly file: string;
  /** It is published as it was before; it is gone from the folder and published on; it is new and left out. */
  readonly state: 'as before' | 'still there' | 'left out';
  /** The file with the errors, where these are in another one. */
  readonly because?: string | undefined;
}
