import path from 'node:path';
import { textOf } from '@/lib/messages/print';
import { readBytes } from '@/lib/content/disk';
import { readLedger, type OpenLedger } from '@/lib/content/read-ledger';
import { hashedBy } from '@/lib/proof/seal/hashing';
import { linesUnder } from '@/lib/proof/seal/chain';
import { checkInclusion, inclusionIn, sealIn } from '@/lib/proof/seal/proof';
import { sha256, sha256Hex } from '@/lib/proof/seal/sha256';
import type { Asked } from './ledger-arguments';
import type { Said } from './ledger-command';

/** Checks the whole ledger against all its seals, then proofs, then a seal that somebody kept. */
export function verifyLedger({ ids, seal }: Asked, file: string, root: string): Said {
  const bytes = readBytes(file);
  if (!bytes) return { text: `There is no ledger at ${file}.`, code: 1 };
  const ledger = readLedger(bytes, { isSound: false, readAgain: () => bytes });
  const opened = ledger.reopen();
  const wrong = ledger.complaints.map(
    ({ line, message }) => `line ${line}: ${textOf(message, 'en')}`,
  );
  if (!opened || wrong.length > 0) return { text: wrong.join('\n'), code: 1 };
  const results = [
    whole(opened),
    ...ids.map((name) => proof(name, path.resolve(root, name), opened)),
    ...(seal === undefined ? [] : [kept(seal, path.resolve(root, seal), opened)]),
  ];
  return {
    text: results.map(({ text }) => text).join('\n'),
    code: results.some(({ code }) => code !== 0) ? 1 : 0,
  };
}

function whole({ chain: { links, heads, loose } }: OpenLedger): Said {
  const [head] = heads;
  if (!head) return { text: 'The ledger has no seal yet: `npm run ledger` makes one.', code: 1 };
  const seals = `${links.length} ${links.length === 1 ? 'seal holds' : 'seals hold'}`;
  const open = [
    heads.length > 1 ? `, ${heads.length} of them of branches that are not sealed together` : '',
    loose.length > 0 ? `; ${loose.length} lines are under none` : '',
  ].join('');
  return { text: `${seals}, the latest on ${head.seal.lines} lines${open}.`, code: 0 };
}

/** A proof has to be right in itself, and to rest on a seal of this ledger. */
function proof(name: string, file: string, { chain }: OpenLedger): Said {
  const read = inclusionIn(readBytes(file)?.toString('utf8') ?? '');
  if (!read) return { text: `${name}: is no proof.`, code: 1 };
  const checked = hashedBy(checkInclusion(read), sha256);
  if (!checked.ok) return { text: `${name}: does not hold.`, code: 1 };
  const isOurs = chain.links.some((link) => link.seal.hash === checked.hash);
  const { seal, date } = checked.seal;
  return isOurs
    ? { text: `${name}: holds, under the seal \`${seal}\` of ${date}.`, code: 0 }
    : {
        text: `${name}: is right in itself, but its seal \`${seal}\` of ${date} is not in this ledger.`,
        code: 1,
      };
}

/** The seal itself has to stand in the ledger; that it holds has been checked with the whole. */
function kept(name: string, file: string, { chain: { links, heads } }: OpenLedger): Said {
  const line = readBytes(file)?.toString('utf8').trim() ?? '';
  const seal = sealIn(line);
  if (!seal) return { text: `${name}: is no seal.`, code: 1 };
  const link = links.find((each) => each.seal.hash === sha256Hex(line));
  if (!link)
    return {
      text: `${name}: the seal \`${seal.seal}\` of ${seal.date} is not in this ledger: what was under it has been rewritten.`,
      code: 1,
    };
  const isUnder = heads.every((head) => head === link || linesUnder(head).includes(link.seal.line));
  return {
    text: `${name}: the seal \`${seal.seal}\` of ${seal.date} is contained${isUnder ? '' : ', but not yet in every branch'}.`,
    code: 0,
  };
}
