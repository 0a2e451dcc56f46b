import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alertOf, type Alert } from '@/lib/alerts/alert';
import { mailText } from '@/lib/alerts/mail';
import type { StatementEntry } from '@/lib/archive/entry';
import type { MailSettings } from '@/lib/alerts/mail-settings';
import { sendMail } from '@/lib/alerts/send-mail';
import { readSearchAddress } from '@/lib/alerts/search-address';
import { runSearch } from '@/lib/search/search';
import { sure } from '@/lib/model/sure';
import { archive as fixture, entries } from '../fixture/archive';
import { buildCorpus } from '@/lib/search/search';
import { aMailServer, type Accepted, type MailServer } from './a-mail-server';
import { archiveOf, statementNumber } from './an-archive';
import { aSavedSearch } from './receivers';

const DELIVERY = {
  id: '6f1c2a4e-0000-4000-8000-000000000001',
  key: 'a'.repeat(32),
  begun: '2026-11-27T12:00:00.000Z',
};
const PERSON = { id: 'erika', blocks: [] };
const ERIKA = { type: 'mail', address: 'erika@example.org' } as const;

let server: MailServer;
beforeAll(async () => {
  server = await aMailServer();
});
afterAll(() => server.close());

const settings = (given: Partial<MailSettings['server']> = {}): MailSettings => ({
  server: { host: '127.0.0.1', port: server.port, secure: false, requireTLS: false, ...given },
  from: { name: 'Archiv', address: 'archiv@example.org' },
});

async function accepted(alert: Alert): Promise<Accepted> {
  expect(await sendMail(ERIKA, alert, DELIVERY, settings())).toEqual({ ok: true });
  return sure(server.accepted.at(-1));
}

async function anAlert(
  given: Partial<Alert> = {},
  hit: Partial<StatementEntry> = {},
): Promise<Alert> {
  const { entries, search } = archiveOf([statementNumber(1)]);
  const saved = aSavedSearch();
  const result = await search.statements(saved.query);
  const alert = await alertOf(saved, result, ['rente/a1'], entries);
  return { ...alert, hits: alert.hits.map((each) => ({ ...each, ...hit })), ...given };
}

describe('A message', () => {
  test('tells the words, kind, date, speaker, origin and address of each statement', async () => {
    const read = readSearchAddress(
      '/suche?q=Option&bis=2005&art=zitat',
      'https://wortlaut.example',
    );
    const query = read.ok ? read.query : aSavedSearch().query;
    const corpus = buildCorpus({
      ...{ statements: fixture.statements, documents: fixture.documents, people: [] },
      ...{ organisations: [], topics: [], terms: [] },
    });
    const saved = { ...aSavedSearch(), query };
    const ids = ['5-jahre-option/keine-alleinige-uebernahme', '5-jahre-option/wettbewerb'];
    const { subject, text } = mailText(
      await alertOf(saved, runSearch(corpus, query), ids, entries),
    );
    expect(subject).toBe('Wortlaut: 2 neue Aussagen – „Option“, bis 2005, Zitate');
    expect(text).toMatchInlineSnapshot(`
      "Im Archiv „Wortlaut“ gibt es 2 neue Aussagen zu Ihrer Suche: „Option“, bis 2005, Zitate.

      1. Zitat, 8. Juli 2004 – Stadt Mülheim an der Ruhr

      „Unabhängig von der Frage, ob die Option für die Kommunen möglich sein wird, besteht innerhalb der Verwaltung die Einschätzung, dass angesichts des Umfangs der Aufgaben und der mehr als Verdopplung der Fallzahlen eine alleinige Übernahme der Aufgaben nicht in Betracht kommt.“

      Gesagt in: Beschlussvorlage für die Sitzung des Rates der Stadt Mülheim an der Ruhr am 08.07.2004
      Zitiert in: 5 Jahre Option: Erfahrungen und Erwartungen (Vortrag)
      https://wortlaut.example/dokumente/5-jahre-option/keine-alleinige-uebernahme

      2. Erwartung, um 2010 – Matthias Spies, Sozialagentur

      Tatsächlicher Wettbewerb ist erst jetzt implementiert, Rolle der BA durch erhöhten Steuerungsanspruch des BMAS und des Landes relativiert.

      In: 5 Jahre Option: Erfahrungen und Erwartungen (Vortrag)
      https://wortlaut.example/dokumente/5-jahre-option/wettbewerb

      Alle Treffer der Suche:
      https://wortlaut.example/suche?q=Option&bis=2005&art=zitat

      -- 
      Sie bekommen diese Nachricht, weil diese Suche bei Wortlaut für Ihre E-Mail-Adresse gespeichert ist. Wenn Sie keine Nachrichten mehr wünschen, antworten Sie bitte auf diese E-Mail.
      "
    `);
  });

  test('is the same as HTML', async () => {
    const { html } = mailText(
      await anAlert({ name: '<b>Rente</b> & "mehr"', url: 'https://archiv.example/suche?q=a&b="' }),
    );
    expect(html).toMatchInlineSnapshot(`
      "<!DOCTYPE html>
      <html lang="de">
      <head><meta charset="utf-8"><title>Probe</title></head>
      <body>
      <p>Im Archiv „Probe“ gibt es eine neue Aussage zu Ihrer Suche: &lt;b&gt;Rente&lt;/b&gt; &amp; &quot;mehr&quot;.</p>
      <h2 style="font-size: 1em">1. Erfahrung, 12. März 2008</h2>
      <blockquote dir="auto"><p>Die Rente 1 ist sicher.</p></blockquote>
      <p>In: Bericht zur Rente (Bericht)<br><a href="https://archiv.example/dokumente/rente/a1">https://archiv.example/dokumente/rente/a1</a></p>
      <p>Alle Treffer der Suche: <a href="https://archiv.example/suche?q=a&amp;b=&quot;">https://archiv.example/suche?q=a&amp;b=&quot;</a></p>
      <hr>
      <p>Sie bekommen diese Nachricht, weil diese Suche bei Probe für Ihre E-Mail-Adresse gespeichert ist. Wenn Sie keine Nachrichten mehr wünschen, antworten Sie bitte auf diese E-Mail.</p>
      </body>
      </html>
      "
    `);
  });

  test('shows fifty statements, and says how many there are besides', async () => {
    const { hits } = await anAlert();
    const many = await anAlert({
      total: 1251,
      hits: Array.from({ length: 100 }, () => sure(hits[0])),
    });
    const { subject, text } = mailText(many);
    expect(subject).toBe('Probe: 1.251 neue Aussagen – „Rente“');
    expect(text.match(/Die Rente 1 ist sicher\./g)).toHaveLength(50);
    expect(text).toContain(
      '1.201 weitere Aussagen finden Sie über die Suche:\nhttps://archiv.example/suche?q=Rente\n',
    );
  });

  test('shows of a long wording whole sentences', async () => {
    const long = `${'Die Rente ist sicher und bleibt es auch. '.repeat(40)}Ende.`;
    const { text } = mailText(await anAlert({}, { statement: statementNumber(1, long) }));
    const [shown = ''] = /^Die Rente ist .*$/m.exec(text) ?? [];
    expect(shown.length).toBeLessThan(710);
    expect(shown).toMatch(/bleibt es auch\. …$/);
  });
});

describe('A mail server', () => {
  test('gets a message that is from nobody but the archive, for one person, and answered by no machine', async () => {
    const { from, to, source, mail } = await accepted(await anAlert());
    expect([from, to]).toEqual(['archiv@example.org', ['erika@example.org']]);
    expect(mail.from).toEqual({ name: 'Archiv', address: 'archiv@example.org' });
    expect(mail.to).toEqual([{ name: '', address: 'erika@example.org' }]);
    expect(mail.messageId).toBe('<6f1c2a4e-0000-4000-8000-000000000001@archiv.example>');
    expect(mail.subject).toBe('Probe: Neue Aussage – „Rente“');
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value;
    expect({
      submitted: header('auto-submitted'),
      list: header('list-id'),
      unsubscribe: header('list-unsubscribe'),
    }).toEqual({
      submitted: 'auto-generated',
      list: `<${'a'.repeat(32)}.alerts.archiv.example>`,
      unsubscribe: '<mailto:archiv@example.org?subject=Abbestellen>',
    });
    // RFC 5322, 2.1.1
    expect(source.split('\r\n').filter((line) => line.length > 998)).toEqual([]);
  });

  test('gets what is meant, whatever a wording, a title or a name has in it', async () => {
    const ugly = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'a\r\nBcc: x@example.org\r\n\r\nb',
        '\u202Edrehen\u202C \0 NUL',
        '.\r\n.\r\nQUIT\r\n',
        '👩‍👩‍👧 „Anführung“ <script>alert(1)</script>',
        '=?utf-8?q?x?= ; "q" <a@b.c>, d@e.f',
        'שלום עולם',
        'x'.repeat(3000),
        'halb \uD83D und \uDE00 halb',
        'From der Rat\n-- \nEnde',
      ),
    );
    await fc.assert(
      fc.asyncProperty(ugly, ugly, ugly, async (wording, title, name) => {
        const base = await anAlert();
        const hit = sure(base.hits[0]);
        const alert = {
          ...base,
          name,
          total: 2,
          site: { ...base.site, title },
          hits: [
            {
              ...hit,
              statement: { ...hit.statement, text: wording },
              speaker: { ...PERSON, name },
            },
            { ...hit, document: { ...hit.document, title: wording } },
          ],
        };
        const expected = mailText(alert);
        const { to, mail } = await accepted(alert);
        expect(to).toEqual(['erika@example.org']);
        expect(mail.to).toEqual([{ name: '', address: 'erika@example.org' }]);
        expect([mail.bcc, mail.cc]).toEqual([undefined, undefined]);
        expect(mail.subject?.trim()).toBe(expected.subject.trim());
        expect(mail.text?.trimEnd()).toBe(expected.text.trimEnd());
        expect(mail.html?.trimEnd()).toBe(expected.html.trimEnd());
        const spoken = expected.text + expected.subject;
        expect(spoken.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
        expect(mail.html).not.toMatch(/<script/i);
      }),
      { numRuns: 30 },
    );
  });

  test('that refuses the recipient is quoted without the address', async () => {
    const refusing = await aMailServer({
      options: {
        onRcptTo: ({ address }, _session, callback) =>
          callback(Object.assign(new Error(`no <${address}> here`), { responseCode: 550 })),
      },
    });
    const sent = await sendMail(
      ERIKA,
      await anAlert(),
      DELIVERY,
      settings({ port: refusing.port }),
    );
    await refusing.close();
    expect(sent).toEqual({
      ok: false,
      reason:
        "the mail server: Can't send mail - all recipients were rejected: 550 no <the recipient> here",
    });
  });

  test('that wants a password gets it; a wrong one is not tried again for others, nor told', async () => {
    const asking = await aMailServer({
      options: {
        authOptional: false,
        allowInsecureAuth: true,
        onAuth: ({ username, password }, _session, callback) =>
          username === 'archiv' && password === 'p@ss/w'
            ? callback(null, { user: username })
            : callback(new Error('no')),
      },
    });
    const { port } = asking;
    const sentWith = async (pass: string) =>
      sendMail(
        ERIKA,
        await anAlert(),
        DELIVERY,
        settings({ port, auth: { user: 'archiv', pass } }),
      );
    expect(await sentWith('p@ss/w')).toEqual({ ok: true });
    const refused = await sentWith('geheim');
    await asking.close();
    expect(refused).toMatchObject({ ok: false, isDown: true });
    expect(JSON.stringify(refused)).not.toContain('geheim');
    expect(asking.accepted).toHaveLength(1);
  });

  test('that cannot encrypt is told nothing when that was asked for', async () => {
    const before = server.accepted.length;
    const sent = await sendMail(ERIKA, await anAlert(), DELIVERY, settings({ requireTLS: true }));
    expect(sent).toMatchObject({ ok: false, isDown: true });
    expect(server.accepted).toHaveLength(before);
  });

  test('that is not there, or says nothing, is not asked again for others', async () => {
    const gone = await aMailServer();
    await gone.close();
    expect(
      await sendMail(ERIKA, await anAlert(), DELIVERY, settings({ port: gone.port })),
    ).toMatchObject({ ok: false, isDown: true });
  });

  test('that drops the connection in the middle of a message is asked again for others', async () => {
    const dropping = await aMailServer({ piece: () => dropping.drop() });
    const sent = await sendMail(
      ERIKA,
      await anAlert(),
      DELIVERY,
      settings({ port: dropping.port }),
    );
    await dropping.close();
    expect(sent).toEqual({ ok: false, reason: expect.stringMatching(/^the mail server: /) });
  });
});
