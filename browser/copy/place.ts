/** The script of a page of a copy knows where it is by its own element. */
export interface Place {
  /** The way to the folder of the copy: empty, or `../`, as often as it takes. */
  readonly root: string;
  /** Of a page that makes itself: its address on the site. */
  readonly page: string;
  /** Its file below that folder. */
  readonly file: string;
  /** Where the site is published. */
  readonly base: string;
  /** The folder with the data. */
  readonly data: string;
}

/** To be asked while the script is being read. */
export function placeOfScript(): Place {
  const facts = document.currentScript?.dataset ?? {};
  const { root = '', page = '/', file = '', base = '', data = '' } = facts;
  return { root, page, file, base, data };
}

/** The path of a page in the root of the copy. */
export function pathIn({ root }: Place, file: string): string {
  return new URL(root + file, location.href).pathname;
}
