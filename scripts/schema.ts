import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '@/lib/writing/json-schemas';

/*
 * npm run schema   writes the JSON Schemas that editors read into docs/schema, after the schemas of the check
 */
const FOLDER = 'docs/schema';
mkdirSync(FOLDER, { recursive: true });
for (const { file, schema } of jsonSchemas())
  writeFileSync(path.join(FOLDER, file), `${JSON.stringify(schema, null, 2)}\n`);
console.log(`${FOLDER}: ${jsonSchemas().length} schemas`);
