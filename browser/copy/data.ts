import type { CopyList } from '@/lib/export/search-files';

declare global {
  // Called by the files with the data: a page from a disk may fetch nothing, but load scripts.
  var wortlautList: ((list: CopyList) => void) | undefined;
  var wortlautFile: ((name: string, packed: string) => void) | undefined;
}

/** The files of the bundle that this page's copy was made from, by their names; `folder` is where they lie. */
export async function loadData(
  folder: string,
): Promise<{ readonly list: CopyList; readonly files: ReadonlyMap<string, Uint8Array> }> {
  const packed = new Map<string, string>();
  globalThis.wortlautFile = (name, text) => packed.set(name, text);
  const list = await new Promise<CopyList>((resolve, reject) => {
    globalThis.wortlautList = resolve;
    loadScript(`${folder}liste.js`).catch(reject);
  });
  const names = [...list.columns, ...list.records];
  const files = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => {
      await loadScript(`${folder}${name}.js`);
      const text = packed.get(name) ?? '';
      packed.delete(name);
      return [name, await unpacked(text)];
    }),
  );
  return { list, files: new Map(files) };
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
}

async function unpacked(base64: string): Promise<Uint8Array> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
