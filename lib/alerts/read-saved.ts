import { error, type Complaint } from '@/lib/content/complaint';
import { decode } from '@/lib/content/decode';
import type { TooLarge } from '@/lib/content/disk';
import { checkSigns } from '@/lib/content/signs';
import { validate, type Places } from '@/lib/content/validate';
import { readYaml } from '@/lib/content/yaml';
import { keyOf } from './key';
import { savedSearch, savedSearches, type Recipient, type SavedSearch } from './saved-search';
import type { SavedSearchEntry } from './saved-search';
import { readSearchAddress } from './search-address';
import { readSecret, SECRET_FORM } from './secret';

/** The searches of a file that can be followed, and all that is wrong with the others. */
export interface ReadSaved {
  readonly searches: readonly SavedSearch[];
  readonly complaints: readonly Complaint[];
}

/** What a file of saved searches is read with. */
export interface Around {
  /** Where the archive is published. */
  readonly baseUrl: string;
  /** The text of a secret, by what the file says of it; undefined when there is none. */
  secretAt(place: Pick<SavedSearchEntry, 'secretVariable' | 'secretFile'>): string | undefined;
}

/** Reads a file of saved searches, all of it, whatever is wrong with some of them. */
export function readSaved(bytes: Uint8Array | TooLarge, around: Around): ReadSaved {
  const decoded = decode(bytes);
  if (!decoded.ok) return nothing([error(decoded.place, decoded.message)]);
  const signs = checkSigns(decoded.text.split('\n'));
  const yaml = readYaml(decoded.text, 1);
  if (yaml.complaints.length > 0) return nothing([...signs, ...yaml.complaints]);
  const file = validate(savedSearches, yaml.value, yaml);
  if (!file.ok) return nothing([...signs, ...file.complaints]);
  const complaints: Complaint[] = [...signs];
  const searches = new Map<string, SavedSearch>();
  for (const [position, entry] of file.value.searches.entries()) {
    const places = below(['searches', position], yaml);
    const read = readEntry(entry, places, around);
    if (!read.ok) {
      complaints.push(...read.complaints);
      continue;
    }
    const key = keyOf(read.search);
    const same = searches.get(key);
    if (same)
      complaints.push(
        error(
          read.search.place,
          `the same search, for the same recipient, stands in line ${same.place.line}: keep one of them`,
        ),
      );
    else searches.set(key, read.search);
  }
  return { searches: [...searches.values()], complaints };
}

function nothing(complaints: readonly Complaint[]): ReadSaved {
  return { searches: [], complaints };
}

/** The places of what stands below a path. */
function below(path: readonly PropertyKey[], { placeOf, placeOfKey }: Places): Places {
  return {
    placeOf: (inside) => placeOf([...path, ...inside]),
    placeOfKey: (inside) => placeOfKey([...path, ...inside]),
  };
}

type ReadEntry =
  | { readonly ok: true; readonly search: SavedSearch }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

function readEntry(value: unknown, places: Places, around: Around): ReadEntry {
  const valid = validate(savedSearch, value, places);
  // Told in any case, so that all mistakes of an entry are mended at once.
  const typed = valid.ok ? valid.value.search : searchOf(value);
  const address = typed === undefined ? undefined : readSearchAddress(typed, around.baseUrl);
  const complaints = (address?.ok === false ? address.messages : []).map((message) =>
    error(places.placeOf(['search']), `search: ${message}`),
  );
  if (!valid.ok) return { ok: false, complaints: [...valid.complaints, ...complaints] };
  const { name, secretFile } = valid.value;
  const recipient = recipientOf(valid.value, around);
  if (address?.ok && recipient) {
    const { query } = address;
    return { ok: true, search: { place: places.placeOf([]), name, query, recipient } };
  }
  const key = secretFile === undefined ? 'secretVariable' : 'secretFile';
  const secret = error(places.placeOf([key]), `${key}: there is no secret: write ${SECRET_FORM}`);
  return { ok: false, complaints: recipient ? complaints : [...complaints, secret] };
}

function searchOf(value: unknown): string | undefined {
  const isNamed = typeof value === 'object' && value !== null && 'search' in value;
  return isNamed && typeof value.search === 'string' ? value.search : undefined;
}

/** Undefined when there is no secret for a webhook. */
function recipientOf(entry: SavedSearchEntry, { secretAt }: Around): Recipient | undefined {
  const { mail, webhook } = entry;
  if (mail !== undefined) return { type: 'mail', address: mail };
  const secret = readSecret(secretAt(entry) ?? '');
  return webhook !== undefined && secret ? { type: 'webhook', url: webhook, secret } : undefined;
}
