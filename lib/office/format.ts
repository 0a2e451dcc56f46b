import { openZip } from './open-zip';
import { orRefusal, Refused, type OrRefusal } from './refusal';

/** The formats that are read. `xlsx` and `ods` are tables, which `lib/table` reads. */
export const FORMATS = ['pptx', 'docx', 'xlsx', 'odp', 'odt', 'ods', 'pdf', 'text'] as const;
export type Format = (typeof FORMATS)[number];

export interface Recognised {
  readonly format: Format;
  /** It carries macros, which are not run and not read. */
  readonly hasMacros: boolean;
}

/** Which format a file has, by what is in it: its name may say anything. */
export function recognise(bytes: Uint8Array): Promise<OrRefusal<Recognised>> {
  return orRefusal(async () => {
    if (bytes.length === 0) throw new Refused({ code: 'empty' });
    if (begins(bytes, [0x50, 0x4b, 3, 4])) return zipped(bytes);
    if (begins(bytes, [0x50, 0x4b, 5, 6])) throw new Refused({ code: 'nothing-in-it' });
    if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Refused(compoundFile(bytes));
    const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
    // Readers take a PDF whose first line stands within the first 1,024 bytes (ISO 32000-1, annex H.3).
    if (head.includes('%PDF-')) return { format: 'pdf', hasMacros: false };
    for (const [pattern, format, saveAs] of OTHERS)
      if (pattern.test(head)) throw new Refused({ code: 'other-format', format, saveAs });
    return { format: 'text', hasMacros: false };
  });
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The part of OOXML that says what the parts are, and those of OpenDocument. */
const TELLING = new Set(['[Content_Types].xml', 'mimetype', 'META-INF/manifest.xml']);

async function zipped(bytes: Uint8Array): Promise<Recognised> {
  const opened = await openZip(bytes, (name) => TELLING.has(name));
  if (!opened.ok) throw new Refused(opened.refusal);
  const { parts, names } = opened.value;
  const text = (name: string) => Buffer.from(parts.get(name) ?? []).toString('utf8');
  const hasMacros = names.some((name) => /(?:^|\/)vbaProject\.bin$|^Basic\//i.test(name));
  const manifest = text('META-INF/manifest.xml');
  // OpenDocument 1.3, part 2, 3.4: an encrypted part has this element in the manifest.
  if (/<(?:\w+:)?encryption-data[\s>]/.test(manifest)) throw new Refused({ code: 'encrypted' });
  const type = text('mimetype').trim() || text('[Content_Types].xml');
  for (const [pattern, format] of PACKAGES) if (pattern.test(type)) return { format, hasMacros };
  throw new Refused(
    /spreadsheetml\.sheet\.binary|vnd\.ms-excel\.sheet\.binary/.test(type)
      ? { code: 'other-format', format: '.xlsb', saveAs: '.xlsx' }
      : { code: 'unknown-format' },
  );
}

/** By the type of the main part: decks, shows and templates, with and without macros. */
const PACKAGES: readonly (readonly [RegExp, Format])[] = [
  [/presentationml\.(?:presentation|slideshow|template)\.main\+xml/, 'pptx'],
  [/ms-powerpoint\.(?:presentation|slideshow|template)\.macroEnabled\.main\+xml/, 'pptx'],
  [/wordprocessingml\.(?:document|template)\.main\+xml/, 'docx'],
  [/ms-word\.(?:document|template)\.macroEnabled(?:Template)?\.main\+xml/, 'docx'],
  [/spreadsheetml\.(?:sheet|template)\.main\+xml/, 'xlsx'],
  [/ms-excel\.(?:sheet|template)\.macroEnabled\.main\+xml/, 'xlsx'],
  [/^application\/vnd\.oasis\.opendocument\.presentation/, 'odp'],
  [/^application\/vnd\.oasis\.opendocument\.text/, 'odt'],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/, 'ods'],
];

/**
 * A compound file ([MS-CFB]): an old binary format, or a container of an encrypted new one ([MS-OFFCRYPTO] 2.3.2). The names
 * of its streams stand in it as UTF-16.
 */
function compoundFile(bytes: Uint8Array): Refused['refusal'] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const has = (name: string) => view.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage')) return { code: 'encrypted' };
  for (const [stream, ending, saveAs] of OLD_STREAMS)
    if (has(stream)) return { code: 'old-format', ending, saveAs };
  return { code: 'unknown-format' };
}

const OLD_STREAMS = [
  ['PowerPoint Document', '.ppt', '.pptx'],
  ['WordDocument', '.doc', '.docx'],
  ['Workbook', '.xls', '.xlsx'],
] as const;

/** Text by its bytes, and yet no plain text. */
const OTHERS: readonly (readonly [RegExp, string, string])[] = [
  [/^\{\\rtf/, 'RTF', '.docx'],
  [/<office:document[\s>]/, 'Flat ODF', '.odt'],
  [/^\s*(?:<!doctype html|<html[\s>])/i, 'HTML', '.docx'],
  [/^%!PS/, 'PostScript', '.pdf'],
];
