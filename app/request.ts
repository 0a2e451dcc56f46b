import { headers } from 'next/headers';

/** The path of the address being asked for, percent-encoded as it came; proxy.ts hands it on. */
export async function requestedPath(): Promise<string> {
  return (await headers()).get('x-wortlaut-path') ?? '/';
}
