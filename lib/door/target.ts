/**
 * The path and query that a request asks for. Who sends a whole address (absolute-form, RFC 9112, 3.2.2) means that path of
 * this site, whatever host it names; what is no address at all is one that leads nowhere.
 */
export function targetOf(url = '/'): string {
  const [, path = url] = /^https?:\/\/[^/?#]*(.*)$/is.exec(url) ?? [];
  return path.startsWith('/') ? path : `/${path}`;
}
