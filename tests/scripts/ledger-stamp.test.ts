import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openContent } from '@/lib/content/load';
import { timeStampIn } from '@/lib/content/time-stamp';
import { aLedgerFolder, aReport, type LedgerFolder } from './a-ledger';
import { say } from '@/lib/messages/message';

/* Time stamps of an authority of our own, made by openssl. */

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

const CONFIGURATION = `
[req]
distinguished_name = name
x509_extensions = stamping
prompt = no
[name]
CN = Probe
[stamping]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
[tsa]
serial = serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha512
`;

describe.skipIf(!hasOpenssl)('A time stamp', () => {
  let authority: string;
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: authority, stdio: 'ignore' });
  beforeAll(() => {
    authority = mkdtempSync(path.join(tmpdir(), 'wortlaut-'));
    writeFileSync(path.join(authority, 'openssl.cnf'), CONFIGURATION);
    writeFileSync(path.join(authority, 'serial'), '01\n');
    openssl(
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-config', 'openssl.cnf'],
      ...['-keyout', 'key.pem', '-out', 'certificate.pem', '-days', '2'],
    );
  });
  afterAll(() => rmSync(authority, { recursive: true }));

  let folder: LedgerFolder;
  beforeEach(() => {
    folder = aLedgerFolder({ 'documents/rente.md': aReport({ a: 'Eins.' }) });
    folder.ledger();
  });
  afterEach(() => folder.remove());

  const seals = () => openContent(folder.root, {}).load().snapshot?.ledger?.seals ?? [];
  const latest = () => seals().at(-1)?.id ?? '';
  /** The authority's answer to a request; `asked` are the arguments that make one. */
  const reply = (request: string) => {
    openssl(
      ...['ts', '-reply', '-config', 'openssl.cnf', '-section', 'tsa', '-queryfile', request],
      ...['-signer', 'certificate.pem', '-inkey', 'key.pem', '-out', 'answer.tsr'],
    );
    return readFileSync(path.join(authority, 'answer.tsr'));
  };

  test('that was asked for with our request is on the seal, and its time is shown', () => {
    expect(folder.ledger('stamp', '--request').code).toBe(0);
    const answer = reply(folder.at(`seals/${latest()}.tsq`));
    expect(seals()[0]?.stamped).toBeUndefined();
    folder.write(`seals/${latest()}.tsr`, answer);
    expect(folder.problems()).toEqual([]);
    const [seal] = seals();
    expect(Math.abs(Date.parse(seal?.stamped ?? '') - Date.now())).toBeLessThan(60_000);
    // What openssl says of it as well.
    writeFileSync(path.join(authority, 'seal'), seal?.text ?? '');
    openssl('ts', '-verify', '-data', 'seal', '-in', 'answer.tsr', '-CAfile', 'certificate.pem');
  });

  test('on something else is an error, and so is one on no seal', () => {
    openssl('ts', '-query', '-data', 'serial', '-sha256', '-cert', '-out', 'other.tsq');
    const answer = reply('other.tsq');
    folder.write(`seals/${latest()}.tsr`, answer);
    folder.write('seals/0123456789.tsr', answer);
    expect(folder.problems()).toEqual([
      'content/seals/0123456789.tsr:1:1 error this time stamp is on no seal of the ledger: there is none with the tag `0123456789`',
      expect.stringMatching(
        /^content\/seals\/\w+\.tsr:1:1 error this time stamp is on something else than the seal `\w+`: it confirms [0-9a-f]{64}, the line of the seal has [0-9a-f]{64}$/,
      ),
    ]);
  });

  test('on another sort of hash is an error', () => {
    writeFileSync(path.join(authority, 'seal'), seals()[0]?.text ?? '');
    openssl('ts', '-query', '-data', 'seal', '-sha512', '-out', 'other.tsq');
    const answer = reply('other.tsq');
    folder.write(`seals/${latest()}.tsr`, answer);
    expect(folder.problems().join()).toContain('is on a hash that is no SHA-256');
  });

  test('that was refused or cut off says so', () => {
    writeFileSync(path.join(authority, 'nonsense'), 'x');
    expect(timeStampIn(Buffer.from('x'))).toMatchObject({ ok: false });
    folder.ledger('stamp', '--request');
    const whole = reply(folder.at(`seals/${latest()}.tsq`));
    for (let length = 0; length < whole.length; length += 97)
      expect(timeStampIn(whole.subarray(0, length)).ok).toBe(false);
    // PKIStatusInfo with the status 2, rejection.
    expect(timeStampIn(Buffer.from('30053003020102', 'hex'))).toEqual({
      ok: false,
      reason: say('stamp-refused'),
    });
    folder.write(`seals/${latest()}.tsr`, 'x');
    expect(folder.problems()).toEqual([
      `content/seals/${latestInFile()}.tsr:1:1 error this time stamp is no answer of a time-stamping authority (RFC 3161): take it as you received it`,
    ]);
  });

  const latestInFile = () =>
    /"seal":"(\w+)"/.exec(readFileSync(folder.at('ledger.jsonl'), 'utf8'))?.[1] ?? '';
});

test('there is no request without a seal', () => {
  const folder = aLedgerFolder({ 'documents/rente.md': aReport({}) });
  expect(folder.ledger('stamp', '--request')).toEqual({ code: 1, said: 'There is no seal yet.' });
  folder.ledger();
  expect(folder.ledger('stamp', '--request', '0123456789').said).toBe(
    'There is no seal `0123456789`.',
  );
  folder.remove();
});
