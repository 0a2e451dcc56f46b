import { KINDS, type Kind } from '@/lib/model/kind';
import type { FileForm, FormPart } from './compose';
import type { HeadValues } from './head';

/** What a form was sent with, as names and values. */
export type SentFields = readonly (readonly [name: string, value: string])[];

/** Attributes of a statement that have a field, in their order. */
export const ATTRIBUTES = ['from', 'date', 'locator', 'speaker', 'organisation', 'topics'] as const;

/** More parts than a file of 1 MB has: what claims to have more is no form of ours. */
const MOST_PARTS = 5_000;
const MOST_ANNOTATIONS = 200;

/** What a form says: `kopf.title`, `p3.art`, `p3.von`, `p3.text`; of a statement `p3.id`, `p3.from`, `p3.a0.wort`. Undefined when it is no form of ours. */
export function formOf(sent: SentFields): FileForm | undefined {
  const values = new Map(sent);
  const count = Number(values.get('teile') ?? 'none');
  if (!Number.isInteger(count) || count < 0 || count > MOST_PARTS) return undefined;
  const head: Record<string, string[]> = {};
  for (const [name, value] of sent) {
    const key = /^kopf\.([A-Za-z]+)$/.exec(name)?.[1];
    if (key !== undefined && value.trim() !== '') (head[key] ??= []).push(value.trim());
  }
  const parts = Array.from({ length: count }, (_, index) => partOf(`p${index}.`, values));
  return { head: splitLists(head), parts };
}

/** Lists that are typed in one field, one to a line. */
function splitLists(head: Record<string, string[]>): HeadValues {
  return Object.fromEntries(
    Object.entries(head).map(([key, values]) => [
      key,
      values
        .flatMap((value) => value.split(/\r?\n/))
        .map((value) => value.trim())
        .filter(Boolean),
    ]),
  );
}

function partOf(prefix: string, values: ReadonlyMap<string, string>): FormPart {
  const value = (name: string) => values.get(prefix + name) ?? '';
  const from = value('von');
  const of = /^\d{1,5}$/.test(from) ? { of: Number(from) } : {};
  const kind = kindOf(value('art'));
  if (!kind) return { type: 'prose', text: value('text'), ...of };
  const count = Math.min(Number(value('angaben')) || 0, MOST_ANNOTATIONS);
  return {
    ...{ type: 'statement', kind, id: value('id'), ...of },
    attributes: Object.fromEntries([
      ...ATTRIBUTES.map((name) => [name, value(name)]).filter(([, text]) => text !== ''),
      ...unknownAttributes(prefix, values),
    ]),
    wording: value('text'),
    isMarkdown: value('auszeichnung') === 'ja',
    annotations: Array.from({ length: count }, (_, index) => ({
      word: value(`a${index}.wort`),
      text: value(`a${index}.text`),
    })),
  };
}

/** What a statement has in the file and the form has no field for goes along, so that nothing is lost. */
function unknownAttributes(
  prefix: string,
  values: ReadonlyMap<string, string>,
): [string, string][] {
  const named = `${prefix}weiter.`;
  return [...values].flatMap(([name, value]): [string, string][] =>
    name.startsWith(named) ? [[name.slice(named.length), value]] : [],
  );
}

function kindOf(text: string): Kind | undefined {
  return KINDS.find((kind) => kind === text);
}

/** What a button of the form does with its parts. */
export type PartAction =
  | { readonly type: 'add'; readonly what: Kind | 'prose'; readonly at: number }
  | { readonly type: 'up' | 'down' | 'remove' | 'annotate'; readonly at: number };

/** `teil-dazu:quote:3`, `teil-hoch:3`; undefined for what is no such button. */
export function partActionOf(button: string): PartAction | undefined {
  const [, verb = '', what, place = ''] =
    /^teil-(dazu|hoch|runter|weg|angabe):(?:([a-z]+):)?(\d{1,5})$/.exec(button) ?? [];
  const at = Number(place);
  switch (verb) {
    case 'dazu': {
      const kind = what === 'prose' ? 'prose' : kindOf(what ?? '');
      return kind && { type: 'add', what: kind, at };
    }
    case 'hoch':
      return { type: 'up', at };
    case 'runter':
      return { type: 'down', at };
    case 'weg':
      return { type: 'remove', at };
    case 'angabe':
      return { type: 'annotate', at };
    default:
      return undefined;
  }
}

/** The form after a button was pressed. */
export function withAction(form: FileForm, action: PartAction): FileForm {
  const parts = [...form.parts];
  const { at } = action;
  const part = parts[at];
  switch (action.type) {
    case 'add':
      parts.splice(Math.min(at, parts.length), 0, emptyPart(action.what));
      break;
    case 'up':
    case 'down': {
      const other = action.type === 'up' ? at - 1 : at + 1;
      const neighbour = parts[other];
      if (part && neighbour) [parts[at], parts[other]] = [neighbour, part];
      break;
    }
    case 'remove':
      if (part) parts.splice(at, 1);
      break;
    case 'annotate':
      if (part?.type === 'statement')
        parts[at] = { ...part, annotations: [...part.annotations, { word: '', text: '' }] };
      break;
  }
  return { ...form, parts };
}

function emptyPart(what: Kind | 'prose'): FormPart {
  if (what === 'prose') return { type: 'prose', text: '' };
  const empty = { id: '', attributes: {}, wording: '', isMarkdown: false, annotations: [] };
  return { type: 'statement', kind: what, ...empty };
}
