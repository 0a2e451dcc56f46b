import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { API_ROUTES, openApi } from '@/lib/api/openapi';
import { FACETS, SORTS } from '@/lib/search/query';

const site = { title: 'Wortlaut', baseUrl: 'https://wortlaut.example', language: 'de' } as const;
const description = openApi(site);

test('is a valid description of OpenAPI 3.1, by a validator that is not ours', async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(description)));
  expect([valid, errors, validator.version]).toEqual([true, undefined, '3.1']);
});

test('whoever wants to know under which licence is told', () => {
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  expect(openApi({ ...site, license }).info).toMatchObject({
    title: 'Wortlaut',
    license: { name: license, url: license },
  });
  expect(description.info).not.toHaveProperty('license');
  expect(description.servers).toEqual([{ url: 'https://wortlaut.example' }]);
});

test('everything that is referred to is there, and everything that is there is referred to', () => {
  const text = JSON.stringify(description);
  const referred = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = '']) => to);
  const names = Object.entries(description.components).flatMap(([kind, all]) =>
    Object.keys(all).map((name) => `#/components/${kind}/${name}`),
  );
  expect([...new Set(referred)].sort()).toEqual(names.sort());
  expect(text).not.toMatch(/"\$schema"|"\$id"/);
});

test('every address has a name of its own', () => {
  const ids = Object.values(description.paths).map(({ get }) => get.operationId);
  expect(ids).toEqual([
    ...['statements', 'statementsDocumentStatement', 'documents', 'documentsDocument', 'people'],
    ...['peoplePerson', 'organisations', 'organisationsOrganisation', 'topics', 'topicsTopic'],
    ...['terms', 'termsTerm'],
  ]);
});

test('a search takes all its parameters, a list a range, one entry none', () => {
  const namesOf = (address: string) =>
    description.paths[address]?.get.parameters.map((each) =>
      '$ref' in each ? each.$ref.replace('#/components/parameters/', '') : `{${each.name}}`,
    );
  expect(namesOf('/api/statements')).toEqual([
    ...['q', 'von', 'bis', ...FACETS, 'sort', 'limit', 'cursor'],
  ]);
  expect(namesOf('/api/topics')).toEqual(['limit', 'cursor']);
  expect(namesOf('/api/topics/{topic}')).toEqual(['{topic}']);
  expect(namesOf('/api/statements/{document}/{statement}')).toEqual(['{document}', '{statement}']);
});

test('parameters are described as they are read', () => {
  const { parameters } = description.components;
  expect(parameters.limit).toMatchObject({
    schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
  });
  expect(parameters.art).toMatchObject({
    style: 'form',
    explode: true,
    schema: {
      type: 'array',
      maxItems: 50,
      items: { enum: ['zitat', 'erfahrung', 'erwartung'] },
    },
  });
  expect(parameters.thema).toMatchObject({ explode: true, schema: { items: { type: 'string' } } });
  expect(parameters.sort).toMatchObject({ schema: { enum: SORTS } });
  expect(parameters.q).toMatchObject({ in: 'query', schema: { type: 'string', maxLength: 500 } });
  expect(parameters.von).toMatchObject({ schema: { type: 'string', maxLength: 80 } });
  expect(parameters.bis).toMatchObject({ schema: { type: 'string', maxLength: 80 } });
  expect(parameters.q).not.toHaveProperty('style');
});

test('errors are problem details, answers have a tag', () => {
  for (const { get } of Object.values(description.paths)) {
    expect(get.responses.default.content).toEqual({
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    });
    expect(get.responses[200].headers).toHaveProperty('ETag');
  }
});

/** What the server has besides: for those who run it, the description itself, and what has a standard of its own. */
const OTHERS = [
  '/api',
  '/api/health',
  '/api/metrics',
  '/api/oembed',
  '/api/openapi.json',
  '/api/ready',
];
/** The lists share routes, and what is nowhere has one as well. */
const SHARED = ['/api/{list}', '/api/{list}/{id}', '/api/{list}/{id}/{...rest}'];

test('every route that there is has its description', () => {
  const app = path.join(import.meta.dirname, '../../app');
  const routes = readdirSync(path.join(app, 'api'), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'route.ts')
    .map((file) => path.posix.join('/api', path.dirname(file).split(path.sep).join('/')))
    .map((route) => route.replaceAll('[', '{').replaceAll(']', '}'));
  const described = API_ROUTES.map(({ path: address }) => address);
  const undescribed = routes.filter((route) => ![...described, ...SHARED].includes(route));
  expect(OTHERS).toEqual(expect.arrayContaining(undescribed));
  expect(routes).toEqual(expect.arrayContaining(SHARED));
});
