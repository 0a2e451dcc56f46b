import type { Cell, ChartTable } from './chart';
import { attribute, textOf } from './svg';

/**
 * What stands within a `<table>`; `number` is the class of cells with numbers. A text and not elements: a table has hundreds of cells,
 * and to make each an element takes longer than everything else of a page.
 */
export function tableHtml({ columns, rows }: ChartTable, number: string): string {
  const classOf = (at: number) => (columns[at]?.isNumeric ? ` class="${number}"` : '');
  const head = columns.map(
    ({ label }, at) => `<th scope="col"${classOf(at)}>${textOf(label)}</th>`,
  );
  const body = rows.map(
    (row) =>
      `<tr>${row
        .map((cell, at) => {
          const [name, scope] = at === 0 ? ['th', ' scope="row"'] : ['td', ''];
          return `<${name}${scope}${classOf(at)}>${contentOf(cell)}</${name}>`;
        })
        .join('')}</tr>`,
  );
  return `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody>`;
}

function contentOf({ text, href }: Cell): string {
  return href === undefined ? textOf(text) : `<a href="${attribute(href)}">${textOf(text)}</a>`;
}
