import type { OfficeText, ReadOptions } from './blocks';
import { readDocx } from './docx';
import { recognise, type Format } from './format';
import { LIMITS } from './limits';
import { readOdp, readOdt } from './odf';
import { readPdf } from './pdf';
import { readPlainText } from './plain-text';
import { readPptx } from './pptx';
import { orRefusal, Refused, type OrRefusal } from './refusal';

/** The formats of tables, which `lib/table` reads. */
export type TableFormat = Extract<Format, 'xlsx' | 'ods'>;

export type ReadText = OrRefusal<OfficeText>;

/**
 * The text of a file in its own order, or why it is not read. Sizes are bounded here, time and memory are not: files of
 * others are read by `readApart`.
 */
export function readText(bytes: Uint8Array, options: ReadOptions): Promise<ReadText> {
  return orRefusal(async () => {
    if (bytes.length > LIMITS.fileBytes)
      throw new Refused({ code: 'too-large', megabytes: LIMITS.fileBytes / 1_000_000 });
    const recognised = await recognise(bytes);
    if (!recognised.ok) throw new Refused(recognised.refusal);
    const { format, hasMacros } = recognised.value;
    const text = await readAs(format, bytes, options);
    if (text.blocks.length === 0) throw new Refused({ code: 'nothing-in-it' });
    return hasMacros ? { ...text, remarks: { ...text.remarks, macros: 1 } } : text;
  });
}

async function readAs(
  format: Format,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<OfficeText> {
  switch (format) {
    case 'pptx':
      return readPptx(bytes, options);
    case 'odp':
      return readOdp(bytes, options);
    case 'docx':
      return readDocx(bytes);
    case 'odt':
      return readOdt(bytes);
    case 'pdf':
      return readPdf(bytes);
    case 'text':
      return readPlainText(bytes);
    case 'xlsx':
    case 'ods':
      throw new Refused({ code: 'is-table' });
  }
}
