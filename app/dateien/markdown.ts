import { KEPT_SHORTLY } from '@/lib/door/keeping';
import { MARKDOWN_TYPE } from '@/lib/markdown/write';

/** A text as Markdown, kept like pages. */
export function markdownAnswer(text: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': MARKDOWN_TYPE, 'Cache-Control': KEPT_SHORTLY },
  });
}
