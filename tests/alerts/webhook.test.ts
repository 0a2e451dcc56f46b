import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { alertOf } from '@/lib/alerts/alert';
import { readSecret } from '@/lib/alerts/secret';
import { retryAfter, sendWebhook } from '@/lib/alerts/send-webhook';
import { signedHeaders, webhookBody } from '@/lib/alerts/webhook';
import { entries } from '../fixture/archive';
import { aHook, type Hook } from './a-hook';
import { archiveOf, statementNumber } from './an-archive';
import { aSavedSearch } from './receivers';

const SECRET = Buffer.from('0123456789abcdef0123456789abcdef');
const NOW = new Date('2026-11-27T12:00:00.000Z');
const DELIVERY = {
  id: '6f1c2a4e-0000-4000-8000-000000000001',
  key: 'a'.repeat(32),
  begun: '2026-11-27T11:00:00.000Z',
};
const saved = aSavedSearch();
const { search } = archiveOf([statementNumber(1)]);
const result = await search.statements(saved.query);
const alert = await alertOf(
  saved,
  result,
  ['5-jahre-option/keine-alleinige-uebernahme', '5-jahre-option/wettbewerb'],
  entries,
);

let hook: Hook | undefined;
afterEach(() => hook?.close());

/** What comes of a message to a program that answers so. */
async function sentTo(answer?: (response: ServerResponse) => void, timeoutMs?: number) {
  hook = await aHook(SECRET, answer);
  const recipient = { type: 'webhook', url: hook.url, secret: SECRET } as const;
  const sent = await sendWebhook(recipient, alert, DELIVERY, NOW, timeoutMs);
  return { sent, taken: hook.taken };
}

describe('A webhook', () => {
  test('is told the statements as data, signed, under the id of the message', async () => {
    const { sent, taken } = await sentTo();
    expect(sent).toEqual({ ok: true });
    expect(taken).toMatchObject([
      {
        id: 'msg_6f1c2a4e-0000-4000-8000-000000000001',
        isSigned: true,
        type: 'application/json',
      },
    ]);
    const talk = {
      id: '5-jahre-option',
      title: '5 Jahre Option: Erfahrungen und Erwartungen',
      type: 'talk',
      date: { edtf: '2010~' },
      url: 'https://wortlaut.example/dokumente/5-jahre-option',
    };
    expect(taken[0]?.body).toMatchObject({
      type: 'search.new-statements',
      timestamp: '2026-11-27T11:00:00.000Z',
      data: {
        archive: { title: 'Wortlaut', url: 'https://wortlaut.example' },
        search: { name: '„Rente“', url: 'https://wortlaut.example/suche?q=Rente' },
        statements: [
          {
            id: '5-jahre-option/keine-alleinige-uebernahme',
            url: 'https://wortlaut.example/dokumente/5-jahre-option/keine-alleinige-uebernahme',
            kind: 'quote',
            date: { edtf: '2004-07-08' },
            document: talk,
            origin: {
              id: 'ratsvorlage-2004-07-08',
              type: 'council-paper',
              date: { edtf: '2004-07-08' },
            },
          },
          {
            id: '5-jahre-option/wettbewerb',
            kind: 'expectation',
            date: { edtf: '2010~' },
            speaker: { id: 'matthias-spies', name: 'Matthias Spies' },
            organisation: { id: 'sozialagentur', name: 'Sozialagentur' },
            document: talk,
          },
        ],
      },
    });
  });

  test.each<[string, (response: ServerResponse) => void, object]>([
    ['500', (response) => void response.writeHead(500).end(), { reason: 'it answers 500' }],
    [
      'a redirect',
      (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      { reason: 'it answers 302: write the address that it leads to' },
    ],
    [
      '410',
      (response) => void response.writeHead(410).end(),
      { reason: 'it answers 410 Gone: nothing is sent there any more', stops: true },
    ],
    [
      '429 with a time',
      (response) => void response.writeHead(429, { 'retry-after': '90' }).end(),
      { reason: 'it answers 429', waitUntil: new Date('2026-11-27T12:01:30.000Z') },
    ],
    [
      '503 without one',
      (response) => void response.writeHead(503).end(),
      { reason: 'it answers 503' },
    ],
    [
      'nothing, and hangs up',
      (response) => void response.destroy(),
      { reason: expect.stringMatching(/^it cannot be reached: /) },
    ],
  ])('that answers %s has not taken it', async (_what, answer, expected) => {
    const { sent, taken } = await sentTo(answer);
    expect(sent).toEqual({ ok: false, ...expected });
    expect(taken).toEqual([]);
  });

  test('that does not answer is left alone after a while', async () => {
    const { sent } = await sentTo(() => undefined, 200);
    expect(sent).toEqual({ ok: false, reason: 'no answer within 0.2 seconds' });
  });

  test('that says more than it should is not read to the end', async () => {
    const { sent } = await sentTo((response) => {
      response.writeHead(200);
      const more = () => void (response.write('x'.repeat(65_536)) && setImmediate(more));
      more();
    }, 5_000);
    expect(sent).toEqual({ ok: true });
  });

  test('that is not there is told so, for others that go there', async () => {
    const { taken } = await sentTo();
    const url = hook?.url ?? '';
    await hook?.close();
    const recipient = { type: 'webhook', url, secret: SECRET } as const;
    expect(await sendWebhook(recipient, alert, DELIVERY, NOW)).toMatchObject({
      ok: false,
      isDown: true,
    });
    expect(taken).toHaveLength(1);
  });
});

test('the signature is the one that Standard Webhooks gives as its example', () => {
  const secret = readSecret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  expect(
    signedHeaders(
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      1614265330,
      '{"test": 2432232314}',
      secret ?? SECRET,
    ),
  ).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test.each([
  ['90', '2026-11-27T12:01:30.000Z'],
  ['Fri, 27 Nov 2026 12:30:00 GMT', '2026-11-27T12:30:00.000Z'],
  ['9999999', '2026-11-28T12:00:00.000Z'],
  ['0', undefined],
  ['-5', undefined],
  ['bald', undefined],
  ['Fri, 27 Nov 2020 12:30:00 GMT', undefined],
  [null, undefined],
])('Retry-After: %s means %s', (typed, expected) => {
  expect(retryAfter(typed, NOW)?.toISOString()).toBe(expected);
});

test('any wording comes back from the body as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const data = alert.data.map((each) => ({ ...each, text }));
      const read = JSON.parse(webhookBody({ ...alert, data }, NOW.toISOString()));
      expect(read.data.statements[0].text).toBe(text);
    }),
  );
});

test.each([
  ['too short', `whsec_${Buffer.alloc(23).toString('base64')}`],
  ['too long', `whsec_${Buffer.alloc(65).toString('base64')}`],
  ['without its beginning', Buffer.alloc(32).toString('base64')],
  ['no base 64', 'whsec_öäü'],
])('a secret that is %s is none', (_what, text) => {
  expect(readSecret(text)).toBeUndefined();
});
