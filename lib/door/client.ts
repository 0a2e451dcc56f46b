import type { IncomingMessage } from 'node:http';

/**
 * Who asks: an address, or the network of one. What `X-Forwarded-For` says is believed only as far as `proxies` of our own
 * have written it, each at its end: anybody can send what stands before.
 *
 * Of an address of IPv6 the first half counts. The other half is for each client to choose.
 */
export function clientOf(
  {
    socket,
    headers,
  }: Pick<IncomingMessage, 'headers'> & {
    readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
  },
  proxies: number,
): string {
  const forwarded = [headers['x-forwarded-for'] ?? []]
    .flat()
    .join(',')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  const named = proxies > 0 ? (forwarded.at(-proxies) ?? forwarded[0]) : undefined;
  return networkOf(named ?? socket.remoteAddress ?? '');
}

function networkOf(address: string): string {
  const inIpv4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i.exec(address)?.[1];
  if (inIpv4 !== undefined) return inIpv4;
  const groups = address.toLowerCase().replace(/^\[|\](?::\d+)?$|%.*$/g, '');
  const [head = '', tail] = groups.split('::');
  if (tail === undefined) return groups.split(':').slice(0, 4).join(':');
  const [first, last] = [head, tail].map((half) => half.split(':').filter((group) => group !== ''));
  const zeros = Array.from(
    { length: Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0)) },
    () => '0',
  );
  return [...(first ?? []), ...zeros, ...(last ?? [])].slice(0, 4).join(':');
}
