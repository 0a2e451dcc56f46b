import path from 'node:path';
import { fingerprintOfPrograms } from '@/lib/content/disk';
import { startCompiler } from './compiler-process';
import { followBundles, openCurrent, type BundlesOptions } from './follow-bundles';

/**
 * Opens the archive that this process serves, and follows it. `WORTLAUT_BUNDLE` names a bundle, or a folder of bundles, that
 * somebody else has made; without it, the content is compiled in a process of its own. Ends the process when there is
 * nothing to serve.
 */
export async function startOrExit(): Promise<void> {
  const [root, environment] = [process.cwd(), process.env];
  const log = (message: string) => console.log(message);
  const isDevelopment = environment.NODE_ENV === 'development';
  const program = isDevelopment ? undefined : fingerprintOfPrograms(root);
  try {
    const given = environment.WORTLAUT_BUNDLE;
    if (given) {
      await serve({ folder: path.resolve(/* turbopackIgnore: true */ root, given), program, log });
      return;
    }
    const compiler = await startCompiler({ root, evenBroken: isDevelopment, log });
    const look = await serve({ folder: compiler.bundles, program, log });
    compiler.onNews(() => void look().catch((cause: unknown) => log(String(cause))));
  } catch (cause) {
    log(`The archive cannot be served: ${cause instanceof Error ? cause.message : cause}`);
    process.exit(1);
  }
}

/** Opens what is to be served, and follows it. */
async function serve(options: BundlesOptions): Promise<() => Promise<void>> {
  await openCurrent(options);
  return followBundles(options);
}
