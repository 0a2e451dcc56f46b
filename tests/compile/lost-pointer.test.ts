import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { currentBundle } from '@/lib/bundle/folder';
import { aDocument } from '../content/files';
import { contentFolder } from './a-compiler';
import { runCompiler, saveState, stateIn } from './processes';

const content = contentFolder();
const bundles = path.join(content.root, 'bundles');
afterAll(() => content.remove());

test('a lost pointer, and broken content: as long as there is a bundle to serve, the compiler goes on', async () => {
  saveState(content, 1);
  expect(await runCompiler(content, bundles).ended).toBe(0);
  rmSync(path.join(bundles, 'current'));
  content.write('documents/rente.md', aDocument({ head: { speaker: 'erik' } }));
  const run = runCompiler(content, bundles, {
    watch: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const told = once(run.child, 'message').then(([message]: unknown[]) => message);
  expect(await Promise.race([told, run.ended])).toEqual({ bundles });
  saveState(content, 2);
  await vi.waitFor(async () => expect(await stateIn(currentBundle(bundles) ?? 'nothing')).toBe(2), {
    timeout: 20_000,
  });
  run.child.kill('SIGKILL');
  await run.ended;
});
