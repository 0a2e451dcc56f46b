/** `HOST` and `PORT`, else localhost:3000. Ends the program with a message when they are no address. */
export function addressFromEnvironment(environment: Readonly<Record<string, string | undefined>>): {
  host: string;
  port: number;
} {
  const port = Number(environment.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT=${environment.PORT} is no port: use a number from 0 to 65535.`);
    process.exit(1);
  }
  return { host: environment.HOST || 'localhost', port };
}
