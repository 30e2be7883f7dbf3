import { failure, type Outcome, success } from '../model/outcome.ts';

/** Where a model answers: the base address of an OpenAI-compatible server. */
export interface Endpoint {
  /** Such as `http://localhost:11434/v1`, without a slash at the end. */
  readonly base: string;
  /** Scheme, host and port: what a person agrees to. */
  readonly server: string;
  /** Whether what is sent stays on this machine. */
  readonly isLoopback: boolean;
}

/**
 * Reads an address. Plain http to another machine is refused: who stands between could read and change everything.
 * @param allowPlainHttp for a machine in one's own network
 */
export function parseEndpoint(address: string, allowPlainHttp: boolean): Outcome<Endpoint> {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    return failure({
      message:
        '--model needs the address of a server, such as http://localhost:11434/v1 (Ollama on this machine).',
    });
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return failure({
      message:
        'Leave the key, and everything after ? or #, out of the address of --model: a key is taken from ONRECORD_MODEL_KEY.',
    });
  const isLoopback = isThisMachine(url.hostname);
  if (url.protocol === 'http:' && !isLoopback && !allowPlainHttp)
    return failure({
      message: `${url.host} is another machine, and over http:// anybody between could read what is sent and change the answers. Use https://, or say --model-plain-http if the network is your own.`,
    });
  return success({ base: `${url.origin}${pathOf(url)}`, server: url.origin, isLoopback });
}

/** Servers say their address with and without the path that all of them share. */
function pathOf({ pathname }: URL): string {
  const path = pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  return path === '' ? '/v1' : path;
}

/** `URL` has written every form of an address, such as 0x7f.1, in its usual way. */
const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || /^127(?:\.\d+){3}$/.test(host) || host === '[::1]';

/**
 * The key for a server, from the environment alone. The key that other programs keep for OpenAI goes to OpenAI and
 * nowhere else.
 */
export function keyFor(
  { server }: Pick<Endpoint, 'server'>,
  environment: Readonly<Record<string, string | undefined>>,
): Outcome<string | undefined> {
  const official = server === 'https://api.openai.com' ? environment.OPENAI_API_KEY?.trim() : undefined;
  const key = environment.ONRECORD_MODEL_KEY?.trim() || official || undefined;
  return key === undefined || /^[\x21-\x7e]+$/.test(key)
    ? success(key)
    : failure({ message: 'The key in the environment holds a character that no key has: set it again.' });
}
