import { directiveFromMarkdown } from 'mdast-util-directive';
import type { Place } from '@/lib/model/problem';

/** An attribute that stands in a directive for the second time, with its place. */
export interface RepeatedAttribute extends Place {
  readonly name: string;
}

declare module 'mdast-util-directive' {
  interface ContainerDirectiveData {
    /** The parser keeps only the last one of several. */
    repeated?: readonly RepeatedAttribute[] | undefined;
  }
}

type Extension = ReturnType<typeof directiveFromMarkdown>;
type Handle = NonNullable<NonNullable<Extension['exit']>[string]>;
type Context = ThisParameterType<Handle>;
type Token = Parameters<Handle>[0];

/** Makes nodes of directives, as `mdast-util-directive` does, which tell the places of their attributes and which of them are repeated. */
export function directiveNodes(): Extension {
  const made = directiveFromMarkdown({ verbose: true });
  const repeatedOf = new WeakMap<object, RepeatedAttribute[]>();
  const noting = (handle: Handle | undefined): Handle =>
    function (token) {
      handle?.call(this, token);
      const attributes = this.data.directiveAttributes ?? [];
      const [name] = attributes.at(-1) ?? [];
      if (
        name === undefined ||
        attributes.findIndex(([each]) => each === name) + 1 === attributes.length
      )
        return;
      const repeated = repeatedOf.get(attributes) ?? [];
      repeatedOf.set(attributes, [...repeated, { name, ...placeOf(token) }]);
    };
  const ending = (handle: Handle | undefined): Handle =>
    function (token) {
      const repeated = repeatedOf.get(this.data.directiveAttributes ?? []);
      handle?.call(this, token);
      const node = nodeOf(this);
      if (repeated && node) node.data = { ...node.data, repeated };
    };
  const exit = made.exit ?? {};
  return {
    ...made,
    exit: {
      ...exit,
      directiveContainerAttributeId: noting(exit.directiveContainerAttributeId),
      directiveContainerAttributeClass: noting(exit.directiveContainerAttributeClass),
      directiveContainerAttributeName: noting(exit.directiveContainerAttributeName),
      directiveContainerAttributes: ending(exit.directiveContainerAttributes),
    },
  };
}

function nodeOf({ stack }: Context) {
  const node = stack.at(-1);
  return node?.type === 'containerDirective' ? node : undefined;
}

function placeOf({ start: { line, column } }: Token): Place {
  return { line, column };
}
