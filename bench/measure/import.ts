import { XMLParser } from 'fast-xml-parser';
import { extractText } from 'unpdf';
import { importFile } from '@/lib/import/import-file';
import { NOTHING_KNOWN } from '@/lib/import/known';
import { openZip } from '@/lib/office/open-zip';
import { readText } from '@/lib/office/read';
import { aDeck } from '@/tests/office/make';
import { artificialPdf } from '../generate/pdf';
import { rounded } from './statistics';
import { markdownTable } from './table';

const SLIDES = 300;
const PAGES = 300;

/** What it costs to import a deck and a PDF, beside programs that only get the text out of them. */
export async function importTable(): Promise<string> {
  const deck = artificialDeck(SLIDES);
  const pdf = artificialPdf(PAGES);
  return markdownTable(
    ['import', 'ms', 'in a process of its own (ms)', 'peer (ms)'],
    [
      [`deck of ${SLIDES} slides`, ...(await timesOf(deck, () => parsedOnly(deck)))],
      [`PDF of ${PAGES} pages`, ...(await timesOf(pdf, () => extractText(new Uint8Array(pdf))))],
    ],
  );
}

async function timesOf(bytes: Uint8Array, peer: () => Promise<unknown>): Promise<string[]> {
  const file = { name: 'bench', bytes, notes: false, known: NOTHING_KNOWN };
  // Programs are fast only after their first run.
  await importFile(file, readText);
  await peer();
  return [
    await milliseconds(() => importFile(file, readText)),
    await milliseconds(() => importFile(file)),
    await milliseconds(peer),
  ].map(rounded);
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Unzipped and parsed with fast-xml-parser, and nothing made of it. */
async function parsedOnly(deck: Uint8Array): Promise<void> {
  const zip = await openZip(deck, (name) => name.endsWith('.xml'));
  if (!zip.ok) return;
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false });
  for (const part of zip.value.parts.values()) parser.parse(Buffer.from(part).toString());
}

function artificialDeck(slides: number): Uint8Array {
  return aDeck(
    Array.from({ length: slides }, (_, slide) => ({
      shapes: [
        { texts: [slide % 2 ? 'Erwartungen' : 'Erfahrungen'], type: 'title' },
        ...[0, 1].map((column) => ({
          texts: Array.from(
            { length: 6 },
            (__, item) =>
              `Punkt ${slide}.${column}.${item}: Die Zusammenarbeit vor Ort ist seitdem deutlich besser geworden.`,
          ),
          at: [400 * column, 200] as const,
          bullets: true,
        })),
      ],
    })),
  );
}
