import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { say, type Message } from '@/lib/messages/message';
import type { EmbeddedComponent } from '@/lib/model/archive';
import { error, type Complaint } from './complaint';
import { guessed, nearestWord } from './did-you-mean';
import type { Reference } from './parsed';
import { placeOf } from './place';

export type ComponentResult =
  | {
      readonly ok: true;
      readonly component: EmbeddedComponent;
      readonly references: readonly Reference[];
    }
  | { readonly ok: false; readonly complaint: Complaint };

/** The site's own components with their attributes. Nothing else can be named in an `.mdx` file. */
const ATTRIBUTES = { Statement: ['id'], Timeline: ['topic'], Comparison: ['a', 'b'] } as const;
const NAMES = ['Statement', 'Timeline', 'Comparison'] as const;

/** Reads `<Statement id="document/statement" />` and its siblings. Attributes are literal text. */
export function readComponent(element: MdxJsxFlowElement): ComponentResult {
  const place = placeOf(element);
  const refuse = (message: Message): ComponentResult => ({
    ok: false,
    complaint: error(place, message),
  });
  const name = NAMES.find((each) => each === element.name);
  if (!name)
    return refuse(
      say('component-unknown', {
        name: element.name ?? '',
        ...guessed(nearestWord(element.name ?? '', NAMES)),
        known: NAMES,
      }),
    );
  const example = `<${name} ${ATTRIBUTES[name].map((key) => `${key}="…"`).join(' ')} />`;
  if (element.children.length > 0) return refuse(say('component-with-content', { name, example }));

  const values = new Map<string, string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return refuse(say('component-attribute-no-text', { name, example }));
    if (!ATTRIBUTES[name].some((key) => key === attribute.name))
      return refuse(
        say('component-attribute-unknown', { name, attribute: attribute.name, example }),
      );
    if (values.has(attribute.name))
      return refuse(say('component-attribute-twice', { name, attribute: attribute.name, example }));
    values.set(attribute.name, attribute.value);
  }
  const missing = ATTRIBUTES[name].find((key) => !values.get(key));
  if (missing)
    return refuse(say('component-attribute-missing', { name, attribute: missing, example }));

  const wrong =
    name === 'Timeline'
      ? undefined
      : ATTRIBUTES[name].find((key) => !/^[^/]+\/[^/]+$/.test(values.get(key) ?? ''));
  if (wrong) return refuse(say('component-attribute-no-statement', { name, attribute: wrong }));
  if (name === 'Comparison' && values.get('a') === values.get('b'))
    return refuse(say('component-compares-same'));

  const statement = (key: string): Reference => {
    const [id = '', fragment = ''] = (values.get(key) ?? '').split('/');
    return {
      ...place,
      subject: `<${name}> ${key}`,
      folder: 'documents',
      id,
      fragment,
      isStatement: true,
    };
  };
  switch (name) {
    case 'Statement':
      return {
        ok: true,
        component: { name, id: values.get('id') ?? '' },
        references: [statement('id')],
      };
    case 'Comparison':
      return {
        ok: true,
        component: { name, a: values.get('a') ?? '', b: values.get('b') ?? '' },
        references: [statement('a'), statement('b')],
      };
    case 'Timeline': {
      const topic = values.get('topic') ?? '';
      return {
        ok: true,
        component: { name, topic },
        references: [{ ...place, subject: '<Timeline> topic', folder: 'topics', id: topic }],
      };
    }
  }
}
