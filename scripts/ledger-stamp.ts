import path from 'node:path';
import { readBytes, replaceFile } from '@/lib/content/disk';
import { readLedger } from '@/lib/content/read-ledger';
import { SEALS_FOLDER } from '@/lib/content/seal-stamps';
import { timeStampRequest } from '@/lib/content/time-stamp';
import type { Asked } from './ledger-arguments';
import type { Said } from './ledger-command';

/** Writes the request for a time stamp on a seal, the latest unless told, and says how to send it. */
export function requestStamp({ ids: [wanted] }: Asked, file: string): Said {
  const bytes = readBytes(file);
  const { seals } = bytes
    ? readLedger(bytes, { isSound: true, readAgain: () => bytes })
    : { seals: [] };
  const seal = wanted === undefined ? seals.at(-1) : seals.find(({ id }) => id === wanted);
  if (!seal)
    return {
      text: wanted === undefined ? 'There is no seal yet.' : `There is no seal \`${wanted}\`.`,
      code: 1,
    };
  const name = path.join(path.dirname(file), SEALS_FOLDER, seal.id);
  replaceFile(`${name}.tsq`, [timeStampRequest(seal.hash)]);
  return {
    text: `${name}.tsq is the request. Send it to an authority, and commit its answer as ${seal.id}.tsr beside it:
curl -sS -H 'Content-Type: application/timestamp-query' --data-binary @${name}.tsq https://AUTHORITY > ${name}.tsr`,
    code: 0,
  };
}
