/** A PDF of so many pages in two columns of text, with a running head and the number of the page. */
export function artificialPdf(pages: number): Uint8Array {
  const objects: string[] = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${Array.from({ length: pages }, (_, page) => `${4 + 2 * page} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  for (let page = 1; page <= pages; page++) {
    const content = contentOf(page);
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${4 + 2 * page - 1} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  }
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(text, 'latin1');
}

const SENTENCE = 'Die kommunale Option bietet deutlich bessere Bedin-';
const LINES = 45;

function contentOf(page: number): string {
  const line = (left: number, top: number, size: number, text: string) =>
    `BT /F ${size} Tf ${left} ${842 - top} Td (${text}) Tj ET`;
  const column = (left: number) =>
    Array.from({ length: LINES }, (_, index) => line(left, 110 + 13 * index, 9, SENTENCE));
  return [
    line(60, 40, 9, 'Bericht zur Arbeitsmarktpolitik'),
    line(60, 80, 16, `Abschnitt ${page}`),
    ...column(60),
    ...column(320),
    line(290, 815, 9, String(page)),
  ].join('\n');
}
