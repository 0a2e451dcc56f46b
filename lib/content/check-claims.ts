import { say } from '@/lib/messages/message';
import { termFrontMatter } from '@/lib/model/front-matter';
import { error, warning, type Complaint } from './complaint';
import type { ParsedFile } from './parsed';

/*
 * What only one file can have, and two lay claim to.
 */

interface FileComplaint {
  readonly file: ParsedFile;
  readonly complaint: Complaint;
}

const FIRST_LINE = { line: 1, column: 1 };

/** Two files with one id: `rente.md` and `rente.mdx`. */
export function checkTwins(files: readonly ParsedFile[]): FileComplaint[] {
  const seen = new Map<string, ParsedFile>();
  return files.flatMap((file) => {
    const key = `${file.folder}/${file.id}`.normalize('NFC').toLowerCase();
    if (seen.has(key))
      return [
        {
          file,
          complaint: error(FIRST_LINE, say('id-of-another-file', { id: file.id })),
        },
      ];
    seen.set(key, file);
    return [];
  });
}

/** A word that two terms lay claim to. */
export function checkWords(files: readonly ParsedFile[]): FileComplaint[] {
  const owner = new Map<string, string>();
  return files.flatMap((file) => {
    const term =
      file.folder === 'terms' ? termFrontMatter.safeParse(file.entry?.frontMatter) : undefined;
    if (!term?.success) return [];
    const { title, synonyms, forms } = term.data;
    const words = [
      ['title', title],
      ...synonyms.map((word, index) => [`synonyms.${index}`, word]),
      ...forms.map((word, index) => [`forms.${index}`, word]),
    ];
    return words.flatMap(([key = '', word = '']) => {
      const other = owner.get(word);
      owner.set(word, other ?? file.id);
      return other
        ? [
            {
              file,
              complaint: warning(
                file.entry?.places[key] ?? FIRST_LINE,
                other === file.id
                  ? say('word-twice', { word })
                  : say('word-of-another-term', { word, term: other }),
              ),
            },
          ]
        : [];
    });
  });
}
