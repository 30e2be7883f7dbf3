import { describe, expect, it } from 'vitest';
import { keyFor, parseEndpoint } from './endpoint.ts';

const refusal = (address: string, plain = false): string => {
  const parsed = parseEndpoint(address, plain);
  return parsed.ok ? '' : parsed.message;
};

describe('the address of a model', () => {
  it.each([
    ['http://localhost:11434', 'http://localhost:11434/v1', true],
    ['http://localhost:11434/v1/', 'http://localhost:11434/v1', true],
    ['http://127.0.0.1:8080/v1/chat/completions', 'http://127.0.0.1:8080/v1', true],
    ['http://0x7f.1/api', 'http://127.0.0.1/api', true],
    ['http://[::1]:8000', 'http://[::1]:8000/v1', true],
    ['https://models.example/openai/v1', 'https://models.example/openai/v1', false],
  ])('%s is read', (address, base, isLoopback) => {
    expect(parseEndpoint(address, false)).toMatchObject({ ok: true, value: { base, isLoopback } });
  });

  it.each(['localhost:11434', 'ollama', '', 'file:///etc/passwd', 'ftp://models.example'])(
    '%s is refused: it is none of a server',
    (address) => expect(refusal(address)).toContain('--model needs the address of a server'),
  );

  it.each([
    'http://models.example/v1',
    'http://0.0.0.0:11434',
    'http://127.0.0.1.models.example/v1',
    'http://localhost.models.example',
    'http://127.models.example',
  ])('%s is refused without encryption, unless the network is one’s own', (address) => {
    expect(refusal(address)).toContain('another machine');
    expect(refusal(address, true)).toBe('');
  });

  it.each([
    'https://me:secret@models.example',
    'https://models.example/v1?key=secret',
    'https://m.example/#secret',
  ])('%s is refused, and not repeated', (address) => {
    expect(refusal(address)).toContain('ONRECORD_MODEL_KEY');
    expect(refusal(address)).not.toContain('secret');
  });
});

describe('the key', () => {
  const keys = { ONRECORD_MODEL_KEY: 'ours', OPENAI_API_KEY: 'theirs' };

  it('is ours for every server, and that of other programs for theirs alone', () => {
    const other = { server: 'https://models.example' };
    const official = { server: 'https://api.openai.com' };
    const { OPENAI_API_KEY } = keys;
    expect(keyFor(other, keys)).toMatchObject({ value: 'ours' });
    expect(keyFor(official, keys)).toMatchObject({ value: 'ours' });
    expect(keyFor(official, { OPENAI_API_KEY })).toMatchObject({ value: 'theirs' });
    for (const server of ['https://models.example', 'http://api.openai.com', 'https://api.openai.com:444'])
      expect(keyFor({ server }, { OPENAI_API_KEY })).toEqual({ ok: true, value: undefined });
  });

  it('with a line break in it is refused, and not repeated', () => {
    const refused = keyFor({ server: 'https://models.example' }, { ONRECORD_MODEL_KEY: 'sec\nret' });
    expect(refused).toMatchObject({ ok: false, message: expect.not.stringContaining('ret') });
  });
});
