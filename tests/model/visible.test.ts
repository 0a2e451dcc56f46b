import { describe, expect, test } from 'vitest';
import { listMetadata } from '@/app/paging';
import { withoutInvisible } from '@/lib/model/visible';
import { readQuery } from '@/lib/search/query';

describe('signs that turn letters round or hide between them', () => {
  test.each([
    ['a direction mark', '\u202Eetner\u202C', 'etner'],
    ['isolates', '\u2066Rente\u2069', 'Rente'],
    ['marks of one letter', 'Ren\u200Ete\u200F\u061C', 'Rente'],
    ['signs of no width', 'Ren\u200Bte\uFEFF\u2060\u180E\u034F', 'Rente'],
    ['a soft hyphen', 'Ren\u00ADte', 'Rente'],
    ['fillers', '\u115F\u1160\u3164Rente', 'Rente'],
  ])('%s goes', (_what, text, without) => {
    expect(withoutInvisible(text)).toBe(without);
    expect(listMetadata(text, '/', {}).title).toBe(without);
    expect(readQuery({ q: text }).query.q).toBe(without);
  });

  test('what scripts and emoji are joined by stays', () => {
    expect(withoutInvisible('می\u200Cخواهم 👩\u200D🔧')).toBe('می\u200Cخواهم 👩\u200D🔧');
  });
});
