import { expect, test } from 'vitest';
import { mailSettings } from '@/lib/alerts/mail-settings';
import { SettingError } from '@/lib/content/time-limit';

const FROM = 'archiv@example.org';
const settings = (WORTLAUT_SMTP: string, WORTLAUT_MAIL_FROM = FROM) =>
  mailSettings({ WORTLAUT_SMTP, WORTLAUT_MAIL_FROM });

test.each([
  [
    'smtps://user:p%40ss%2Fw@mail.example.org',
    {
      ...{ host: 'mail.example.org', port: 465, secure: true, requireTLS: false },
      auth: { user: 'user', pass: 'p@ss/w' },
    },
  ],
  [
    'smtp://mail.example.org:25',
    { host: 'mail.example.org', port: 25, secure: false, requireTLS: true },
  ],
  [
    'smtp://mail.example.org?requireTLS=false',
    { host: 'mail.example.org', port: 587, secure: false, requireTLS: false },
  ],
  ['smtp://localhost:25', { host: 'localhost', port: 25, secure: false, requireTLS: false }],
  ['smtp://[::1]:25', { host: '::1', port: 25, secure: false, requireTLS: false }],
])('%s is a server', (typed, expected) => {
  expect(settings(typed)?.server).toEqual(expected);
});

test.each([
  [FROM, { name: '', address: FROM }],
  [`<${FROM}>`, { name: '', address: FROM }],
  [`Archiv Mülheim <${FROM}>`, { name: 'Archiv Mülheim', address: FROM }],
])('%s is whom messages are from', (typed, expected) => {
  expect(settings('smtp://localhost', typed)?.from).toEqual(expected);
});

test('neither is needed where no e-mail is sent', () => {
  expect(mailSettings({})).toBeUndefined();
  expect(mailSettings({ WORTLAUT_SMTP: '', WORTLAUT_MAIL_FROM: '' })).toBeUndefined();
});

test.each([
  ['no address', 'mail.example.org', FROM, 'WORTLAUT_SMTP'],
  ['another protocol', 'https://mail.example.org', FROM, 'WORTLAUT_SMTP'],
  ['a setting of the mailer', 'smtp://mail.example.org?logger=true', FROM, 'WORTLAUT_SMTP'],
  ['a password with a stray sign', 'smtp://user:geheim%@mail.example.org', FROM, 'WORTLAUT_SMTP'],
  ['a sender without a server', '', FROM, 'WORTLAUT_SMTP'],
  ['a server without a sender', 'smtp://localhost', '', 'WORTLAUT_MAIL_FROM'],
  ['a sender that is none', 'smtp://localhost', 'niemand', 'WORTLAUT_MAIL_FROM'],
  ['two senders', 'smtp://localhost', `a@example.org, ${FROM}`, 'WORTLAUT_MAIL_FROM'],
  ['a name with a line break', 'smtp://localhost', `A\nBcc: x <${FROM}>`, 'WORTLAUT_MAIL_FROM'],
])('%s is refused, and no password is told', (_what, server, from, setting) => {
  let said = '';
  try {
    settings(server, from);
  } catch (cause) {
    if (!(cause instanceof SettingError)) throw cause;
    said = cause.message;
  }
  expect(said).toMatch(new RegExp(`^${setting}: write `));
  expect(said).not.toContain('geheim');
});
