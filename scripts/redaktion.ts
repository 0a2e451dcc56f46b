import { spawn } from 'node:child_process';
import { appendFileSync, closeSync, openSync } from 'node:fs';
import { authorOf, newToken } from '@/lib/editing/tokens';
import { buildEditors } from './editors-build';
import { endWith } from './ending';

/*
 * npm run redaktion                        a process in which editors write, apart from what readers are served
 * npm run redaktion -- token "Name <mail>" makes a token for somebody, prints it once, and adds its hash to WORTLAUT_EDITORS_TOKENS
 * npm run redaktion -- build               only builds its program, for those who run it without a right to write
 */

const [command, ...rest] = process.argv.slice(2);
switch (command) {
  case 'token':
    makeToken(rest.join(' '));
    break;
  case 'build':
    await buildEditors(process.cwd());
    break;
  case undefined: {
    const program = await buildEditors(process.cwd());
    const server = spawn(process.execPath, [program], { stdio: 'inherit', env: process.env });
    endWith(() => server);
    server.on('exit', (code, signal) =>
      process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)),
    );
    break;
  }
  default:
    console.error(`npm run redaktion knows \`token\` and \`build\`, not \`${command}\`.`);
    process.exitCode = 1;
}

function makeToken(whose: string): void {
  const author = authorOf(whose);
  const file = process.env.WORTLAUT_EDITORS_TOKENS;
  if (!author || !file) {
    console.error(
      author
        ? 'Set WORTLAUT_EDITORS_TOKENS to the file that the hash of the token is to be added to.'
        : 'Say whose it is: npm run redaktion -- token "Erika Beispiel <erika@example.org>"',
    );
    process.exitCode = 1;
    return;
  }
  const { token, line } = newToken(author);
  // Others need not know who writes.
  closeSync(openSync(file, 'a', 0o600));
  appendFileSync(file, line);
  console.log(`Token of ${author.name}, shown only now: ${token}`);
}
