import path from 'node:path';
import { say, type Message } from '@/lib/messages/message';
import { siteSettings, type Site } from '@/lib/model/front-matter';
import type { Problem } from '@/lib/model/problem';
import { error, type Complaint } from './complaint';
import { decode, LARGEST_FILE } from './decode';
import { readUpTo, type DiskEntry, type TooLarge } from './disk';
import { problemIn } from './problem-in';
import type { ContentFolder } from './read';
import { checkSigns } from './signs';
import { tookTooLong, type TimeLimit } from './time-limit';
import { validate } from './validate';
import { readKeys } from './yaml-keys';

export const SITE_FILE = 'site.yml';

/** Reads `site.yml` again and again; one in the same state is not opened again. */
export interface SiteReader {
  /** The settings of the site, as far as they can be read; what is wrong with the file is added to the problems. */
  read(root: readonly DiskEntry[] | undefined, problems: Problem[]): Site | undefined;
}

export function siteReader(folder: ContentFolder, limit: TimeLimit): SiteReader {
  let last: { readonly signature: string; readonly settings: ReadSettings } | undefined;
  return {
    read(root, problems) {
      const entry = root?.find(({ name }) => name === SITE_FILE);
      if (entry?.type !== 'file') {
        problems.push(problemIn(folder, SITE_FILE, whyMissing(root, entry)));
        return undefined;
      }
      if (last?.signature !== entry.signature) {
        const settings = readSettings(path.join(folder.path, SITE_FILE), limit);
        if (!settings) {
          problems.push(problemIn(folder, SITE_FILE, say('file-unreadable')));
          return undefined;
        }
        last = { signature: entry.signature, settings };
      }
      for (const complaint of last.settings.complaints)
        problems.push({ file: `${folder.shownAs}/${SITE_FILE}`, ...complaint });
      return last.settings.site;
    },
  };
}

/** What stands in a file of settings; undefined when it cannot be read. */
export function readSettings(file: string, limit: TimeLimit): ReadSettings | undefined {
  const bytes = readUpTo(file, LARGEST_FILE);
  if (!bytes) return undefined;
  const read = limit.run(() => settingsIn(bytes));
  return read.ok ? read.result : { complaints: [tookTooLong(limit)] };
}

function whyMissing(root: readonly DiskEntry[] | undefined, entry: DiskEntry | undefined): Message {
  if (root === undefined) return say('content-folder-missing');
  if (!entry) return say('site-missing');
  return typeof entry.type === 'object' ? entry.type.unreadable : say('site-not-ordinary');
}

export interface ReadSettings {
  readonly site?: Site;
  readonly complaints: readonly Complaint[];
}

function settingsIn(bytes: Uint8Array | TooLarge): ReadSettings {
  const decoded = decode(bytes);
  if (!decoded.ok) return { complaints: [error(decoded.place, decoded.message)] };
  const signs = checkSigns(decoded.text.split('\n'));
  const yaml = readKeys(decoded.text, 1);
  const complaints = [...signs, ...yaml.complaints];
  if (!yaml.isReadable) return { complaints };
  const result = validate(siteSettings, yaml.value, yaml, yaml.lost);
  if (!result.ok) return { complaints: [...complaints, ...result.complaints] };
  return yaml.complaints.length > 0 ? { complaints } : { site: result.value, complaints };
}
