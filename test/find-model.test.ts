import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { jsonLines, onrecord, type Ran, root, temporaryFolder } from './command-line.ts';
import {
  answer,
  passageIn,
  type Script,
  type ScriptedModel,
  says,
  scriptedModel,
  send,
} from './scripted-model.ts';

// What a person sees who asks a model: a server on loopback that answers by a script.

const helpful: Script = (request, response) =>
  send(response, says(answer('supportive', passageIn(request), 'It is for trees.')));

describe('onrecord find --model', () => {
  const folder = temporaryFolder();
  let name = '';
  let count = 0;
  const servers: ScriptedModel[] = [];

  beforeAll(() => {
    const sentences = Array.from(
      { length: 12 },
      (_, at) => `We will plant ${at + 3} million trees along the roads.`,
    );
    writeFileSync(join(folder.path, 'river.txt'), `Our roads\n\n${sentences.join(' ')}\n`);
    writeFileSync(
      join(folder.path, 'campaign.yaml'),
      JSON.stringify({
        name: 'Roads',
        asks: [{ id: 'trees', text: 'Plant a million trees along the roads.' }],
        parties: [{ id: 'river', name: 'River Party' }],
        documents: [{ party: 'river', kind: 'manifesto', published: '2025-04-02', file: 'river.txt' }],
      }),
    );
  });
  beforeEach(() => {
    name = `roads${count++}.onrecord`;
    expect(onrecord(['new', name, 'campaign.yaml'], folder.path).status).toBe(0);
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });
  afterAll(() => folder.remove());

  const serverOf = async (script: Script): Promise<ScriptedModel> => {
    const server = await scriptedModel(script);
    servers.push(server);
    return server;
  };
  const start = (words: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const running = spawn(
      process.execPath,
      [join(root, 'bin', 'onrecord.js'), 'find', '-c', name, ...words],
      { cwd: folder.path, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const told = { out: '', err: '' };
    running.stdout.on('data', (part: Buffer) => (told.out += part));
    running.stderr.on('data', (part: Buffer) => (told.err += part));
    const ended = new Promise<Ran>((resolve) =>
      running.once('close', (status) => resolve({ status, ...told })),
    );
    return { running, ended };
  };
  const find = (words: readonly string[], env = {}) => start(words, env).ended;
  const asking = (server: ScriptedModel, ...more: string[]) => [
    '--model',
    server.address,
    '--model-name',
    'scripted:8b',
    ...more,
  ];

  it('says what goes where, asks once for each server, and shows what the model suggests', async () => {
    const server = await serverOf(helpful);
    const refused = await find(asking(server));
    expect(refused.status).toBe(1);
    expect(refused.out).toMatch(/^Searched 0 /);
    expect(refused.err).toMatch(/10 requests of together [\d,]+ words, about [\d,]+ tokens/);
    expect(refused.err).toMatch(/Nothing was sent: nobody has agreed yet .*127\.0\.0\.1:\d+\. .* say --yes/);
    expect(server.requests).toHaveLength(0);

    const sent = await find(asking(server, '--yes'), { ONRECORD_MODEL_KEY: 's3cret' });
    expect(sent.status, sent.err).toBe(0);
    expect(sent.err).toMatch(/Asked scripted:8b: 10 questions, 10 suggestions, 0 dropped/);
    expect(sent.out + sent.err).not.toContain('s3cret');
    expect(server.requests[0]?.headers.authorization).toBe('Bearer s3cret');

    const again = await find(asking(server, '--model-top', '12'));
    expect(again.status, again.err).toBe(0);
    expect(again.err).toMatch(/2 requests .*\n.*\n10 questions of this kind were answered before/);
    expect(server.requests).toHaveLength(12);
    expect((await find(asking(server))).err).toMatch(/answered all 10 questions before: nothing was sent/);

    const shown = onrecord(['show', 'trees', 'river', '-c', name], folder.path).out;
    expect(shown).toMatch(/model scripted:8b suggests: supportive\. Its reason: It is for trees\./);
    expect(shown).toMatch(/nobody has judged this yet/);
    const found = onrecord(['findings', '-c', name, '--by-model', 'scripted:8b'], folder.path).out;
    expect(found).toMatch(/^In the order that the model scripted:8b suggests/);
    expect(found).toMatch(/suggested: committed[\s\S]*model scripted:8b suggests: supportive/);
    const lines = jsonLines<{ models: unknown[] }>(
      onrecord(['findings', '-c', name, '--format', 'jsonl'], folder.path).out,
    );
    expect(lines.filter(({ models }) => models.length === 1)).toHaveLength(12);
    const unknown = onrecord(['findings', '-c', name, '--by-model', 'other'], folder.path);
    expect(unknown.err).toMatch(/no answer of a model "other" .* scripted:8b/);
  });

  it('says nothing to anybody without it', async () => {
    const { status, out, err } = await find(['--json']);
    expect([status, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({ searched: 0, unchanged: 1, findings: 0, warnings: [] });
  });

  it('tells programs what came of it', async () => {
    const server = await serverOf((request, response, number) => {
      const said = number % 2 === 0 ? answer('committed', 'They promise the moon') : 'I cannot say.';
      send(response, says(number === 1 ? answer('partial', passageIn(request)) : said));
    });
    const { out } = await find(
      asking(server, '--yes', '--json', '--model-at-once', '1', '--model-requests', '7'),
    );
    expect(JSON.parse(out)).toEqual({
      searched: 0,
      unchanged: 1,
      findings: 0,
      warnings: [],
      model: { suggestions: 1, notAnchored: 3, unreadable: 3, failed: 0, left: 6, answeredBefore: 0 },
    });
  });

  it('of a server that is down costs a clear message, and the ordinary find is complete', async () => {
    const server = await scriptedModel(helpful);
    await server.close();
    const { status, out, err } = await find(asking(server, '--yes', '--model-at-once', '8'));
    expect(status).toBe(1);
    expect(out).toMatch(/^Searched/);
    expect(err).toMatch(
      /Given up: http:\/\/127\.0\.0\.1:\d+ could not be reached \(ECONNREFUSED\)\. What it answered/,
    );
    expect(err).not.toMatch(/fault of Onrecord/);
  });

  it('of a server that refuses says what the server says', async () => {
    const server = await serverOf((_, response) =>
      send(response, '{"error":{"message":"model \\"scripted:8b\\" not found, try pulling it first"}}', 404),
    );
    const { status, err } = await find(asking(server, '--yes'));
    expect(status).toBe(1);
    expect(err).toMatch(/said 404: .*not found, try pulling it first/);
    expect(server.requests.length).toBeLessThanOrEqual(2);
  });

  it('of a server that is slow goes on after a timeout each', async () => {
    const server = await serverOf((request, response, number) => {
      if (number % 2 === 1) helpful(request, response, number);
    });
    const { status, err } = await find(
      asking(server, '--yes', '--model-requests', '4', '--model-timeout', '1'),
    );
    expect(status, err).toBe(0);
    expect(err).toMatch(/2 suggestions, .* 2 failed\. 8 questions without an answer/);
  });

  it('that talks nonsense, breaks off, is late or stays silent costs those answers alone', async () => {
    const server = await serverOf((request, response, number) => {
      if (number === 1) send(response, 'moo');
      else if (number === 2) send(response, says(answer('supportive', passageIn(request))).slice(0, 60));
      else if (number === 3) send(response, says('{"code":"supportive","quot'));
      else if (number === 4) setTimeout(() => helpful(request, response, number), 1500);
      else if (number !== 5) helpful(request, response, number);
    });
    const { status, err } = await find(
      asking(server, '--yes', '--model-at-once', '1', '--model-timeout', '1'),
    );
    expect(status, err).toBe(0);
    expect(err).toMatch(/5 suggestions, .* 3 unreadable, 2 failed/);
    expect(onrecord(['check', '-c', name], folder.path).out).toMatch(/^✔/);
  });

  it.skipIf(process.platform === 'win32')(
    'left by Ctrl-C or killed loses nothing that was answered',
    async () => {
      for (const signal of ['SIGINT', 'SIGKILL'] as const) {
        let leave: () => void = () => undefined;
        const server = await serverOf((request, response, number) => {
          if (number <= 4) helpful(request, response, number);
          else leave();
        });
        const { running, ended } = start(asking(server, '--yes', '--model-at-once', '1'));
        leave = () => running.kill(signal);
        const left = await ended;
        expect(left.status).toBe(signal === 'SIGINT' ? 130 : null);
        const next = await serverOf(helpful);
        const { err } = await find(asking(next, '--yes'));
        expect(err).toMatch(/4 questions of this kind were answered before/);
        expect(onrecord(['check', '-c', name], folder.path).out).toMatch(/^✔/);
        name = `roads${count++}.onrecord`;
        expect(onrecord(['new', name, 'campaign.yaml'], folder.path).status).toBe(0);
      }
    },
  );

  it('refuses what cannot be before it searches', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['--model', 'http://localhost:11434'], /--model needs --model-name/],
      [['--model-name', 'llama3.1'], /--model-name needs --model/],
      [['--model', 'llama3.1', '--model-name', 'x'], /needs the address of a server/],
      [['--model', 'http://models.example', '--model-name', 'x'], /another machine.*--model-plain-http/],
      [
        ['--model', 'http://localhost', '--model-name', 'x', '--model-top', '0'],
        /whole number from 1 to 1000/,
      ],
      [['--model', 'http://localhost', '--model-name', 'x', '--model-timeout', '1e9'], /from 1 to 240/],
    ];
    for (const [words, message] of cases) {
      const { status, out, err } = await find([...words, '--yes']);
      expect([status, out]).toEqual([1, '']);
      expect(err).toMatch(message);
    }
  });

  it('warns where the server is another machine', async () => {
    const { err } = await find(['--model', 'https://models.example/v1', '--model-name', 'large']);
    expect(err).toMatch(/To https:\/\/models\.example \(another machine\), for the model large: 10 requests/);
    expect(err).toMatch(/Warning: your asks and these passages leave this machine/);
    expect(err).toMatch(/Nothing was sent/);
  });
});
