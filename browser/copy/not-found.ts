/** Takes the place of `next/navigation`: the pages of a copy that make themselves are all there. */
export function notFound(): never {
  throw new Error('There is no such page in this copy.');
}
