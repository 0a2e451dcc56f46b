import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** As it is sent (RFC 7763, RFC 7764). */
export const MARKDOWN_TYPE = 'text/markdown; charset=utf-8; variant=GFM';

/** A tree as Markdown in GitHub's flavour, in which nothing that a text says is taken for markup. */
export function markdown(children: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: [...children] });
}

const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', rule: '-', emphasis: '_', fences: true })
  .freeze();
