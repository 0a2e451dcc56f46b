import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { textOf } from '@/lib/messages/print';
import { DOCUMENT_TYPES } from '@/lib/model/front-matter';
import {
  OUTCOME_STATUSES,
  OUTCOME_WORDS,
  RELATION_TYPES,
  RELATION_WORDS,
} from '@/lib/model/relation';
import { jsonSchemas } from '@/lib/writing/json-schemas';
import remarkrc from '../../.remarkrc.mjs';
import { parsed, problemsOf } from '../content/files';

const FILES: Readonly<Record<string, string>> = {
  documents: 'document.json',
  people: 'person.json',
  organisations: 'organisation.json',
  topics: 'topic.json',
  terms: 'term.json',
  pages: 'page.json',
};

const read = (file: string) => readFileSync(file, 'utf8');
const headOf = (text: string): unknown => parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? '');

/** What an editor that knows the published schema would underline. */
function underlined(file: string, value: unknown): string[] {
  const validate = new Ajv({ strict: false, allErrors: true }).compile(
    JSON.parse(read(`docs/schema/${file}`)),
  );
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
    `${instancePath} ${keyword} ${params.missingProperty ?? params.additionalProperty ?? ''}`.trim(),
  );
}

describe('The JSON Schemas that editors read', () => {
  test('are those that are made of the schemas of the check (npm run schema)', () => {
    const made = jsonSchemas();
    expect(readdirSync('docs/schema').sort()).toEqual(made.map(({ file }) => file).sort());
    for (const { file, schema } of made)
      expect(JSON.parse(read(`docs/schema/${file}`)), file).toEqual(
        JSON.parse(JSON.stringify(schema)),
      );
  });

  test('take every file of our own content', () => {
    for (const [folder, schema] of Object.entries(FILES))
      for (const name of readdirSync(`content/${folder}`))
        expect(underlined(schema, headOf(read(`content/${folder}/${name}`))), name).toEqual([]);
    expect(underlined('site.json', parse(read('content/site.yml')))).toEqual([]);
    for (const name of readdirSync('content/sources').filter((each) => each.endsWith('.yml')))
      expect(underlined('source.json', parse(read(`content/sources/${name}`)))).toEqual([]);
  });

  const valid = { title: 'Rede', type: 'talk', date: 2010 };
  test.each([
    ['nothing of a valid head', valid, []],
    ['a key that there is not', { ...valid, autor: 'x' }, ['additionalProperties autor']],
    ['a key that is missing', { title: 'Rede' }, ['required type']],
    ['a type that there is not', { ...valid, type: 'rede' }, ['/type enum']],
    ['an id that is none', { ...valid, speaker: 'Erika X' }, ['/speaker pattern']],
    ['an id in a list', { ...valid, topics: ['a', 'B'] }, ['/topics/1 pattern']],
    ['an address that is none', { ...valid, url: 'example.org' }, ['/url pattern']],
    ['an empty title', { ...valid, title: '' }, ['/title minLength']],
    ['a status that there is not', { ...valid, status: 'fertig' }, ['/status const']],
  ])('underline %s', (_what, head, expected) => {
    expect(underlined('document.json', head)).toEqual(expected);
  });

  test('explain every key and every type in German', () => {
    for (const { file, schema } of jsonSchemas())
      for (const [key, value] of Object.entries(schema)) {
        if (key !== 'properties') continue;
        for (const [name, { description, enum: values, enumDescriptions }] of Object.entries<{
          description?: string;
          enum?: string[];
          enumDescriptions?: string[];
        }>(value)) {
          expect(description?.length, `${file} ${name}`).toBeGreaterThan(8);
          if (name === 'type' && values) expect(enumDescriptions?.length).toBe(values.length);
        }
      }
  });
});

describe('The snippets of VS Code', () => {
  const snippets: Record<string, { prefix: string; body: string[] }> = JSON.parse(
    read('.vscode/wortlaut.code-snippets'),
  );
  /** As it stands when somebody only presses the tab key: the first choice, the text of each place. */
  const expanded = (name: string) =>
    (snippets[name]?.body ?? [])
      .join('\n')
      .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
      .replace(/\$\{\d+:([^}]*)\}/g, '$1')
      .replace(/\$\d+/g, '');

  test.each([
    ['Dokument', 'documents/x.md'],
    ['Person', 'people/x.md'],
    ['Organisation', 'organisations/x.md'],
    ['Begriff', 'terms/x.md'],
  ])('%s is a valid file', (name, file) => {
    expect(problemsOf(`${expanded(name)}\n`, file)).toEqual([]);
  });

  test.each(['Zitat', 'Erfahrung', 'Erwartung'])('%s is a statement', (name) => {
    const body = `${expanded('Dokument')}\n${expanded(name)}\n`;
    expect(problemsOf(body)).toEqual([]);
    expect(parsed(body).entry?.statements.map(({ id }) => id)).toEqual(['kennung']);
  });

  test('offer every relation, outcome and type of document that there is', () => {
    const choices = (name: string) =>
      /\$\{\d+\|([^|]*)\|\}/.exec(snippets[name]?.body.join('\n') ?? '')?.[1]?.split(',');
    expect(choices('Beziehung')).toEqual(
      RELATION_TYPES.map((type) => RELATION_WORDS[type].forward),
    );
    expect(choices('Ergebnis')).toEqual(OUTCOME_STATUSES.map((status) => OUTCOME_WORDS[status]));
    expect(choices('Dokument')).toEqual([...DOCUMENT_TYPES]);
  });
});

test('remark, as editors start it, underlines what the check complains of, in content files only', async () => {
  const slip = '---\ntitle: Rede: Teil 1\ntype: talk\n---\n\n## Zitate\n\n:::quote\nWorte.\n:::\n';
  const processor = remark().use(remarkrc);
  const said = async (path: string) => {
    const { messages } = await processor.process({ path, value: slip });
    return messages.map(
      ({ line, column, fatal, reason }) =>
        `${line}:${column} ${fatal ? 'error' : 'warning'} ${reason}`,
    );
  };
  expect(await said('content/documents/rente.md')).toEqual(
    parsed(slip).problems.map(
      ({ line, column, severity, message }) =>
        `${line}:${column} ${severity} ${textOf(message, 'de')}`,
    ),
  );
  expect(await said('docs/rente.md')).toEqual([]);
});
