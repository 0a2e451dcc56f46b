import { isDownload } from '@/lib/model/address';

/** What is asked for: how the server is, all hits of a search as a file, or anything else, which is made once and kept. */
export type AddressKind = 'server' | 'download' | 'page';

export function addressKind(address: string): AddressKind {
  const [path = ''] = address.split('?', 1);
  if (ABOUT_SERVER.has(path)) return 'server';
  return isDownload(path) ? 'download' : 'page';
}

/** Whether what is there is read by programs: the API, and feeds. */
export function isForPrograms(address: string): boolean {
  return isOfApi(address) || /^[^?]*\/feed\.(?:atom|json)(?:\?|$)/.test(address);
}

/** Whether programs ask there, who are told what is wrong as data. */
export function isOfApi(address: string): boolean {
  return /^\/api(?:[/?]|$)/.test(address);
}

/** Whether a file of the program is there, which needs no archive. */
export function isOfProgram(address: string): boolean {
  return /^\/(?:_next\/static|skripte)\//.test(address);
}

/** Must be answered above all when the server is not well. */
const ABOUT_SERVER: ReadonlySet<string> = new Set(['/api/health', '/api/ready', '/api/metrics']);
