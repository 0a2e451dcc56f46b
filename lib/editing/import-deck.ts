/** A deck or paper as a draft document with its archive text. */
export interface ImportedDeck {
  readonly id: string;
  readonly text: string;
  readonly archive: { readonly name: string; readonly text: string };
}

export type DeckResult =
  | { readonly ok: true; readonly deck: ImportedDeck }
  /** Why not, for whoever has sent it; undefined when there is no importer in this program. */
  | { readonly ok: false; readonly message: string | undefined };

/** The one place that knows the importer. */
export type ImportDeck = (name: string, bytes: Uint8Array) => Promise<DeckResult>;

export const importDeck: ImportDeck = async () => ({ ok: false, message: undefined });
