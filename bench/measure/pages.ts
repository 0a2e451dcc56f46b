import { gunzipSync } from 'node:zlib';
import http from 'node:http';
import { quantile } from './statistics';

export interface PageFigures {
  readonly kind: string;
  readonly median: number;
  readonly p95: number;
  /** Of one page of the kind: HTML as it is and compressed. */
  readonly htmlBytes: number;
  readonly htmlCompressed: number;
}

/** How often a page of each kind is asked for; the first tenth warms up and is not counted. */
const REQUESTS = 110;
const WARM_UP = 10;

/** Response times of each kind of page, over different pages of the kind where there are any. */
export async function measurePages(base: string): Promise<PageFigures[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  const figures: PageFigures[] = [];
  for (const [kind, addresses] of Object.entries(await addressesByKind(base))) {
    const times: number[] = [];
    let last = { html: 0, compressed: 0 };
    for (let number = 0; number < REQUESTS; number++) {
      const address = addresses[number % addresses.length];
      if (address === undefined) break;
      const started = performance.now();
      const answer = await get(base + address, agent);
      times.push(performance.now() - started);
      last = { html: answer.body.length, compressed: answer.compressed };
    }
    const counted = times.slice(WARM_UP);
    if (counted.length > 0)
      figures.push({
        kind,
        median: quantile(counted, 0.5),
        p95: quantile(counted, 0.95),
        htmlBytes: last.html,
        htmlCompressed: last.compressed,
      });
  }
  agent.destroy();
  return figures;
}

/** Bytes of scripts, style sheets and fonts that a first visit to a statement loads, compressed as the server sends them. */
export async function measureAssets(
  base: string,
): Promise<{ script: number; style: number; font: number }> {
  const agent = new http.Agent({ keepAlive: true });
  const [page = '/'] = (await addressesByKind(base)).statement ?? [];
  const { body: html, preloaded } = await get(base + page, agent);
  const size = async (pattern: RegExp) => {
    return sizeOf([...html.matchAll(pattern)].map(([, address = '']) => address));
  };
  const sizeOf = async (found: readonly string[]) => {
    const addresses = [...new Set(found)];
    const sizes = await Promise.all(
      addresses.map(async (address) => (await get(base + address, agent)).compressed),
    );
    return sizes.reduce((sum, each) => sum + each, 0);
  };
  const figures = {
    script: await size(/<script[^>]+src="([^"]+)"(?![^>]*nomodule)/gi),
    style: await size(/<link[^>]+href="([^"]+\.css[^"]*)"/g),
    font: await sizeOf(preloaded.match(/[^<>]+\.woff2/g) ?? []),
  };
  agent.destroy();
  return figures;
}

/** Addresses of every kind of page, taken from the lists of the site itself. */
async function addressesByKind(base: string): Promise<Record<string, string[]>> {
  const agent = new http.Agent({ keepAlive: true });
  const linksOn = async (address: string, form: RegExp) => {
    const { body } = await get(base + address, agent);
    return [
      ...new Set(
        [...body.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
      ),
    ].filter((href) => form.test(href));
  };
  const statementForm = /^\/dokumente\/[^/#?]+\/[^/#?]+$/;
  const lists = ['/zitate', '/zitate?seite=2', '/zitate?seite=3', '/erfahrungen', '/erwartungen'];
  const statements = (await Promise.all(lists.map((list) => linksOn(list, statementForm)))).flat();
  const years = await linksOn('/chronik', /^\/chronik\/\d{4}$/);
  const months = await linksOn(
    years[Math.floor(years.length / 2)] ?? '/chronik',
    /^\/chronik\/\d{4}\/\d{2}$/,
  );
  const days = await linksOn(months[0] ?? '/chronik', /^\/chronik\/\d{4}\/\d{2}\/\d{2}$/);
  const topics = await linksOn('/themen', /^\/themen\/.+/);
  const people = await linksOn('/personen', /^\/personen\/.+/);
  const all = {
    start: ['/'],
    documents: ['/dokumente', '/dokumente?seite=2'],
    document: await linksOn('/dokumente', /^\/dokumente\/[^/#?]+$/),
    statement: statements,
    kind: ['/zitate', '/erfahrungen', '/erwartungen', '/zitate?seite=3'],
    chronicle: ['/chronik'],
    year: years,
    month: months,
    day: days,
    topic: topics,
    person: people,
    organisation: await linksOn('/organisationen', /^\/organisationen\/.+/),
    people: ['/personen'],
    terms: ['/begriffe'],
    expectations: ['/erwartungen'],
    'day of the year': ['/an-diesem-tag/07-08', '/an-diesem-tag/02-29', '/an-diesem-tag/12-01'],
    'words over time, three lines': ['/verlauf?q=wettbewerb&q=kommune&q=reform'],
    comparison: statements
      .slice(0, 20)
      .map(
        (address, position) =>
          `/vergleich?${new URLSearchParams({ a: address.slice(11), b: (statements[position + 1] ?? address).slice(11) })}`,
      ),
    ...chartsByName(topics, people),
    'not found': ['/gibt-es-nicht'],
    'search by date': years.map((year) => `/suche?von=${year.slice(9)}&bis=${year.slice(9)}`),
    'search, one word': ['wettbewerb', 'zielvereinbarung', 'foerderung', 'kommune', 'reform'].map(
      (word) => `/suche?q=${word}`,
    ),
    'search, two words and dates': ['arbeit+region', 'beratung+haushalt', 'plan+rahmen'].map(
      (words) => `/suche?q=${words}&von=2004&bis=07%2F2012`,
    ),
    'feed of a search': ['wettbewerb', 'kommune', 'reform'].map(
      (word) => `/suche/feed.atom?q=${word}`,
    ),
    'citation as BibTeX': statements.map((address) => `${address}/zitat.bib`),
    'API, a statement': statements.map((address) =>
      address.replace('/dokumente', '/api/statements'),
    ),
    'API, a search': ['wettbewerb', 'kommune', 'reform'].map((word) => `/api/statements?q=${word}`),
    'API, a search, 100 of it': ['/api/statements?q=kommune&limit=100'],
    'API (health): the framework alone': ['/api/health'],
  };
  agent.destroy();
  return all;
}

/** Each chart as a file: it takes hardly more than to find and to draw what is on it. */
function chartsByName(
  topics: readonly string[],
  people: readonly string[],
): Record<string, string[]> {
  const ofTopics = (name: string) => topics.slice(0, 20).map((topic) => `${topic}/${name}.svg`);
  return {
    'chart: jahre': ['/chronik/jahre.svg'],
    'chart: jahre, as PNG': ['/chronik/jahre.png'],
    'chart: tage': ['/an-diesem-tag/tage.svg'],
    'chart: wer-wann of topics': ofTopics('wer-wann'),
    'chart: themen-wann of people': people
      .slice(0, 20)
      .map((person) => `${person}/themen-wann.svg`),
    'chart: verlauf, three lines': ['/verlauf/verlauf.svg?q=wettbewerb&q=kommune&q=reform'],
    'chart: positionen of topics': ofTopics('positionen'),
    'chart: ergebnisse of all': ['/erwartungen/ergebnisse.svg'],
    'chart: beziehungen of topics': ofTopics('beziehungen'),
  };
}

/** A page with what its `Link` header has the browser load. */
function get(
  url: string,
  agent: http.Agent,
): Promise<{ body: string; compressed: number; preloaded: string }> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          const body = response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
          resolve({
            body: body.toString('utf8'),
            compressed: bytes.length,
            preloaded: String(response.headers.link ?? ''),
          });
        });
        response.on('error', reject);
      })
      .on('error', reject);
  });
}
