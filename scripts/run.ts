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

/** The same with its output kept, for a program that runs beside another one; both streams in the order in which they came. */
export function runModuleAside(
  file: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  const child = spawn(process.execPath, [`node_modules/${file}`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  process.once('exit', () => child.kill());
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
    child.on('error', () => resolve({ code: 1, output }));
  });
}
