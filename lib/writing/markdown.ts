/**
 * Writing content files: text goes in, Markdown comes out from which the parser reads the same text again.
 *
 * Only what Markdown (CommonMark, GFM, flow directives) would take for a mark is escaped, so that the files stay readable.
 */

/** Runs of ASCII white space become one space; other spaces, such as the no-break space, are part of the wording. */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, ' ').trim();
}

/** Text inside a paragraph or heading. */
export function escapeInline(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<~]/g, '\\$&')
      // At the end of an item or heading it would look like an id in the wrong place.
      .replaceAll('{#', '{\\#')
      // `&` alone is plain; `&amp;` or `&#38;` in a text would be decoded.
      .replace(/&(?=#|[a-z])/gi, '\\&')
      // In an address that GFM recognises, the backslashes from above would stand as they are.
      .replace(/www(?=\.)|https?(?=:\/\/)/gi, '$&\\')
      .replaceAll('@', '\\@')
  );
}

/** A paragraph in one line. Expects text without line breaks, see {@link oneLine}. */
export function escapeParagraph(text: string): string {
  const escaped = escapeInline(text);
  // Signs that begin a heading, quotation, list, rule, underlined heading or directive, but only at the start of a line.
  return escaped.replace(/^[#>+=:|-]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** The text of a heading in one line. */
export function escapeHeading(text: string): string {
  // Signs at the end would close the heading: `## C #`.
  return escapeInline(text).replace(/#+$/, '\\$&');
}

/** The text of a table's cell in one line. */
export function escapeCell(text: string): string {
  return escapeInline(text).replaceAll('|', '\\|');
}

/** The label of a link. */
export function link(label: string, target: string): string {
  return `[${escapeInline(label)}](${target})`;
}

/** A statement in the general form. Each of `paragraphs` is plain text in one line; an annotation is finished Markdown. */
export function directive(
  kind: string,
  attributes: Attributes,
  paragraphs: readonly string[],
  annotations: readonly string[] = [],
): string {
  const { id, ...others } = attributes;
  const pairs = Object.entries(others).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`],
  );
  const wording = paragraphs.map(escapeParagraph);
  const list =
    annotations.length > 0 ? [annotations.map((annotation) => `- ${annotation}`).join('\n')] : [];
  return `:::${kind}{#${id}${pairs.join('')}}\n${[...wording, ...list].join('\n\n')}\n:::`;
}

export interface Attributes {
  readonly id: string;
  readonly [key: string]: string | undefined;
}

/** A statement in the short form: an item of the list below a heading that names the kind. */
export function shortForm(id: string, text: string, annotations: readonly string[] = []): string {
  return [
    `- ${escapeParagraph(text)} [#${id}]`,
    ...annotations.map((annotation) => `  - ${annotation}`),
  ].join('\n');
}

/** A whole file: front matter and blocks with an empty line between. Keys without a value are left out. */
export function contentFile(frontMatter: FrontMatter, blocks: readonly string[]): string {
  const body = blocks.length > 0 ? `\n${blocks.join('\n\n')}\n` : '';
  return `---\n${yaml(frontMatter)}---\n${body}`;
}

export type FrontMatter = Readonly<Record<string, string | readonly string[] | undefined>>;

/** YAML of texts and lists of texts. */
export function yaml(values: FrontMatter): string {
  return Object.entries(values)
    .flatMap(([key, value]) => {
      if (value === undefined || value.length === 0) return [];
      return [
        typeof value === 'string'
          ? `${key}: ${yamlText(value)}\n`
          : `${key}: [${value.map(yamlText).join(', ')}]\n`,
      ];
    })
    .join('');
}

function yamlText(text: string): string {
  // A JSON string is a YAML string; plain text is only written plain where it cannot be anything else.
  return !/^null$/i.test(text) &&
    /^[\p{L}\p{N}](?:[\p{L}\p{N} .()/~-]*[\p{L}\p{N}.)~])?$/u.test(text)
    ? text
    : JSON.stringify(text);
}

function escapeAttribute(value: string): string {
  return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
}
