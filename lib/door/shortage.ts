import { AsyncLocalStorage } from 'node:async_hooks';

/** Why what a page needs could not be had, where that passes: nobody can be asked for it, it is there no more, or it takes too long. */
export type Shortage = 'away' | 'gone' | 'slow';

interface Noted {
  shortage?: Shortage;
}

const making = new AsyncLocalStorage<Noted>();

/** To be told of a shortage by whoever meets it, while a page is being made. */
export function noteShortage(shortage: Shortage): void {
  const noted = making.getStore();
  if (noted) noted.shortage ??= shortage;
}

/**
 * What `make` resolves to, and the shortage that was met while it did so. A framework makes an error page out of an error, or ends a
 * page in its middle, and says nothing of why.
 */
export async function withShortage<Made>(
  make: () => Promise<Made>,
): Promise<{ readonly made: Made; readonly shortage: Shortage | undefined }> {
  const noted: Noted = {};
  const made = await making.run(noted, make);
  return { made, shortage: noted.shortage };
}
