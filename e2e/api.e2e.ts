import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { expect, test, type APIRequestContext, type APIResponse } from '@playwright/test';
import { host, ports } from './servers';

/* What programs ask: every real answer is held against the description that the site itself serves, by a validator of its own. */

const PROBLEM = 'application/problem+json';
const ID = '5-jahre-option/keine-alleinige-uebernahme';

/** The validator of the answers of an address, as the description has it. */
async function described(request: APIRequestContext): Promise<(path: string) => ValidateFunction> {
  const description = await (await request.get('/api/openapi.json')).json();
  const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true }));
  // Of the description, schemas alone are looked at.
  ajv.addVocabulary(['components']);
  ajv.addSchema({ components: description.components }, 'api');
  return (path) => {
    const { $ref } =
      path === PROBLEM
        ? { $ref: '#/components/schemas/Problem' }
        : description.paths[path].get.responses['200'].content['application/json'].schema;
    const validate = ajv.getSchema(`api${$ref}`);
    if (!validate) throw new Error(`nothing is described at ${path}`);
    return validate;
  };
}

async function dataOf(answer: APIResponse, validate: ValidateFunction) {
  expect(answer.status(), answer.url()).toBe(200);
  expect(answer.headers()['content-type']).toBe('application/json');
  const data = await answer.json();
  validate(data);
  expect(validate.errors ?? [], answer.url()).toEqual([]);
  return data;
}

const pathOf = (url: string) => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

test('all statements and all entries are as they are described, and lead to one another', async ({
  request,
}) => {
  const validatorOf = await described(request);
  const { statements } = await dataOf(
    await request.get('/api/statements?limit=100'),
    validatorOf('/api/statements'),
  );
  expect(statements).toHaveLength(8);
  for (const statement of statements) {
    const alone = await dataOf(
      await request.get(pathOf(statement.api)),
      validatorOf('/api/statements/{document}/{statement}'),
    );
    expect(alone).toMatchObject(statement);
    for (const url of [statement.url, ...Object.values<string>(alone.citation).slice(1)])
      expect((await request.head(pathOf(url))).status(), url).toBe(200);
  }
  const names: Record<string, string> = {
    documents: 'document',
    people: 'person',
    organisations: 'organisation',
    topics: 'topic',
    terms: 'term',
  };
  for (const [list, name] of Object.entries(names)) {
    const { items, total } = await dataOf(
      await request.get(`/api/${list}?limit=100`),
      validatorOf(`/api/${list}`),
    );
    expect(items.length, list).toBe(total);
    expect(total, list).toBeGreaterThan(0);
    for (const item of items)
      await dataOf(
        await request.get(`/api/${list}/${item.id}`),
        validatorOf(`/api/${list}/{${name}}`),
      );
  }
});

test('a quote has its place in the source by words and by position', async ({ request }) => {
  const { proof, text } = await (await request.get(`/api/statements/${ID}`)).json();
  const [quote, place] = proof.passages[0].selectors;
  expect(quote.type).toBe('TextQuoteSelector');
  expect(quote.exact.replace(/\s+/g, ' ')).toContain(text.slice(0, 40));
  expect([...quote.exact]).toHaveLength(place.end - place.start);
});

const SEARCHES = [
  '?q=Option',
  '?q=%22kommunale%20Option%22&sort=aelteste',
  '?von=2010&bis=2010-07',
  '?art=zitat&art=erwartung',
  '?thema=kommunale-option&person=matthias-spies&organisation=sozialagentur',
  '?dokument=5-jahre-option&dokumentart=vortrag',
  '?ergebnis=nicht-geprueft&datierung=ungefaehr&beleg=woertlich',
  '?q=Optoin',
  '?q=Option%20Zebrastreifen',
  '?q=gibtesnicht',
  '?q=%ff%00%F0%9F%98%80%E2%80%AE',
];

for (const search of SEARCHES)
  test(`${search} is answered as it is described`, async ({ request }) => {
    const validatorOf = await described(request);
    const { matched } = await dataOf(
      await request.get(`/api/statements${search}`),
      validatorOf('/api/statements'),
    );
    expect(matched).toBe(/Optoin|Zebra|gibtesnicht/.test(search) ? 'some' : 'all');
  });

async function problemOf(answer: APIResponse, validate: ValidateFunction, status: number) {
  expect([answer.status(), answer.headers()['content-type']], answer.url()).toEqual([
    status,
    PROBLEM,
  ]);
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  const data = await answer.json();
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  expect(data.status).toBe(status);
  return data;
}

for (const [list, key] of [
  ['/api/statements?q=Option%20OR%20Wettbewerb&sort=aelteste&limit=2', 'statements'],
  ['/api/statements?limit=3', 'statements'],
  ['/api/terms?limit=4', 'items'],
] as const)
  test(`page after page, ${list} has all of it once`, async ({ request }) => {
    const whole = await (await request.get(list.replace(/limit=\d/, 'limit=100'))).json();
    const ids: string[] = [];
    let next: string | undefined = list;
    while (next !== undefined) {
      const page: Record<string, { id: string }[]> & { next?: string; total: number } = await (
        await request.get(next)
      ).json();
      expect(page.total).toBe(whole.total);
      ids.push(...(page[key] ?? []).map(({ id }) => id));
      next = page.next && pathOf(page.next);
    }
    expect(ids).toEqual(whole[key].map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(whole.total);
  });

test('a cursor of another search is refused', async ({ request }) => {
  const validatorOf = await described(request);
  const { next } = await (await request.get('/api/statements?limit=3')).json();
  const cursor = new URL(next).searchParams.get('cursor') ?? '';
  for (const address of ['/api/statements?sort=aelteste', '/api/statements?q=BA', '/api/terms?']) {
    const answer = await request.get(`${address}&cursor=${cursor}`);
    const { errors } = await problemOf(answer, validatorOf(PROBLEM), 400);
    expect(errors).toEqual([
      {
        parameter: 'cursor',
        detail: 'Gehört zu einer anderen Liste oder Suche. Beginnen Sie ohne ihn.',
      },
    ]);
  }
});

const WRONG: [address: string, status: number, parameters?: string[]][] = [
  ['/api/statements?limit=0', 400, ['limit']],
  ['/api/statements?limit=1e9&cursor=x&tema=a&q=a&q=b', 400, ['tema', 'q', 'limit', 'cursor']],
  // The framework takes __proto__ for nothing before we see it.
  ['/api/statements?__proto__=1&constructor=2', 400, ['constructor']],
  ['/api/statements?thema=__proto__&person=x', 400, ['thema', 'person']],
  ['/api/statements?von=2010-02-30', 400, ['von']],
  ['/api/statements?von=2011&bis=2010', 400, ['von']],
  ['/api/statements?seite=2', 400, ['seite']],
  ['/api/topics?q=a', 400, ['q']],
  ['/suche/treffer.csv?limit=5', 400, ['limit']],
  ['/suche/treffer.json?thema=gibt-es-nicht', 400, ['thema']],
  [`/api/statements?q=${'a'.repeat(600)}`, 400, ['q']],
  [`/api/statements?q=${'a'.repeat(3_000)}`, 414],
  ['/api/statements/%ff', 404],
  ['/api/%ff', 404],
  ['/api/%00', 404],
  ['/api/statements/5-jahre-option', 404],
  ['/api/statements/5-jahre-option/gibt-es-nicht', 404],
  ['/api/statements/5-jahre-option%2Fwettbewerb', 404],
  ['/api/statements/a/b/c', 404],
  ['/api/statements/a/b/c/d/e', 404],
  ['/api/documents/__proto__', 404],
  ['/api/constructor', 404],
  ['/api/gibt-es-nicht/x', 404],
  ['/api/statements.xml', 404],
];
for (const [address, status, parameters] of WRONG)
  test(`${address.slice(0, 60)}: ${status}, as data`, async ({ request }) => {
    const validatorOf = await described(request);
    const data = await problemOf(await request.get(address), validatorOf(PROBLEM), status);
    expect(data.errors?.map(({ parameter }: { parameter: string }) => parameter)).toEqual(
      parameters,
    );
  });

test('the API itself leads to its description', async ({ request }) => {
  for (const address of ['/api', '/api/']) {
    const answer = await request.get(address);
    expect([answer.status(), pathOf(answer.url())]).toEqual([200, '/api/openapi.json']);
  }
});

test('whatever is accepted, and by whatever method it is asked', async ({ request }) => {
  const validatorOf = await described(request);
  const address = '/api/statements?q=Option';
  for (const Accept of ['text/html', 'application/xml', '*/*', 'x', '', ';;q=', 'image/*;q=0'])
    await dataOf(
      await request.get(address, { headers: { Accept } }),
      validatorOf('/api/statements'),
    );
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await request.fetch(address, { method });
    await problemOf(answer, validatorOf(PROBLEM), 405);
    expect(answer.headers().allow).toBe('GET, HEAD, OPTIONS');
  }
  const [head, get] = [await request.head(address), await request.get(address)];
  expect([head.status(), await head.text()]).toEqual([200, '']);
  expect({ ...head.headers(), date: '' }).toEqual({ ...get.headers(), date: '' });
});

test('what is known is not sent again', async ({ request }) => {
  for (const address of [
    ...['/api/statements?q=Option', '/api/openapi.json', `/api/statements/${ID}`],
    ...['/api/topics', '/suche/treffer.csv?q=Option', '/suche/feed.atom?q=Option'],
  ]) {
    const { etag = '' } = (await request.get(address)).headers();
    const again = await request.get(address, { headers: { 'If-None-Match': etag } });
    expect([again.status(), (await again.body()).length, again.headers().etag]).toEqual([
      304,
      0,
      etag,
    ]);
    const changed = await request.get(address, { headers: { 'If-None-Match': 'W/"older"' } });
    expect(changed.status()).toBe(200);
  }
});

test.describe('from a page of somebody else', () => {
  let server: Server;
  let origin: string;
  test.beforeAll(async () => {
    server = createServer((_request, response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<title>elsewhere</title>'),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  test.afterAll(() => void server.close());

  test('a browser may read data, feeds, hits and errors, with headers of its own, and nothing else', async ({
    page,
    baseURL,
  }) => {
    await page.goto(origin);
    const read = (address: string, headers: Record<string, string> = {}) =>
      page.evaluate(
        async ([url, sent]) => {
          try {
            const answer = await fetch(url, { headers: sent });
            return [
              answer.status,
              answer.headers.get('etag') !== null,
              (await answer.text()).length > 0,
            ];
          } catch {
            return 'refused';
          }
        },
        [String(baseURL) + address, headers] as const,
      );
    expect(await read('/api/statements?q=Option')).toEqual([200, true, true]);
    expect(await read('/api/topics', { 'If-None-Match': '"x"', 'X-Own': '1' })).toEqual([
      200,
      true,
      true,
    ]);
    expect(await read('/api/topics?limit=0')).toEqual([400, false, true]);
    expect(await read('/api')).toEqual([200, true, true]);
    expect(await read('/api/gibt-es-nicht')).toEqual([404, false, true]);
    expect(await read(`/api/topics?cursor=${'x'.repeat(3_000)}`)).toEqual([414, false, true]);
    expect(await read('/suche/treffer.json?q=Option')).toEqual([200, true, true]);
    expect(await read('/suche/treffer.json?x=1')).toEqual([400, false, true]);
    expect(await read('/feed.json')).toEqual([200, false, true]);
    expect(await read('/suche/feed.atom?tema=x')).toEqual([400, false, true]);
    for (const address of ['/', '/api/health', '/api/metrics', '/dokumente/5-jahre-option'])
      expect(await read(address), address).toBe('refused');
  });
});

test.describe('all hits of a search', () => {
  test('as a table, with everything in its place', async ({ request }) => {
    const answer = await request.get('/suche/treffer.csv?q=Option&sort=aelteste');
    expect(answer.headers()).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': 'attachment; filename="aussagen.csv"',
    });
    const rows: Record<string, string>[] = parse(await answer.body(), {
      bom: true,
      columns: true,
      delimiter: ';',
    });
    const { statements } = await (
      await request.get('/api/statements?q=Option&sort=aelteste&limit=100')
    ).json();
    const told = statements.map(({ id, text }: { id: string; text: string }) => [id, text]);
    expect(rows.map((row) => [row.Kennung, row.Wortlaut])).toEqual(told);
    expect(rows.length).toBeGreaterThan(1);
  });

  test('as data, as references, and none at all', async ({ request }) => {
    const { statements, total } = await (await request.get('/api/statements?limit=100')).json();
    expect(await (await request.get('/suche/treffer.json')).json()).toEqual(statements);
    expect(
      (await (await request.get('/suche/treffer.bib')).text()).match(/^@\w+\{/gm),
    ).toHaveLength(total);
    expect(
      (await (await request.get('/suche/treffer.ris')).text()).match(/^ER {2}- /gm),
    ).toHaveLength(total);
    expect(await (await request.get('/suche/treffer.json?q=gibtesnicht')).json()).toEqual([]);
    expect(await (await request.get('/suche/treffer.bib?q=gibtesnicht')).text()).toBe('');
    expect((await (await request.get('/suche/treffer.csv?q=gibtesnicht')).text()).trim()).toMatch(
      /^[^\n]*$/,
    );
    const head = await request.head('/suche/treffer.json');
    expect([head.status(), head.headers()['content-type']]).toEqual([200, 'application/json']);
  });

  test('in no other format: the page that says so', async ({ request }) => {
    for (const name of ['treffer.xls', 'treffer', 'treffer%2Ecsv', 'feed.rss', 'x']) {
      const answer = await request.get(`/suche/${name}`);
      expect([answer.status(), (await answer.text()).includes('<main')], name).toEqual([404, true]);
    }
  });
});

test('an address with signs that are no address is answered, and never with 500', async () => {
  for (const path of [
    '/api/statements?q=%',
    '/api//',
    '/api/..%2f',
    '/api/statements/\\',
    '/api/a;b',
  ]) {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      ask({ host, port: ports.own, path, agent: false }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });
    expect([200, 307, 308, 404], path).toContain(status);
  }
});
