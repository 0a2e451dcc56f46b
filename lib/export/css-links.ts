/** A style sheet as a copy has it. Its fonts are never there ahead of a page, and would therefore mostly not be used. */
export function copiedCss(css: string, map: (address: string) => string): string {
  return mapCssLinks(css, map).replace(/font-display:\s*optional/g, 'font-display:fallback');
}

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
