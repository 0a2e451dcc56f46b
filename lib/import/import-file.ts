import type { OfficeText, ReadOptions, Remark } from '@/lib/office/blocks';
import { readApart } from '@/lib/office/apart';
import { orRefusal, Refused, type OrRefusal, type Refusal } from '@/lib/office/refusal';
import { proposeId } from '@/lib/model/id';
import type { Kind } from '@/lib/model/kind';
import type { WrittenDocument } from '@/lib/writing/document-text';
import { archiveText } from './archive-text';
import { withoutSigns } from './clean-text';
import { draftOf } from './draft';
import type { Known } from './known';

export interface FileToImport {
  /** Its name, without folders. It says nothing of what is in it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether the notes of speakers are read. */
  readonly notes: boolean;
  readonly known: Known;
  /** The id of the document; proposed from the title unless told. */
  readonly id?: string;
}

export type Imported =
  | {
      readonly ok: true;
      readonly id: string;
      readonly document: WrittenDocument;
      /** For `sources/ID.txt`. */
      readonly archiveText: string;
      readonly report: ImportReport;
    }
  | { readonly ok: false; readonly problem: Refusal };

/** What was made of a file, in numbers. */
export interface ImportReport {
  readonly format: OfficeText['format'];
  readonly sections: number;
  readonly statements: Readonly<Record<Kind, number>>;
  readonly reviews: number;
  readonly plainItems: number;
  /** What stands in the archive text only. */
  readonly onlyInArchive: number;
  /** What was left out, or read in a way that somebody should know. */
  readonly remarks: Readonly<Partial<Record<Remark, number>>>;
}

/** Reads the bytes of a file. */
export type FileReader = (
  bytes: Uint8Array,
  options: ReadOptions,
) => Promise<OrRefusal<OfficeText>>;

/** As long as an archive text may be; the door of the content folder has the same limit in bytes. */
const LONGEST_TEXT = 1_000_000;

/**
 * A draft of a document and its archive text, made of a file; nothing is written. The file is read in a process of its own
 * unless told otherwise.
 */
export async function importFile(
  { name, bytes, notes, known, id }: FileToImport,
  read: FileReader = readApart,
): Promise<Imported> {
  const imported = await orRefusal(async () => {
    const office = await read(bytes, { notes });
    if (!office.ok) throw new Refused(office.refusal);
    return drafted(office.value, { name, known, ...(id !== undefined && { id }) });
  });
  return imported.ok ? { ok: true, ...imported.value } : { ok: false, problem: imported.refusal };
}

function drafted(
  office: OfficeText,
  { name, known, id }: Pick<FileToImport, 'name' | 'known' | 'id'>,
) {
  const { blocks, removed } = withoutSigns(office.blocks);
  if (blocks.length === 0) throw new Refused({ code: 'nothing-in-it' });
  const text = archiveText(office, blocks);
  if (Buffer.byteLength(text) > LONGEST_TEXT)
    throw new Refused({ code: 'too-long', most: LONGEST_TEXT });
  const { document, sections, statements, plainItems, closing, running, contents } = draftOf(
    office,
    blocks,
    known,
    name,
  );
  const proposed = id ?? freeId(String(document.frontMatter.title), name, known);
  const { title = '', type = '', ...facts } = document.frontMatter;
  return {
    id: proposed,
    document: {
      ...document,
      frontMatter: { title, type, status: 'draft', ...facts, archive: `${proposed}.txt` },
    },
    archiveText: text,
    report: {
      format: office.format,
      sections,
      statements,
      reviews: document.parts.filter((part) => part.type === 'review').length,
      plainItems,
      onlyInArchive: closing.length + running.length + contents,
      remarks: removed > 0 ? { ...office.remarks, 'signs-removed': removed } : office.remarks,
    },
  };
}

const LONGEST_ID = 60;

/** An id made of the title, or else of the name of the file, that is not taken. */
function freeId(title: string, name: string, known: Known): string {
  const whole = proposeId(title) || proposeId(name.replace(/\.[^.]*$/, '')) || 'dokument';
  const base =
    whole.length <= LONGEST_ID ? whole : whole.slice(0, LONGEST_ID + 1).replace(/-[^-]*$/, '');
  const taken = new Set(known.taken);
  for (let number = 1; ; number++) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(id)) return id;
  }
}
