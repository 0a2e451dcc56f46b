import { describe, expect, test } from 'vitest';
import { aDocument, problemsOf } from './files';


describe('Front matter', () => {
  test.each<[what: string, text: string | Uint8Array, expected: string[], path?: string]>([
    ['a file without any', '# Titel', ['1:1 error there is no front matter: begin with `---`, the keys and `---`']],
    ['front matter that is never closed', '---\ntitle: x\n', ['1:1 error the front matter is never closed: add a line `---` after the last key']],
    ['a program in place of YAML', '---js\n{ title: process.exit() }\n---\n', ['1:1 error front matter begins with `---` alone, not with `---js`; it is YAML, programs are never run']],
    ['a key that stands there twice', '---\ntitle: a\ntitle: b\n---\n', ['3:1 error this key stands here twice: keep one of them']],
    ['a tab as indentation', '---\ntitle: a\n\ttype: b\n---\n', ['3:1 error a tab is no indentation in YAML: write spaces']],
    ['YAML that is none', '---\ntitle: "a\n---\n', ['2:10 error YAML: Missing closing "quote']],
    ['an alias bomb, at its first anchor', '---\ntitle: &a x\ntype: *a\n---\n', ['2:11 error anchors and aliases (`&`, `*`) are not read: write the value out', '3:7 error anchors and aliases (`&`, `*`) are not read: write the value out']],
    ['ten thousand brackets', `---\ntopics: ${'['.repeat(10_000)}\n---\n`, ['2:1 error brackets are nested 10000 deep, at most 8 are read']],
    ['a misspelt key', aDocument({ head: { titel: 'x' } }), ['7:1 error titel: there is no such key, did you mean `title`?']],
    ['a missing title', aDocument({ head: { title: undefined } }), ['2:1 error title: is missing']],
    ['a type that does not exist', aDocument({ head: { type: 'speech' } }), ['3:7 error type: write one of talk, council-paper, report, minutes, note']],
    ['a list where a text is expected', aDocument({ head: { title: '[a, b]' } }), ['2:8 error title: write a single text']],
    ['a text where a list is expected', aDocument({ head: { topics: 'rente' } }), ['7:9 error topics: write a list: `[one, two]`']],
    ['an empty title', aDocument({ head: { title: '' } }), ['2:8 error title: is empty: write the text or leave the key out']],
    ['a document without a date, as a warning', aDocument({ head: { date: undefined } }), ['1:1 warning date: is missing, so that no search by date finds the document; write it if the source bears one']],
    ['a day that does not exist', aDocument({ head: { date: '2004-02-30' } }), ['4:7 error date: there is no 30 February 2004']],
    ['a German date that does not exist', aDocument({ head: { date: '31.04.2004' } }), ['4:7 error date: there is no 31 April 2004']],
    ['a German date', aDocument({ head: { date: '08.07.2004' } }), ['4:7 error date: write 2004-07-08']],
    ['a name in place of an id', aDocument({ head: { speaker: 'Erika Beispiel' } }), ['6:10 error speaker: `Erika Beispiel` is not an id (a-z, 0-9 and single hyphens): write `erika-beispiel`']],
    ['an address that would run a program', aDocument({ head: { url: 'javascript:alert(1)' } }), ['7:6 error url: is not a web address: begin with https:// and leave no spaces']],
    ['a source outside of its folder', aDocument({ head: { archive: '../../etc/passwd' } }), ['7:10 error archive: is not the name of a .txt file in sources/ (letters, digits, `.`, `_`, `-`)']],
    ['a file name that is no id', aDocument(), ['1:1 error the file name is the id and the address (a-z, 0-9 and single hyphens): call it `rente-2008.md`'], 'documents/Rente 2008.md'],
    ['a term that names no reference', '---\ntitle: BA\nreferences: []\n---\n', ['3:13 error references: is empty: name where the explanation is laid down'], 'terms/ba.md'],
  ])('%s', (_what, text, expected, path) => {
    expect(problemsOf(text, path)).toEqual(expected);
  });
});
