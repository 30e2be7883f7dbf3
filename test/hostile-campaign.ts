import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { temporaryFolder } from './command-line.ts';

/** Words that would run as a script, or turn the page around, wherever they were taken for markup. */
export const hostileWords = [
  '<script>globalThis.ran=1</script>',
  '<img src=x onerror="globalThis.ran=1">',
  '"><svg onload=globalThis.ran=1>',
  "' autofocus onfocus='globalThis.ran=1' x='",
  '</textarea></title></style></script><script>globalThis.ran=1</script>',
  'javascript:globalThis.ran=1',
  '{{constructor.constructor("globalThis.ran=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not be one.
  '${globalThis.ran=1}',
  '&lt;img src=x onerror=globalThis.ran=1&gt;',
  '<iframe srcdoc="<script>parent.ran=1</script>"></iframe>',
  '<a href="javascript:globalThis.ran=1">click</a>',
  '<meta http-equiv=refresh content="0;url=https://elsewhere.example/">',
  '<base href="https://elsewhere.example/">',
  '<form action="https://elsewhere.example/"><button>go</button></form>',
  '--><!--<math><mtext><table><mglyph><style><img src=x onerror=globalThis.ran=1>',
  '\u202eright to left\u202c and \u2066isolated',
];

const all = hostileWords.join(' ');

/** A campaign in which every word from outside is hostile: names, titles, file names, addresses, passages, notes. */
export function hostileCampaign(): { readonly file: string; readonly remove: () => void } {
  const folder = temporaryFolder();
  mkdirSync(join(folder.path, 'documents'));
  const fileName = `<img src=x onerror='globalThis.ran=1'> \u202efdp.md`;
  const page = (more: string) =>
    [
      `# Heading ${hostileWords[0]}`,
      ...hostileWords.map((words) => `We will ban the zebra trade. \\${words} ${all.replaceAll('`', '')}`),
      `We will: ${all}`,
      '',
      ...hostileWords.map((words) => `- protect the zebra ${words.replaceAll('\n', ' ')}`),
      more,
    ].join('\n\n');
  const asText = (text: string) => text.replaceAll('<', '\\<').replaceAll('&', '\\&').replaceAll('{', '\\{');
  writeFileSync(
    join(folder.path, 'documents', fileName.replaceAll('/', '_')),
    asText(page('The first version.')),
  );
  writeFileSync(
    join(folder.path, 'documents', 'second.md'),
    asText(page('The second version, with a zebra more.')),
  );
  const [script = '', image = '', svg = ''] = hostileWords;
  const file = join(folder.path, 'campaign.yaml');
  writeFileSync(
    file,
    stringify({
      name: `Campaign ${all}`,
      asks: [
        {
          id: 'zebra',
          text: `Ban the zebra trade ${all}`,
          criteria: hostileWords,
          terms: { [`zebra ${image}`]: ['zebra', script], [`ban ${svg}`]: ['ban', 'protect'] },
        },
      ],
      parties: [
        { id: 'herd', name: `Herd ${all}` },
        { id: 'late', name: `Late ${script}` },
      ],
      documents: [
        { party: 'late', kind: 'manifesto', title: `Awaited ${all}`, expected: '2025-01-01' },
        {
          party: 'herd',
          kind: 'manifesto',
          title: `One ${all}`,
          published: '2025-01-01',
          file: `documents/${fileName.replaceAll('/', '_')}`,
          url: 'https://herd.example/?<script>globalThis.ran=1</script>',
        },
        {
          party: 'herd',
          kind: 'manifesto',
          title: `Two ${all}`,
          published: '2025-02-01',
          file: 'documents/second.md',
          url: 'https://herd.example/"onmouseover="globalThis.ran=1',
        },
      ],
    }),
  );
  return { file, remove: folder.remove };
}
