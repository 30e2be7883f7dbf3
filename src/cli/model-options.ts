import type { Command } from 'commander';
import { type Endpoint, keyFor, parseEndpoint } from '../ask-model/endpoint.ts';
import { Refusal, valueOrRefuse } from './with-campaign.ts';

/** As they stand on the command line. */
export interface ModelFlags {
  readonly model?: string;
  readonly modelName?: string;
  readonly modelTop: string;
  readonly modelRequests: string;
  readonly modelAtOnce: string;
  readonly modelTimeout: string;
  readonly modelPlainHttp?: boolean;
  readonly yes?: boolean;
}

/** A model to ask, and how. */
export interface ChosenModel {
  readonly endpoint: Endpoint;
  readonly name: string;
  readonly key: string | undefined;
  readonly top: number;
  readonly requests: number;
  readonly atOnce: number;
  /** For an answer, in milliseconds. */
  readonly timeout: number;
  /** Whether the person agreed beforehand to what is sent. */
  readonly yes: boolean;
}

export const withModelOptions = (command: Command): Command =>
  command
    .option('--model <url>', 'then ask a model on this OpenAI-compatible server about the first findings')
    .option('--model-name <name>', 'the model, as the server calls it')
    .option('--model-top <number>', 'about so many findings of each ask in each document', '10')
    .option('--model-requests <number>', 'at most so many questions in this run', '1000')
    .option('--model-at-once <number>', 'so many at the same time', '2')
    .option('--model-timeout <seconds>', 'wait so long for an answer, at most 240', '60')
    .option('--model-plain-http', 'allow http:// to another machine, where the network is your own')
    .option('--yes', 'send without asking, for scripts');

/** The model that is to be asked, if any; a refusal where what was said of it cannot be. */
export function modelFrom(
  flags: ModelFlags,
  environment: Readonly<Record<string, string | undefined>>,
): ChosenModel | undefined {
  if (flags.model === undefined) {
    if (flags.modelName === undefined) return undefined;
    throw new Refusal('--model-name needs --model with the address of the server that has it.');
  }
  const name = flags.modelName?.trim();
  if (!name || name.length > 200)
    throw new Refusal('--model needs --model-name: the model as its server calls it, such as llama3.1.');
  const endpoint = valueOrRefuse(parseEndpoint(flags.model, flags.modelPlainHttp === true));
  return {
    endpoint,
    name,
    key: valueOrRefuse(keyFor(endpoint, environment)),
    top: wholeNumber('--model-top', flags.modelTop, 1000),
    requests: wholeNumber('--model-requests', flags.modelRequests, 1_000_000),
    atOnce: wholeNumber('--model-at-once', flags.modelAtOnce, 64),
    // Node itself waits no longer than 300 seconds for the beginning of an answer.
    timeout: 1000 * wholeNumber('--model-timeout', flags.modelTimeout, 240),
    yes: flags.yes === true,
  };
}

function wholeNumber(option: string, text: string, largest: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > largest)
    throw new Refusal(`${option} ${text} must be a whole number from 1 to ${largest}.`);
  return number;
}
