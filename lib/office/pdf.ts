import { getDocumentProxy } from 'unpdf';
import { Remarks, runningOnce, type OfficeText } from './blocks';
import { pageSegments, type PdfPage } from './pdf-lines';
import { pdfBlocks } from './pdf-blocks';
import { Refused } from './refusal';

/** Longer than any paper; a book is read in parts. */
const MOST_PAGES = 2_000;

/** A PDF: lines to paragraphs, columns one after the other; what is drawn as a picture has no text. */
export async function readPdf(bytes: Uint8Array): Promise<OfficeText> {
  const pages = await readPages(bytes);
  const remarks = new Remarks();
  const empty = pages.filter(({ segments }) => segments.length === 0).length;
  if (empty === pages.length) throw new Refused({ code: 'scanned', pages: pages.length });
  remarks.add('pages-without-text', empty);
  return { format: 'pdf', blocks: runningOnce(pdfBlocks(pages, remarks)), remarks: remarks.all() };
}

async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  try {
    // A copy: what is given is taken over, and cannot be read any more.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      verbosity: 0,
    });
    if (document.numPages > MOST_PAGES)
      throw new Refused({ code: 'too-many-parts', most: MOST_PAGES });
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [, , width = 0, height = 0] = page.view;
      const texts = items.flatMap((item) => ('str' in item ? [item] : []));
      pages.push({ number, width, height, segments: pageSegments(texts, height) });
      page.cleanup();
    }
    await document.destroy();
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    throw new Refused(
      cause instanceof Error && cause.name === 'PasswordException'
        ? { code: 'encrypted' }
        : isCut(bytes)
          ? { code: 'truncated' }
          : { code: 'damaged' },
    );
  }
  return pages;
}

/** A PDF ends with `%%EOF` (ISO 32000-1, 7.5.5). */
function isCut(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-1024)).toString('latin1').includes('%%EOF');
}
