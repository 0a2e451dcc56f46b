import { expect, test } from 'vitest';
import { recognise } from '@/lib/office/format';
import { openZip } from '@/lib/office/open-zip';
import { readXml } from '@/lib/office/xml';
import { orRefusal } from '@/lib/office/refusal';
import { zipOf, type ZipPart } from './zip';

const PART: ZipPart = { name: 'a.xml', content: '<a>Wortlaut</a>' };
const open = (...parts: ZipPart[]) => openZip(zipOf(parts), () => true);
const refused = (refusal: object) => ({ ok: false, refusal });

test('unpacks what is wanted and tells what else is there', async () => {
  const opened = await openZip(
    zipOf([PART, { name: 'bild.png', content: 'x' }]),
    (name) => name === 'a.xml',
  );
  expect(opened.ok && opened.value.names).toEqual(['a.xml', 'bild.png']);
  expect(opened.ok && [...opened.value.parts.keys()]).toEqual(['a.xml']);
});

test.each([
  ['a name that leads up', { ...PART, name: '../a.xml' }, { code: 'unsafe-name' }],
  ['a name that leads to the root', { ...PART, name: '/etc/a.xml' }, { code: 'unsafe-name' }],
  ['a part with a password', { ...PART, flags: 1 }, { code: 'encrypted' }],
  [
    'a part that is smaller than it says',
    { ...PART, claimed: 5_000 },
    { code: 'damaged', part: 'a.xml' },
  ],
  [
    'a part that is larger than it says',
    { ...PART, claimed: 3 },
    { code: 'damaged', part: 'a.xml' },
  ],
  [
    'a part that is not what it was packed from',
    { ...PART, packed: Buffer.from([0x4b, 0x04, 0]) },
    { code: 'damaged', part: 'a.xml' },
  ],
  [
    'a part that grows a thousand times',
    { name: 'a.xml', content: new Uint8Array(8_000_000) },
    { code: 'bomb', part: 'a.xml' },
  ],
])('refuses %s', async (_what, part, refusal) => {
  expect(await open(part)).toEqual(refused(refusal));
});

test('refuses two parts of one name', async () => {
  expect(await open(PART, PART)).toEqual(refused({ code: 'damaged', part: 'a.xml' }));
});

test('reads the whole file or refuses it, wherever it ends and whichever byte is another', async () => {
  const whole = zipOf([PART, { name: 'b.xml', content: '<b/>'.repeat(50) }]);
  const right = await openZip(whole, () => true);
  for (let end = 0; end < whole.length; end++) {
    const cut = await openZip(whole.subarray(0, end), () => true);
    expect(cut.ok).toBe(false);
    const other = Uint8Array.from(whole, (byte, at) => (at === end ? byte ^ 0x11 : byte));
    const read = await openZip(other, () => true);
    // Names, times and versions bear no checksum; the text does.
    if (read.ok && right.ok)
      expect([...read.value.parts.values()]).toEqual([...right.value.parts.values()]);
  }
});

const contentTypes = (type: string): ZipPart => ({
  name: '[Content_Types].xml',
  content: `<Types><Override ContentType="application/vnd.${type}"/></Types>`,
});
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.from(stream, 'utf16le'),
  ]);

test.each([
  [
    'a deck',
    zipOf([contentTypes('openxmlformats-officedocument.presentationml.presentation.main+xml')]),
    { format: 'pptx', hasMacros: false },
  ],
  [
    'a deck with macros',
    zipOf([
      contentTypes('ms-powerpoint.presentation.macroEnabled.main+xml'),
      { name: 'ppt/vbaProject.bin', content: 'x' },
    ]),
    { format: 'pptx', hasMacros: true },
  ],
  [
    'a deck of OpenDocument',
    zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.presentation' }]),
    { format: 'odp', hasMacros: false },
  ],
  ['a PDF behind other bytes', Buffer.from('xx\n%PDF-1.4'), { format: 'pdf', hasMacros: false }],
  ['a text', Buffer.from('Historie'), { format: 'text', hasMacros: false }],
])('recognises %s by what is in it', async (_what, bytes, value) => {
  expect(await recognise(bytes)).toEqual({ ok: true, value });
});

test.each([
  ['nothing', Buffer.alloc(0), { code: 'empty' }],
  ['a zip without anything', zipOf([]), { code: 'nothing-in-it' }],
  ['any other zip', zipOf([PART]), { code: 'unknown-format' }],
  [
    'an old deck',
    compound('PowerPoint Document'),
    { code: 'old-format', ending: '.ppt', saveAs: '.pptx' },
  ],
  ['an encrypted new one', compound('EncryptedPackage'), { code: 'encrypted' }],
  [
    'an encrypted one of OpenDocument',
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
      {
        name: 'META-INF/manifest.xml',
        content: '<manifest:manifest><manifest:encryption-data m="x"/></manifest:manifest>',
      },
    ]),
    { code: 'encrypted' },
  ],
  ['RTF', Buffer.from('{\\rtf1'), { code: 'other-format', format: 'RTF', saveAs: '.docx' }],
])('says why it does not read %s', async (_what, bytes, refusal) => {
  expect(await recognise(bytes)).toEqual(refused(refusal));
});

const xml = (text: string) => orRefusal(() => readXml(Buffer.from(text), 'a.xml'));

test.each([
  [
    'an external entity',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    { code: 'doctype', part: 'a.xml' },
  ],
  [
    'entities that multiply',
    '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>',
    { code: 'doctype', part: 'a.xml' },
  ],
  ['an entity that nobody declared', '<a>&x;</a>', { code: 'damaged', part: 'a.xml' }],
  ['half an element', '<a>', { code: 'damaged', part: 'a.xml' }],
  ['nothing', '', { code: 'damaged', part: 'a.xml' }],
  ['no end of nesting', '<a>'.repeat(5_000), { code: 'damaged', part: 'a.xml' }],
])('refuses XML with %s', async (_what, text, refusal) => {
  expect(await xml(text)).toEqual(refused(refusal));
});
