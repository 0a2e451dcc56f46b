/** The same style sheet with other addresses in `url(…)`; what it imports by name alone stays. */
export function mapCssLinks(css: string, map: (address: string) => string): string {
  return css.replace(
    /url\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'()]*))\s*\)/g,
    (whole, double?: string, single?: string, bare?: string) => {
      const address = double ?? single ?? bare ?? '';
      const other = map(address);
      return other === address ? whole : `url("${other.replace(/["\\\n]/g, '')}")`;
    },
  );
}
