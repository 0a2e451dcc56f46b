import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib';
import { HOST, type Rendered } from './render';
import { KEPT_SHORTLY } from './keeping';
import { lightHtml } from './light-html';

/** An answer that can be sent to anybody, as often as it is asked for. */
export interface Finished {
  readonly status: number;
  /** Without what depends on how it is sent. */
  readonly headers: Readonly<Record<string, string>>;
  /** A hash of what it says. */
  readonly hash: string;
  /** Bytes in memory. */
  readonly size: number;
  /** May be kept: by us until the archive changes, by others as its `Cache-Control` says. */
  readonly isLasting: boolean;
  /** Those that it can be sent in. */
  readonly codings: readonly Coding[];
  /** At once, but for what nobody asks for and is therefore not held. */
  body(coding: Coding): Buffer | Promise<Buffer>;
}

/** Content codings (RFC 9110, 8.4.1), the best first. */
export const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

/** What was rendered, ready to be sent; undefined for a page that is not whole. */
export async function finished(rendered: Rendered): Promise<Finished | undefined> {
  const type = rendered.headers['content-type'] ?? '';
  if (!/^text\/html\b/.test(type)) return finishedOf(rendered, rendered.body, type, {});
  const html = lightHtml(rendered.body.toString());
  if (html === undefined) return undefined;
  const isLasting = rendered.status === 200;
  return finishedOf(rendered, Buffer.from(html), type, {
    'cache-control': isLasting ? KEPT_SHORTLY : 'no-cache',
  });
}

async function finishedOf(
  rendered: Rendered,
  body: Buffer,
  type: string,
  own: Readonly<Record<string, string>>,
): Promise<Finished> {
  const headers = { ...headersOf(rendered), ...own };
  const shared = {
    status: rendered.status,
    headers,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    isLasting: rendered.status === 200 && !/\bno-store\b/.test(headers['cache-control'] ?? ''),
  };
  if (!COMPRESSIBLE.test(type) || body.length < SHORT)
    return { ...shared, size: body.length, codings: ['identity'], body: () => body };
  const [br, gz] = await Promise.all([
    compressedBy(brotliCompress)(body, isForGood(headers) ? BEST : BROTLI),
    compressedBy(gzip)(body),
  ]);
  return {
    ...shared,
    size: br.length + gz.length,
    codings: CODINGS,
    body: (coding) => (coding === 'br' ? br : coding === 'gzip' ? gz : unpacked(br)),
  };
}

const compressedBy = promisify;
const unpacked = promisify(brotliDecompress);
/** Nine tenths of what the best quality saves, in a tenth of its time; a window that holds a page takes a sixteenth of the memory. */
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 18 },
};
/** For files whose name changes with what is in them: they are compressed once in the life of a process. */
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

function isForGood(headers: Readonly<Record<string, string>>): boolean {
  return /\bimmutable\b/.test(headers['cache-control'] ?? '');
}

const COMPRESSIBLE =
  /^(?:text\/|application\/(?:json|javascript|xml|atom\+xml|feed\+json|problem\+json)|image\/svg)/;
const SHORT = 512;

/** Those that say something about the answer itself. A redirect leads to a path: the host is the reader's business. */
function headersOf({ headers }: Rendered): Record<string, string> {
  const own = Object.entries(headers).filter(([name]) => !DROPPED.test(name));
  return Object.fromEntries(
    own.map(([name, value]) => [
      name,
      name === 'location' ? value.replace(OWN_HOST, '') || '/' : value,
    ]),
  );
}

const OWN_HOST = new RegExp(`^https?://${HOST.replaceAll('.', '\\.')}(?::\\d+)?(?=/|$)`);

/** What the framework says to itself, what belongs to a connection, and what is said anew. */
const DROPPED =
  /^(?:connection|keep-alive|transfer-encoding|content-length|date|etag|vary|x-(?:nextjs|powered|middleware|action)-.*|rsc|next-.*)$/;
