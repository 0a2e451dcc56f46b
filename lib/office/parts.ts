import { openZip } from './open-zip';
import { Refused } from './refusal';
import { childrenOf } from './walk-xml';
import { readXml, type XmlElement } from './xml';

/** The XML parts of a package. */
export interface Parts {
  /** Refuses the file where the part is missing. */
  need(name: string): XmlElement;
  find(name: string): XmlElement | undefined;
  /** What a part of OOXML is related to, by the id of the relation; links that lead out are left out. */
  relations(name: string): readonly Relation[];
  readonly names: readonly string[];
}

export interface Relation {
  readonly id: string;
  /** The last word of its type: `slide`, `notesSlide`. */
  readonly type: string;
  /** The name of the part. */
  readonly target: string;
}

export async function openParts(bytes: Uint8Array): Promise<Parts> {
  const opened = await openZip(
    bytes,
    (name) => /\.(?:xml|rels)$/i.test(name) || name === 'mimetype',
  );
  if (!opened.ok) throw new Refused(opened.refusal);
  const { parts, names } = opened.value;
  // Names of parts are compared without their case (ISO/IEC 29500-2, 6.2.2.3).
  const actual = new Map([...parts.keys()].map((name) => [name.toLowerCase(), name]));
  const read = new Map<string, XmlElement>();
  const find = (name: string) => {
    const stored = actual.get(name.toLowerCase());
    const bytes = stored === undefined ? undefined : parts.get(stored);
    if (stored === undefined || !bytes) return undefined;
    const element = read.get(stored) ?? readXml(bytes, stored);
    read.set(stored, element);
    return element;
  };
  return {
    names,
    find,
    need(name) {
      const found = find(name);
      if (!found) throw new Refused({ code: 'part-missing', part: name });
      return found;
    },
    relations(name) {
      const folder = name.slice(0, name.lastIndexOf('/') + 1);
      return childrenOf(find(`${folder}_rels/${name.slice(folder.length)}.rels`)).flatMap(
        ({ attributes }) =>
          attributes.TargetMode === 'External' || attributes.Target === undefined
            ? []
            : [
                {
                  id: attributes.Id ?? '',
                  type: (attributes.Type ?? '').split('/').at(-1) ?? '',
                  target: resolved(folder, attributes.Target),
                },
              ],
      );
    },
  };
}

/** `../notesSlides/notesSlide1.xml` seen from `ppt/slides/`. It is only looked up among the names of the package. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The part that a package is about, by the relation of the package itself. */
export function mainPart(parts: Parts, usual: string): string {
  return parts.relations('').find(({ type }) => type === 'officeDocument')?.target ?? usual;
}
