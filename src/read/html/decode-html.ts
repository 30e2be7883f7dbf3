import { type Decoded, decodeText } from '../text/decode.ts';

/**
 * Decodes a page by its byte order mark, else by the charset that it declares in its first bytes, else as text. A page
 * that declares UTF-8 and is not gets the same repair as text.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const declared = declaredCharset(bytes);
  const isMarked = bytes[0] === 0xef || bytes[0] === 0xfe || bytes[0] === 0xff;
  if (isMarked || declared === undefined || /^(?:utf-?8|utf-?16.*|us-ascii)$/i.test(declared))
    return decodeText(bytes);
  const decoder = decoderFor(declared);
  return decoder === undefined ? decodeText(bytes) : { text: decoder.decode(bytes), unreadable: 0 };
}

/** `<meta charset=…>`, `<meta … content="…; charset=…">` or `<?xml … encoding=…?>` in the first 4096 bytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})/i
    .exec(head)
    ?.slice(1)
    .find((name) => name !== undefined);
}

function decoderFor(charset: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined; // A name that no browser knows.
  }
}
