import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { askAuthority } from './ask-authority.ts';
import { inventedAuthority, type Misconduct, serveAuthority } from './invented-authority.test-data.ts';
import { stampRequest, tokenIn, verifyStamp } from './time-stamp.ts';

const text = '{"number":98}';
const hash = createHash('sha256').update(text).digest();
const nonce = Buffer.from('f1e2d3c4b5a69788', 'hex');

async function stampOf(how: Misconduct = {}, purpose?: string) {
  const authority = await inventedAuthority(purpose);
  const token = tokenIn(await authority.answer(stampRequest(hash, nonce), how));
  return { authority, token: token.ok ? token.value : Buffer.from(token.message) };
}

describe('a time stamp', () => {
  it('says when and by whom, and who vouches for that', async () => {
    const { authority, token } = await stampOf();
    expect(await verifyStamp(token, text, [authority.rootPem], nonce)).toMatchObject({
      ok: true,
      value: { time: '2031-05-05T10:00:00.000Z', authority: 'Clock of Nowhere', isVouchedFor: true },
    });
    const another = await inventedAuthority();
    for (const trusted of [[], [another.rootPem]])
      expect(await verifyStamp(token, text, trusted)).toMatchObject({
        ok: true,
        value: { isVouchedFor: false },
      });
  });

  it('is refused where it stamps another text, answers another request, or was changed', async () => {
    const message = async (how: Misconduct, of = text) => {
      const outcome = await verifyStamp((await stampOf(how)).token, of, [], nonce);
      return outcome.ok ? 'taken' : outcome.message;
    };
    expect(await message({}, `${text} `)).toMatch(/something else/);
    expect(await message({ otherImprint: true })).toMatch(/something else/);
    expect(await message({ otherNonce: true })).toMatch(/another request/);
    expect(await message({ changedTime: true })).toMatch(/signature/);
  });

  it('of which any byte was changed is not taken for one that says something else', async () => {
    const { authority, token } = await stampOf();
    const right = await verifyStamp(token, text, [authority.rootPem], nonce);
    for (let at = 0; at < token.length; at++) {
      const changed = Uint8Array.from(token);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const outcome = await verifyStamp(changed, text, [authority.rootPem], nonce);
      if (!outcome.ok || !right.ok || !outcome.value.isVouchedFor) continue;
      expect({ ...outcome.value, token: '' }).toEqual({ ...right.value, token: '' });
    }
  });

  it('is refused where the certificate is for something else', async () => {
    const { token } = await stampOf({}, '1.3.6.1.5.5.7.3.1');
    expect(await verifyStamp(token, text)).toMatchObject({
      message: expect.stringMatching(/not for time stamps/),
    });
  });

  it('is refused in words where the authority refuses or sends anything else', async () => {
    const authority = await inventedAuthority();
    expect(tokenIn(await authority.answer(stampRequest(hash, nonce), { refuses: true }))).toMatchObject({
      message: 'It refused (status 2).',
    });
    for (const odd of ['', 'hello', '<html>']) expect(tokenIn(Buffer.from(odd)).ok).toBe(false);
    for (const odd of ['', '0', 'hello']) expect((await verifyStamp(Buffer.from(odd), text)).ok).toBe(false);
  });

  it('is asked for with the hash and a random number alone', async () => {
    const server = await serveAuthority(async () => ({ body: Buffer.alloc(300_000) }));
    const request = stampRequest(hash, nonce);
    expect(request.length).toBeLessThan(80);
    expect(await askAuthority(server.address, request)).toMatchObject({
      message: expect.stringMatching(/more than a time stamp/),
    });
    expect(server.requests).toEqual([Buffer.from(request)]);
    await server.close();
    expect(await askAuthority(server.address, request)).toMatchObject({
      message: expect.stringMatching(/did not answer/),
    });
    const failing = await serveAuthority(async () => ({ status: 302, body: Buffer.alloc(0) }));
    expect(await askAuthority(failing.address, request)).toMatchObject({
      message: expect.stringMatching(/status 302/),
    });
    await failing.close();
    expect((await askAuthority('file:///etc/passwd', request)).ok).toBe(false);
  });
});
