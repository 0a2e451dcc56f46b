import path from 'node:path';
import { readUpTo } from '@/lib/content/disk';
import { textOf } from '@/lib/content/text-of';
import { readYaml } from '@/lib/content/yaml';
import {
  columnNamed,
  fieldNamed,
  FIELDS,
  guessedMapping,
  type Field,
  type Headed,
  type Mapping,
} from '@/lib/import/table/fields';
import { FIELD_WORDS, SAID } from '@/lib/import/table/texts';
import { columnLetter } from '@/lib/table/table';
import { yaml } from '@/lib/writing/markdown';
import type { AskedOfTable } from './import-table-arguments';

/** What was guessed, then what the file of a mapping says, then what was said by hand; or what is wrong with that. */
export function mappingFor(head: Headed, asked: AskedOfTable, root: string): Mapping | string {
  const mapping: Partial<Record<Field, number>> = { ...guessedMapping(head.headings) };
  const given = [...asked.map];
  if (asked.mapping !== undefined) {
    const bytes = readUpTo(path.resolve(root, asked.mapping), 100_000);
    if (!(bytes instanceof Uint8Array)) return SAID.noFile[asked.lang](asked.mapping);
    const { value } = readYaml(new TextDecoder().decode(bytes), 1);
    given.unshift(
      ...FIELDS.flatMap((field) => {
        const column = textOf(value, field);
        return column === undefined ? [] : [`${field}=${column}`];
      }),
    );
  }
  for (const each of given) {
    const [, word = '', column = ''] = /^([^=]+)=(.+)$/s.exec(each) ?? [];
    const field = FIELDS.find((known) => FIELD_WORDS[known].de === word) ?? fieldNamed(word);
    if (!field)
      return SAID.badMap[asked.lang](
        each,
        FIELDS.map((known) => FIELD_WORDS[known][asked.lang]).join(', '),
      );
    const position = columnNamed(column, head.headings);
    if (position === undefined)
      return SAID.noColumn[asked.lang](column, head.headings.filter(Boolean).join(', '));
    // A column says one thing.
    for (const other of FIELDS) if (mapping[other] === position) delete mapping[other];
    mapping[field] = position;
  }
  return mapping;
}

/** Which column says what, for a file that `--mapping` reads with the next table. */
export function mappingText(mapping: Mapping, head: Headed): string {
  return yaml(
    Object.fromEntries(
      FIELDS.flatMap((field) => {
        const position = mapping[field];
        return position === undefined
          ? []
          : [[field, head.headings[position] || columnLetter(position)]];
      }),
    ),
  );
}
