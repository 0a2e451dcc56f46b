import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readUpTo } from '@/lib/content/disk';
import { openContent } from '@/lib/content/load';
import { aFolder, type TestFolder } from './a-folder';
import { aDocument } from './files';
import { printed } from '../fixture/printed';

/* A disk that does not give a file. */

vi.mock('@/lib/content/disk', { spy: true });

let folder: TestFolder;
beforeEach(() => (folder = aFolder({ 'documents/rente.md': aDocument() })));
afterEach(() => {
  vi.mocked(readUpTo).mockReset();
  folder.remove();
});

test.each(['people/erika.md', 'documents/rente.md', 'site.yml'])(
  '%s: that is the only thing told, until the disk gives it',
  async (file) => {
    const real = await vi.importActual<typeof import('@/lib/content/disk')>('@/lib/content/disk');
    vi.mocked(readUpTo).mockImplementation((path, most) =>
      path === folder.at(file) ? undefined : real.readUpTo(path, most),
    );
    const content = openContent(folder.root, {});
    const problems = () => content.load().problems.map(printed);
    expect(problems()).toEqual([`content/${file}:1:1 error it cannot be read`]);
    expect(problems()).toEqual([`content/${file}:1:1 error it cannot be read`]);
    vi.mocked(readUpTo).mockImplementation(real.readUpTo);
    expect(problems()).toEqual([]);
    expect(content.load().snapshot?.documents).toHaveLength(1);
  },
);
