import { headers } from 'next/headers';
import { REFUSED_HEADER, SHOWN_REFUSALS, type ShownRefusal } from '@/lib/door/refusal';

/** The path of the address being asked for, percent-encoded as it came; proxy.ts hands it on. */
export async function requestedPath(): Promise<string> {
  return (await headers()).get('x-wortlaut-path') ?? '/';
}

/** Whether proxy.ts knows that there is something at the address, or was. */
export async function addressIsKnown(): Promise<boolean> {
  return ['something', 'withdrawn'].includes((await headers()).get('x-wortlaut-verdict') ?? '');
}

/** Which refusal a page is wanted of, see lib/door. */
export async function askedRefusal(): Promise<ShownRefusal> {
  const asked = (await headers()).get(REFUSED_HEADER);
  return SHOWN_REFUSALS.find((refusal) => refusal === asked) ?? 'ueberlastet';
}
