import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedText, FEED_LENGTH, FEED_MEDIA_TYPES, momentOf } from '@/lib/feed/feed';
import { dayNumber } from '@/lib/model/day';
import { hostileText, readable } from './hostile';

test('a day is its noon in UTC, which is on that day from Midway to Auckland', () => {
  const moment = momentOf(dayNumber(2026, 11, 28));
  expect(moment.toISOString()).toBe('2026-11-28T12:00:00.000Z');
  const dayIn = (timeZone: string) => new Intl.DateTimeFormat('sv', { timeZone }).format(moment);
  expect(['Pacific/Midway', 'Europe/Berlin', 'Asia/Tokyo'].map(dayIn)).toEqual(
    Array(3).fill('2026-11-28'),
  );
});

test('text is as XML may carry it', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(feedText(text)).toBe(readable(text));
    }),
  );
  expect(feedText('a\uD83Db\uDE00c😀\0\u0008\t\n\r\u007F\uFFFD\uFFFE\u{10FFFF}')).toBe(
    'a\uFFFDb\uFFFDc😀\t\n\r\u007F\uFFFD\u{10FFFF}',
  );
});

test('forms and length', () => {
  expect(FEED_LENGTH).toBe(50);
  expect(FEED_MEDIA_TYPES).toEqual({
    atom: 'application/atom+xml',
    json: 'application/feed+json',
  });
});
