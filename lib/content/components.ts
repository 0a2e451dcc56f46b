import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { EmbeddedComponent } from '@/lib/model/archive';
import { error, type Complaint } from './complaint';
import { didYouMean } from './did-you-mean';
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
  const refuse = (message: string): ComponentResult => ({
    ok: false,
    complaint: error(place, message),
  });
  const name = NAMES.find((each) => each === element.name);
  if (!name)
    return refuse(
      `\`<${element.name ?? ''}>\`: there is no such component${didYouMean(element.name ?? '', NAMES) || `; there are ${NAMES.join(', ')}`}`,
    );
  const example = `\`<${name} ${ATTRIBUTES[name].map((key) => `${key}="…"`).join(' ')} />\``;
  if (element.children.length > 0)
    return refuse(`\`<${name}>\` has nothing inside: write ${example}`);

  const values = new Map<string, string>();
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
      return refuse(`\`<${name}>\`: only literal attributes are read, write ${example}`);
    if (!ATTRIBUTES[name].some((key) => key === attribute.name))
      return refuse(`\`<${name}>\`: there is no attribute \`${attribute.name}\`, write ${example}`);
    if (values.has(attribute.name))
      return refuse(`\`<${name}>\`: ${attribute.name} stands here twice, write ${example}`);
    values.set(attribute.name, attribute.value);
  }
  const missing = ATTRIBUTES[name].find((key) => !values.get(key));
  if (missing) return refuse(`\`<${name}>\`: ${missing} is missing, write ${example}`);

  const wrong =
    name === 'Timeline'
      ? undefined
      : ATTRIBUTES[name].find((key) => !/^[^/]+\/[^/]+$/.test(values.get(key) ?? ''));
  if (wrong)
    return refuse(
      `\`<${name}>\`: ${wrong} is no id of a statement, write \`${wrong}="document/statement"\``,
    );
  if (name === 'Comparison' && values.get('a') === values.get('b'))
    return refuse('`<Comparison>`: a and b are the same statement, name another');

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
