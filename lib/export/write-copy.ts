import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { lightHtml } from '@/lib/door/light-html';
import { render, type Answer, type Rendered } from '@/lib/door/render';
import { addressOf } from '@/lib/model/address';
import type { Entries } from '@/lib/ports/entries';
import { copiedCss } from './css-links';
import { dataFiles, statementRuns } from './data';
import { destinationOf, LIVING, type Destination } from './destination';
import { copiedPage, redirectPage, type CopyOptions } from './page';
import { copiedLink } from './relative';

export interface CopySource {
  /** The site, see `lib/door`. */
  readonly answer: Answer;
  readonly entries: Entries;
  readonly options: CopyOptions;
  /** Is told how many files are written, and how many are known to be needed. */
  readonly progress: (written: number, known: number) => void;
  readonly warn: (message: string) => void;
}

export interface CopyFigures {
  readonly files: number;
  readonly bytes: number;
}

/** What the site cannot be copied for, with the address. */
export class CopyError extends Error {}

/** Pages are made in one thread; while one is made, another is written. */
const AT_ONCE = 4;

type Fetched = Exclude<Destination, { type: 'outside' }>;

/**
 * Writes all pages of the site that can be reached from its start page, all statements among them, and what they are made of,
 * into an empty folder. Throws {@link CopyError} for a page that the site does not make.
 */
export async function writeCopy(folder: string, source: CopySource): Promise<CopyFigures> {
  const { baseUrl } = (await source.entries.about()).site;
  const figures = { files: 0, bytes: 0 };
  const writeFile = filesIn(folder, figures);
  const fileOf = new Map<string, string>();
  const waiting: Fetched[] = [];
  const want = (destination: Destination) => {
    if (destination.type === 'outside') return;
    const { file, address } = destination;
    const known = fileOf.get(file);
    if (known === address) return;
    if (known !== undefined)
      throw new CopyError(`${address} and ${known} would both be written to ${file}`);
    fileOf.set(file, address);
    waiting.push(destination);
  };
  const copyOne = async (wanted: Fetched) => {
    const { address, file } = wanted;
    const rendered = await fetched(address, source.answer);
    const here = { address, file, baseUrl };
    const { status, headers } = rendered;
    if (status >= 300 && status < 400) {
      const { html, destinations } = redirectPage(headers.location ?? '/', here);
      destinations.forEach(want);
      return writeFile(file, html);
    }
    if (status !== 200 && status !== 410)
      source.warn(`${address}: the site answers ${status}, and so does the copy`);
    const type = headers['content-type'] ?? '';
    if (wanted.type === 'file') {
      if (!/^text\/css\b/.test(type)) return writeFile(file, rendered.body);
      return writeFile(
        file,
        copiedCss(rendered.body.toString(), (link) => {
          const { href, destination } = copiedLink(link, here);
          if (destination) want(destination);
          return href;
        }),
      );
    }
    if (!/^text\/html\b/.test(type)) throw new CopyError(`${address}: is no page, but ${type}`);
    const page = copiedPage(rendered.body.toString(), here, wanted.type, source.options);
    page.destinations.forEach(want);
    return writeFile(file, page.html);
  };

  for (const address of ['/', ...LIVING]) want(destinationOf(address));
  for await (const run of statementRuns(source.entries))
    for (const { id } of run) want(destinationOf(addressOf.statement(id)));
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await copyOne(next);
      source.progress(figures.files, fileOf.size);
    }
  };
  // Whoever finds nothing to do while the others find new links is started again.
  while (waiting.length > 0) await Promise.all(Array.from({ length: AT_ONCE }, worker));
  for (const { name, pieces } of dataFiles(source.entries)) {
    const file = path.join(folder, 'daten', name);
    mkdirSync(path.dirname(file), { recursive: true });
    const counted = async function* () {
      for await (const piece of pieces()) {
        figures.bytes += Buffer.byteLength(piece);
        yield piece;
      }
    };
    await pipeline(Readable.from(counted()), createWriteStream(file));
    figures.files++;
  }
  return figures;
}

/** Writes files below a folder, and counts them. */
export function filesIn(
  folder: string,
  figures: { files: number; bytes: number },
): (file: string, contents: string | Uint8Array) => void {
  const made = new Set<string>();
  return (file, contents) => {
    const whole = path.join(folder, file);
    const parent = path.dirname(whole);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(whole, contents);
    figures.files++;
    figures.bytes += typeof contents === 'string' ? Buffer.byteLength(contents) : contents.length;
  };
}

/** An answer of the site, a page as the door sends it; asked for once more where it was not whole, see `lib/door/door.ts`. */
async function fetched(address: string, answer: Answer): Promise<Rendered> {
  let rendered = await render(answer, address);
  for (let tries = 0; tries < 2; tries++) {
    const isHtml = /^text\/html\b/.test(rendered.headers['content-type'] ?? '');
    const html = isHtml ? lightHtml(rendered.body.toString()) : undefined;
    if (rendered.status < 500 && !isHtml) return rendered;
    if (rendered.status < 500 && html !== undefined)
      return { ...rendered, body: Buffer.from(html) };
    if (tries === 0) rendered = await render(answer, address);
  }
  throw new CopyError(`${address}: the site cannot make this page (status ${rendered.status})`);
}
