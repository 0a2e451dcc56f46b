import { expect, test } from 'vitest';
import { llmsMarkdown } from '@/components/markdown/llms-markdown';
import { archive } from '../fixture/archive';

const documents = archive.documents;
const props = {
  site: archive.site,
  statements: 8,
  documents: { items: documents.slice(0, 2), total: 3 },
  excerpted: archive.knownFromExcerpts,
  topics: { items: [...archive.topic.values()].slice(0, 1), total: 1 },
};

/** In the form of https://llmstxt.org: a title, a summary, prose, then sections of links with notes. */
test('an archive is told in the form that the convention has', () => {
  const text = llmsMarkdown(props);
  const lines = text.split('\n').filter(Boolean);
  expect(lines[0]).toBe('# Wortlaut');
  expect(lines[1]).toBe(`> ${archive.site.subtitle}`);
  const firstSection = lines.findIndex((line) => line.startsWith('## '));
  const sections = lines.slice(firstSection);
  expect(sections.filter((line) => line.startsWith('## '))).toEqual([
    '## Dokumente',
    '## Themen',
    '## Abfragen',
  ]);
  const links = sections.filter((line) => !line.startsWith('## '));
  expect(
    links.filter((line) => !/^- \[.+\]\(https:\/\/wortlaut\.example\/.*\)(?:: .+)?$/.test(line)),
  ).toEqual([]);
});

test('documents are named with their texts, and where the others are when not all are', () => {
  const text = llmsMarkdown(props);
  expect(text).toContain(
    '- [5 Jahre Option: Erfahrungen und Erwartungen](https://wortlaut.example/dokumente/5-jahre-option.md): Vortrag, um 2010, 8 Aussagen\n',
  );
  expect(text).toContain(
    '(https://wortlaut.example/dokumente/ratsvorlage-2010-07-08.md): Beschlussvorlage, 8. Juli 2010, nur aus Auszügen bekannt\n',
  );
  expect(text).toContain(
    '- [Alle Seiten](https://wortlaut.example/sitemap.xml): alle 3 Dokumente und ihre Aussagen; hier stehen nur die jüngsten\n',
  );
  const whole = llmsMarkdown({ ...props, documents: { items: documents, total: 3 } });
  expect(whole).not.toContain('Alle Seiten');
});

test('the licence is named where there is one', () => {
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  expect(llmsMarkdown(props)).not.toContain('Lizenz');
  expect(llmsMarkdown({ ...props, site: { ...archive.site, license } })).toContain(
    `Lizenz dessen, was das Archiv selbst geschrieben hat: <${license}>\n`,
  );
});
