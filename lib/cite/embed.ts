import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { oneLine } from './one-line';
import { quotedAfter, workText } from './plain-text';
import type { Reference } from './reference';

/**
 * A quotation to be pasted into another site: one element without scripts and styles, so that the source goes where the wording goes.
 * `wording` is safe HTML, whose links lead to whole addresses here.
 */
export function embedHtml(reference: Reference, wording: string, baseUrl: string): string {
  const { url, archive } = reference;
  const source = [workText(reference), quotedAfter(reference)].filter(Boolean).join(' ');
  const quote = element('blockquote', { cite: url, lang: 'de' }, [
    ...wordingContent(wording, baseUrl),
    element('footer', {}, [
      { type: 'text', value: `${oneLine(source)} ` },
      element('a', { href: url }, [{ type: 'text', value: oneLine(archive) }]),
    ]),
  ]);
  return toHtml(quote, { characterReferences: { useNamedReferences: true } });
}

function wordingContent(html: string, baseUrl: string): ElementContent[] {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (typeof href === 'string' && /^[/#]/.test(href)) node.properties.href = baseUrl + href;
  });
  return tree.children.filter(isContent);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}
