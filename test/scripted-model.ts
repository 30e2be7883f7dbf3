import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the server got it. */
export interface ScriptedRequest {
  readonly path: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly system: string;
  readonly user: string;
}

/** Answers a request in whatever way a test needs, or never. */
export type Script = (request: ScriptedRequest, response: ServerResponse, number: number) => void;

export interface ScriptedModel {
  /** Such as `http://127.0.0.1:41234/v1`. */
  readonly address: string;
  readonly requests: readonly ScriptedRequest[];
  readonly close: () => Promise<void>;
}

/** A server on loopback that speaks to whoever asks it as a model's server does, by a script. */
export async function scriptedModel(script: Script): Promise<ScriptedModel> {
  const requests: ScriptedRequest[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(parts).toString() || '{}') as {
        messages?: { role: string; content: string }[];
      };
      const said = (role: string) => body.messages?.find((message) => message.role === role)?.content ?? '';
      const asked = {
        path: request.url,
        headers: request.headers,
        body,
        system: said('system'),
        user: said('user'),
      };
      requests.push(asked);
      script(asked, response, requests.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The response of a server whose model said these words. */
export const says = (content: string): string =>
  JSON.stringify({
    id: 'one',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  });

/** Sends JSON, or what pretends to be. */
export function send(
  response: ServerResponse,
  body: string,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body);
}

/** The passage's own words, as they stand in a request. */
export const passageIn = ({ user }: ScriptedRequest): string => /^Passage: (.*)$/m.exec(user)?.[1] ?? '';

/** A model's answer in the form that is asked for. */
export const answer = (code: string, quotation: string, reason = 'It says so.'): string =>
  JSON.stringify({ code, reason, quotation });
