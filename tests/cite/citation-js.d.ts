declare module '@citation-js/core' {
  /** What of an item of CSL-JSON the tests look at. */
  interface Item {
    readonly id?: string;
    readonly title?: string;
    readonly type?: string;
    readonly URL?: string;
    readonly abstract?: string;
    readonly publisher?: string;
    readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    readonly accessed?: { readonly 'date-parts'?: readonly (readonly number[])[] };
    readonly author?: readonly Readonly<Record<string, string>>[];
    readonly _graph?: unknown;
  }
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    readonly data: readonly Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
