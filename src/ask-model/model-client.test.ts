import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  answer,
  type Script,
  type ScriptedModel,
  says,
  scriptedModel,
  send,
} from '../../test/scripted-model.ts';
import { type ModelOptions, modelClient } from './model-client.ts';

const running: ScriptedModel[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map((model) => model.close()));
});

async function serverOf(script: Script): Promise<ScriptedModel> {
  const model = await scriptedModel(script);
  running.push(model);
  return model;
}

const never = new AbortController().signal;
const messages = { system: 'The task.', user: 'The ask and the passage.' };
const asking = (model: ScriptedModel, more: Partial<ModelOptions> = {}) => {
  const ask = modelClient({
    endpoint: { base: model.address },
    model: 'scripted',
    timeout: 5000,
    retries: 2,
    ...more,
  });
  return (stop: AbortSignal = never) => ask(messages, stop);
};
const soon = { 'retry-after-ms': '5' };

describe('a model’s server', () => {
  it('is asked for an answer by schema, in one request without a history', async () => {
    const model = await serverOf((_, response) => send(response, says('yes')));
    expect(await asking(model)()).toEqual({ type: 'answered', content: 'yes' });
    expect(model.requests).toHaveLength(1);
    expect(model.requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      body: {
        model: 'scripted',
        temperature: 0,
        messages: [
          { role: 'system', content: 'The task.' },
          { role: 'user', content: 'The ask and the passage.' },
        ],
        response_format: { type: 'json_schema' },
      },
    });
  });

  it('gets the key that it has and nothing else of the environment', async () => {
    for (const name of ['OPENAI_API_KEY', 'OPENAI_ADMIN_KEY', 'OPENAI_ORG_ID', 'OPENAI_PROJECT_ID'])
      vi.stubEnv(name, 'of-another-program');
    vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'X-Other: of-another-program');
    vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/v1');
    vi.stubEnv('OPENAI_LOG', 'debug');
    const printed = vi.spyOn(console, 'debug');
    const model = await serverOf((_, response) => send(response, says('yes')));
    await asking(model)();
    await asking(model, { key: 'ours' })();
    expect(JSON.stringify(model.requests)).not.toContain('of-another-program');
    expect(model.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer ours']);
    expect(model.requests[0]?.headers['user-agent']).toBe('onrecord');
    expect(Object.keys(model.requests[0]?.headers ?? {}).filter((name) => name.startsWith('x-'))).toEqual([]);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });

  it.each([
    ['nonsense', 'Bad Gateway? No: moo.', {}],
    ['a page', '<html>Log in</html>', { 'content-type': 'text/html' }],
    ['half an object', says('yes').slice(0, 50), {}],
    ['nothing', '', {}],
    ['another object', '{"choices":[]}', {}],
    ['a choice without words', '{"choices":[{"message":{"content":null}}]}', {}],
    ['a number for words', '{"choices":[{"message":{"content":7}}]}', {}],
    ['an error that calls itself a success', '{"error":{"message":"out of memory"}}', {}],
    ['a huge answer', says('yes '.repeat(300_000)), {}],
  ])('that sends %s is unreadable', async (_, body, headers) => {
    const model = await serverOf((_request, response) => send(response, body, 200, headers));
    expect(await asking(model)()).toEqual({ type: 'unreadable' });
    expect(model.requests).toHaveLength(1);
  });

  it('that sends without an end is cut off', async () => {
    const model = await serverOf((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        if (!response.destroyed) response.write('x'.repeat(100_000), () => setImmediate(more));
      };
      more();
    });
    expect(await asking(model)()).toEqual({ type: 'unreadable' });
  });

  it.each<[string, Script]>([
    ['never answers', () => undefined],
    [
      'trickles for ever',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        const timer = setInterval(() => response.write(' '), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('that %s costs one timeout', async (_, script) => {
    const model = await serverOf(script);
    const begun = performance.now();
    expect(await asking(model, { timeout: 300 })()).toEqual({
      type: 'failed',
      reason: 'did not answer within 0.3 seconds (--model-timeout)',
      forAll: false,
    });
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(model.requests).toHaveLength(1);
  });

  it.each([429, 500, 503])('that is busy (%d) is asked again', async (status) => {
    const model = await serverOf((_, response, number) =>
      number < 3 ? send(response, '{}', status, soon) : send(response, says('yes')),
    );
    expect(await asking(model)()).toEqual({ type: 'answered', content: 'yes' });
    expect(model.requests).toHaveLength(3);
  });

  it('that stays busy fails', async () => {
    const model = await serverOf((_, response) =>
      send(response, '{"error":{"message":"slowly"}}', 429, soon),
    );
    const reply = await asking(model)();
    expect(reply).toMatchObject({ type: 'failed', reason: expect.stringContaining('429'), forAll: false });
    expect(model.requests).toHaveLength(3);
  });

  it('that hangs up is asked again', async () => {
    const model = await serverOf((_, response, number) => {
      if (number === 1) response.destroy();
      else send(response, says('yes'));
    });
    expect(await asking(model)()).toEqual({ type: 'answered', content: 'yes' });
  });

  it('that is down cannot be reached', async () => {
    const model = await scriptedModel(() => undefined);
    await model.close();
    expect(await asking(model, { retries: 0 })()).toEqual({
      type: 'failed',
      reason: 'could not be reached (ECONNREFUSED)',
      forAll: false,
    });
  });

  it.each([301, 302, 307, 308])('that points elsewhere (%d) is not followed', async (status) => {
    const elsewhere = await serverOf((_, response) => send(response, says('yes')));
    const model = await serverOf((_, response) =>
      send(response, '', status, { location: elsewhere.address }),
    );
    expect(await asking(model, { key: 'secret' })()).toMatchObject({ type: 'failed', forAll: true });
    expect(elsewhere.requests).toHaveLength(0);
  });

  it.each([401, 403, 404])('that refuses everything (%d) says why, without the key', async (status) => {
    const model = await serverOf((_, response) =>
      send(response, '{"error":{"message":"Not with \\u001b[2J the key s3cret"}}', status),
    );
    const reply = await asking(model, { key: 's3cret' })();
    expect(reply).toMatchObject({
      type: 'failed',
      forAll: true,
      reason: expect.stringContaining('Not with'),
    });
    expect(JSON.stringify(reply)).not.toMatch(/s3cret|u001b/);
    expect(model.requests).toHaveLength(1);
  });

  it('that does not know a part of the request is asked without it, from then on', async () => {
    const model = await serverOf(({ body }, response) =>
      'response_format' in body
        ? send(response, '{"error":{"message":"response_format is not available"}}', 400)
        : send(response, says(answer('mentioned', 'trees'))),
    );
    const ask = asking(model);
    expect((await ask()).type).toBe('answered');
    expect((await ask()).type).toBe('answered');
    expect(model.requests.map(({ body }) => ['response_format' in body, 'temperature' in body])).toEqual([
      [true, true],
      [false, true],
      [false, true],
    ]);
  });

  it('that does not say which part it refuses is asked with none; what it still refuses fails', async () => {
    const bare = await serverOf(({ body }, response) =>
      Object.keys(body).length > 2 ? send(response, '{}', 422) : send(response, says('yes')),
    );
    expect((await asking(bare)()).type).toBe('answered');
    const full = await serverOf((_, response) => send(response, '{"error":{"message":"too long"}}', 400));
    expect(await asking(full)()).toMatchObject({ type: 'failed', forAll: false });
    expect(full.requests).toHaveLength(2);
  });

  it('can be left at any moment, also while it is to be asked again', async () => {
    const scripts: Script[] = [
      () => undefined,
      (_, response) => send(response, '{}', 429, { 'retry-after': '50' }),
    ];
    for (const script of scripts) {
      const stop = new AbortController();
      const reply = asking(await serverOf(script))(stop.signal);
      setTimeout(() => stop.abort(), 100);
      expect(await reply).toEqual({ type: 'stopped' });
    }
  });
});
