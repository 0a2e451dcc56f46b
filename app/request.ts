import { headers } from 'next/headers';

/** The path of the address being asked for, percent-encoded as it came; proxy.ts hands it on. */
export async function requestedPath(): Promise<string> {
  return (await headers()).get('x-wortlaut-path') ?? '/';
}

/** Whether proxy.ts knows that there is something at the address, or was. */
export async function addressIsKnown(): Promise<boolean> {
  return ['something', 'withdrawn'].includes((await headers()).get('x-wortlaut-verdict') ?? '');
}
