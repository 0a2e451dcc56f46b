import { importFile } from '@/lib/import/import-file';
import type { Known } from '@/lib/import/known';
import { refusalText } from '@/lib/office/refusal-texts';
import { documentText } from '@/lib/writing/document-text';

/** A deck or paper as a draft document with its archive text. */
export interface ImportedDeck {
  readonly id: string;
  readonly text: string;
  readonly archive: { readonly name: string; readonly text: string };
}

export type DeckResult =
  | { readonly ok: true; readonly deck: ImportedDeck }
  /** Why not, for whoever has sent it. */
  | { readonly ok: false; readonly message: string };

/** Reads what somebody has sent, in a process of its own, and makes a draft of it; nothing is written. */
export async function importDeck(
  name: string,
  bytes: Uint8Array,
  known: Known,
): Promise<DeckResult> {
  const imported = await importFile({ name, bytes, notes: false, known });
  if (!imported.ok) return { ok: false, message: refusalText(imported.problem, 'de') };
  const { id, document, archiveText } = imported;
  return {
    ok: true,
    deck: { id, text: documentText(document), archive: { name: `${id}.txt`, text: archiveText } },
  };
}
