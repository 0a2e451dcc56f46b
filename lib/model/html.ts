/** Text made safe for HTML, in the form in which `remark-html` writes it. */
export function escapeHtml(text: string): string {
  return text.replace(/[<&]/g, (sign) => (sign === '<' ? '&#x3C;' : '&#x26;'));
}

/** The HTML of plain paragraphs: what `remark-html` makes of a wording without any markup. */
export function paragraphsHtml(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('\n');
}

/** The wording of a statement as safe HTML. */
export function wordingHtml(statement: { readonly text: string; readonly html?: string }): string {
  return statement.html ?? paragraphsHtml(statement.text);
}

/**
 * The same HTML with every run of text replaced by what `replace` makes of it.
 *
 * `replace` gets plain text and whether it stands inside a link, and returns safe HTML. Expects HTML as `remark-html`
 * writes it: well-formed, attributes in double quotes.
 */
export function mapText(html: string, replace: (text: string, inLink: boolean) => string): string {
  let linkDepth = 0;
  return html.replace(
    /<(\/?)([a-z0-9]+)(?:\s+[a-z-]+(?:="[^"]*")?)*\s*\/?>|[^<]+/gi,
    (run, slash: string | undefined, name: string | undefined) => {
      if (name === undefined) return replace(unescapeHtml(run), linkDepth > 0);
      if (name === 'a') linkDepth += slash ? -1 : 1;
      return run;
    },
  );
}

function unescapeHtml(html: string): string {
  return html.replace(
    /&(?:#x([0-9a-f]+)|#([0-9]+)|(lt|gt|amp|quot|nbsp));/gi,
    (_all, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED[name.toLowerCase()] ?? '';
      return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    },
  );
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00A0' };

/** The text of safe HTML, paragraphs and items in lines of their own. */
export function plainTextOf(html: string): string {
  let text = '';
  mapText(html.replace(BLOCK_END, '\n$&'), (run) => (text += run));
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

const BLOCK_END = /<\/(?:p|li|h[1-6]|blockquote|pre|t[dhr])>|<(?:br|hr)\s*\/?>/gi;
