import { parseFile } from '@/lib/content/parse-file';
import type { ParsedFile } from '@/lib/content/parsed';
import { resolve, type Resolved } from '@/lib/content/resolve';
import type { Folder } from '@/lib/content/target';
import { printed } from '../fixture/printed';

/** A document that is right, to change the one thing that a test is about. Its body begins in line 8. */
export function aDocument({
  head = {},
  body = BODY,
}: { head?: Readonly<Record<string, string | undefined>>; body?: string } = {}): string {
  const keys: Record<string, string | undefined> = {
    title: 'Bericht zur Rente',
    type: 'report',
    date: '2008-03-12',
    organisation: 'amt',
    speaker: 'erika',
    ...head,
  };
  const lines = Object.entries(keys).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

export const BODY = `
## Erfahrungen

- Die Haltelinie hat gehalten. [#haltelinie]
`;

/** A file as it is parsed alone: `documents/rente.md` unless told. */
export function parsed(text: string | Uint8Array, path = 'documents/rente.md'): ParsedFile {
  const [folder, name = ''] = path.split('/');
  return parseFile({
    folder: folderNamed(folder),
    name,
    shownAs: path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  });
}

/** What is wrong with a file alone, without the name of the file: `3:7 error …`. */
export function problemsOf(text: string | Uint8Array, path = 'documents/rente.md'): string[] {
  return parsed(text, path).problems.map((problem) => printed(problem).slice(path.length + 1));
}

const SITE = { title: 'Probe', baseUrl: 'https://archiv.example', language: 'de' } as const;
const SURROUNDINGS: Readonly<Record<string, string>> = {
  'people/erika.md': '---\nname: Erika Beispiel\n---\n',
  'organisations/amt.md': '---\nname: Amt\n---\n',
  'topics/rente.md': '---\ntitle: Rente\n---\n',
};

/** The files held against each other, with a person `erika`, an organisation `amt` and a topic `rente` beside them. */
export function resolved(files: Readonly<Record<string, string>>): Resolved {
  const paths = Object.entries({ ...SURROUNDINGS, ...files });
  const parsedFiles = paths.map(([path, text]) => parsed(text, path));
  const names = new Map(parsedFiles.map((file, position) => [file, paths[position]?.[0] ?? '']));
  return resolve({
    version: 'test',
    site: SITE,
    files: parsedFiles.filter(({ draft }) => !draft),
    drafts: parsedFiles.filter(({ draft }) => draft),
    sources: new Set(['bericht.txt']),
    problems: parsedFiles.flatMap(({ draft, problems }) => (draft ? [] : problems)),
    shownAs: (file) => names.get(file) ?? '',
    named: (path) => path,
  });
}

export function problemsTogether(files: Readonly<Record<string, string>>): string[] {
  return resolved(files).problems.map(printed);
}

function folderNamed(name: string | undefined): Folder {
  switch (name) {
    case 'people':
    case 'organisations':
    case 'topics':
    case 'terms':
    case 'pages':
      return name;
    default:
      return 'documents';
  }
}
