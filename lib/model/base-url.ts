/** Why nobody else is led to the site by its own address: it is that of the machine it runs on, or one that never belongs to anybody. */
export type UnreachableFor = 'machine' | 'reserved';

/**
 * Undefined for an address that may lead to the site. Names that stand for the machine itself (https://www.rfc-editor.org/rfc/rfc6761,
 * 6.3) and its addresses; names reserved for tests and examples (https://www.rfc-editor.org/rfc/rfc2606). Addresses of a network of one's own may be meant.
 */
export function unreachable(baseUrl: string): UnreachableFor | undefined {
  // `new URL` writes every form of an IPv4 address as four numbers, and IPv6 at its shortest.
  const host = new URL(baseUrl).hostname.replace(/\.$/, '');
  if (MACHINE.test(host)) return 'machine';
  return RESERVED.test(host) ? 'reserved' : undefined;
}

const MACHINE =
  /^(?:(?:.+\.)?localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/;
const RESERVED = /(?:^|\.)(?:test|example|invalid|example\.(?:com|net|org))$/;

/** What an operator is told of such an address in one sentence; undefined for one that may lead to the site. */
export function addressWarning(baseUrl: string): string | undefined {
  const why = unreachable(baseUrl);
  return why && `\`baseUrl\` in site.yml is ${baseUrl}, ${WHY[why]}.`;
}

const WHY: Readonly<Record<UnreachableFor, string>> = {
  machine: 'which leads everybody to a machine of their own',
  reserved: 'a name that is reserved for examples and tests',
};
