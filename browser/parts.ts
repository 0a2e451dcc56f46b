/** Starts what is better with a script; each part works when another one fails. */
export function startParts(parts: readonly (() => unknown)[]): void {
  for (const start of parts) void started(start);
}

async function started(start: () => unknown): Promise<void> {
  try {
    await start();
  } catch (cause) {
    console.error(cause);
  }
}
