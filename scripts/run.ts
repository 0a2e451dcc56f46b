import { spawn } from 'node:child_process';

/** Runs a program of node_modules with the same Node, its output going where ours goes; resolves to its exit code. */
export function runModule(
  file: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  return run(process.execPath, [`node_modules/${file}`, ...args], environment);
}

/** Runs any program; resolves to its exit code, 1 when a signal ended it or when it is not there. */
export function run(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}
