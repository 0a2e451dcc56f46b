/** Where the tests serve the built site: the project's own content, and beside it the archive that WORTLAUT_CONTENT names. */
export const host = process.env.HOST || 'localhost';
const first = Number(process.env.PORT || 3111);
export const ports = {
  own: first,
  given: first + 1,
  changing: first + 2,
  broken: first + 3,
  ledger: first + 4,
  hosts: first + 5,
  ending: first + 6,
  watched: first + 7,
  readOnly: first + 8,
  followed: first + 9,
  editors: first + 10,
};
export const givenContent = process.env.WORTLAUT_CONTENT;

/** The server of the built site as arguments of Node. */
export const serveArguments = (port: number, hostname = host) => [
  'scripts/serve.mjs',
  '--port',
  String(port),
  '--hostname',
  hostname,
];
