import fc from 'fast-check';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { readableSections } from '@/app/blocks';
import { documentMarkdown } from '@/components/markdown/document-markdown';
import { statementMarkdown } from '@/components/markdown/statement-markdown';
import { documentEntryOf, quotedFrom } from '@/lib/archive/document-entry';
import { entriesOf, outcomesOf, relatedTo, type StatementEntry } from '@/lib/archive/entry';
import { documentReference } from '@/lib/cite/reference';
import { dayNumber } from '@/lib/model/day';
import { sure } from '@/lib/model/sure';
import { cited, hostileText, paper, READING } from '../cite/references';
import { archive, entries, entryNamed } from '../fixture/archive';

const { baseUrl } = archive.site;

async function statementText(name: string, changed: Partial<StatementEntry> = {}) {
  const entry = { ...entryNamed(name), ...changed };
  const { id, topics } = entry.statement;
  return statementMarkdown({
    entry,
    topics: await entries.getAll('topic', topics),
    relations: await relatedTo(id, entries),
    outcomes: await outcomesOf(entry.statement, entries),
    reference: cited(name),
    source: entry.origin && paper,
    published: dayNumber(2026, 11, 1),
    baseUrl,
  });
}

async function documentText(id: string) {
  const document = sure(archive.document.get(id));
  const entry = await documentEntryOf(document, entries);
  return documentMarkdown({
    entry,
    sections: await readableSections(document.sections, entries, (html) => ({ html, notes: [] })),
    quoted: await entriesOf(await quotedFrom(id, entries), entries),
    reference: documentReference(entry, READING),
    baseUrl,
  });
}

const quotedPaper =
  '[Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004](https://wortlaut.example/dokumente/ratsvorlage-2004-07-08)';
const wordingOf = (name: string) => entryNamed(name).statement.text;

test('a quote as Markdown', async () => {
  const name = 'keine-alleinige-uebernahme';
  expect(await statementText(name)).toBe(`# Zitat, 8. Juli 2004

> ${wordingOf(name)}

[Stadt Mülheim an der Ruhr](https://wortlaut.example/organisationen/stadt-muelheim)

Ursprünglich in: ${quotedPaper} (Beschlussvorlage, 8. Juli 2004), zitiert in: [5 Jahre Option: Erfahrungen und Erwartungen](https://wortlaut.example/dokumente/5-jahre-option#${name}) (Vortrag, um 2010)

## Herkunft

- Quellenangabe: Auszug aus der Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004
- Wortlaut: Kein Archivtext hinterlegt: Der Wortlaut ist nicht geprüft.
- Themen: [Kommunale Option](https://wortlaut.example/themen/kommunale-option)

## Beziehungen

- widerspricht: [Zitat, 8. Juli 2010](https://wortlaut.example/dokumente/5-jahre-option/politikfelduebergreifende-politik): „Die kommunale Option bietet damit deutlich bessere Bedingungen für eine …“ (5 Jahre Option: Erfahrungen und Erwartungen) – 2010 spricht die Vorlage für die kommunale Option.

## Zitieren

- Aussage zitieren: Stadt Mülheim an der Ruhr. Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004 \\[Beschlussvorlage]. 8. Juli 2004. Zitiert nach: Spies, Matthias (Sozialagentur). 5 Jahre Option: Erfahrungen und Erwartungen \\[Vortrag]. 5. Mülheimer Arbeitsmarktdialog, um 2010. In: Wortlaut \\[online]. \\[Zugriff am: 3. November 2026]. Verfügbar unter: <https://wortlaut.example/dokumente/5-jahre-option/${name}>
- Quelle zitieren: Stadt Mülheim an der Ruhr. Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004 \\[Beschlussvorlage]. 8. Juli 2004. In: Wortlaut \\[online]. \\[Zugriff am: 3. November 2026]. Verfügbar unter: <https://wortlaut.example/dokumente/ratsvorlage-2004-07-08>
- Dauerhafte Adresse: Noch keine: Die Aussage steht noch nicht im Verzeichnis. Erst danach lässt sich an der Adresse ablesen, ob der Wortlaut derselbe ist.
- In diesem Archiv seit: 1. November 2026
`);
});

test('a document as Markdown has its sections in order, and of each statement what is not its own', async () => {
  const text = await documentText('5-jahre-option');
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# 5 Jahre Option: Erfahrungen und Erwartungen',
    '## Historie',
    '## Erfahrungen',
    '## Erwartungen',
    '## Zitieren',
  ]);
  expect(text).toContain(`
- Themen: [Kommunale Option](https://wortlaut.example/themen/kommunale-option)

Der Foliensatz trägt kein Datum.

## Historie

> ${wordingOf('keine-alleinige-uebernahme')}

[Zitat, 8. Juli 2004](https://wortlaut.example/dokumente/5-jahre-option/keine-alleinige-uebernahme) · [Stadt Mülheim an der Ruhr](https://wortlaut.example/organisationen/stadt-muelheim) · Ursprünglich in: [Auszug aus der Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004](https://wortlaut.example/dokumente/ratsvorlage-2004-07-08) · \`5-jahre-option/keine-alleinige-uebernahme\`
`);
  expect(text).toContain(`
> ${wordingOf('wettbewerb')}

[Erwartung, um 2010](https://wortlaut.example/dokumente/5-jahre-option/wettbewerb) · \`5-jahre-option/wettbewerb\`
`);
});

test('a document of which only excerpts are known has what others quote from it', async () => {
  const text = await documentText('ratsvorlage-2004-07-08');
  expect(text).toContain(`
## Daraus zitiert

> ${wordingOf('keine-alleinige-uebernahme')}

[Zitat, 8. Juli 2004]`);
});

describe('Whatever a wording says', () => {
  const even = (text: string) =>
    text
      .replace(/\p{Cs}|\0/gu, '\uFFFD')
      .replace(/\s+/g, ' ')
      .trim();

  test('it comes back word for word, and the rest of the text stays as it is', async () => {
    const { statement } = entryNamed('wettbewerb');
    const plan = (text: string) =>
      remark()
        .use(remarkGfm)
        .parse(text)
        .children.map((node) => (node.type === 'heading' ? toString(node) : node.type));
    const expected = plan(await statementText('wettbewerb'));
    await fc.assert(
      fc.asyncProperty(
        hostileText.filter((text) => even(text) !== ''),
        async (text) => {
          const made = await statementText('wettbewerb', { statement: { ...statement, text } });
          expect(plan(made)).toEqual(expected);
          const quote = remark().use(remarkGfm).parse(made).children[1];
          const paragraphs = quote?.type === 'blockquote' ? quote.children : [];
          expect(paragraphs.map((each) => even(toString(each)))).toEqual(
            text.split('\n\n').map(even).filter(Boolean),
          );
        },
      ),
    );
  });
});
