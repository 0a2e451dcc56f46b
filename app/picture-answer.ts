import { pictureVersion, type Picture } from '@/lib/picture/picture';
import type { Entries } from '@/lib/ports/entries';
import { pictureAddress } from './pictures';

/**
 * The picture of what is at an address. Whoever asks for another version is sent on to the one that there is: so nobody has the same drawn
 * under a thousand addresses.
 */
export async function pictureAnswer(
  { url }: Request,
  shown: string,
  picture: Picture,
): Promise<Response> {
  const { search } = new URL(url);
  if (search !== '' && search !== `?v=${pictureVersion(picture)}`)
    return new Response(null, {
      status: 307,
      headers: { Location: pictureAddress(shown, picture), 'Cache-Control': 'no-cache' },
    });
  // Loaded with the first picture: what it needs takes as much memory as all the rest of the program.
  const { drawPicture } = await import('@/lib/picture/draw');
  const png = new Uint8Array(await drawPicture(picture));
  return new Response(png, {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': KEPT_SHORTLY },
  });
}

/** The answer that there is no picture, or none any more. */
export async function noPicture(id: string, { ledger }: Entries): Promise<Response> {
  const former = await ledger.formerOf(id);
  return new Response(null, { status: former?.type === 'withdrawn' ? 410 : 404 });
}

/** As pages, see lib/door/finished.ts: what is withdrawn is not to be shown for much longer either. */
const KEPT_SHORTLY = 'public, max-age=0, s-maxage=30, stale-while-revalidate=60';
