import { createInterface } from 'node:readline/promises';
import { modelClient } from '../ask-model/model-client.ts';
import { askModel, type ModelPlan, type ModelRun, planQuestions } from '../campaign/ask-model.ts';
import type { Store } from '../store/port.ts';
import type { ChosenModel } from './model-options.ts';
import { progressLine } from './progress-line.ts';
import { Refusal } from './with-campaign.ts';
import { count, harmless } from './words.ts';

/** What came of it, and what there is to say when all else was said. */
interface AskedModel {
  readonly account: (ModelRun & { readonly answeredBefore: number }) | 'not sent';
  /** Sets the exit status. @throws Refusal where the run was given up. */
  readonly finish: () => void;
}

/** Asks a model about the first findings, when the person has agreed to what is sent. */
export async function askTheModel(store: Store, chosen: ChosenModel): Promise<AskedModel> {
  const { name: model, endpoint, key, timeout, atOnce } = chosen;
  const { server } = endpoint;
  const plan = await store.read((reader) => planQuestions(reader, { model, ...chosen }));
  if (plan.questions.length === 0) {
    say(`${model} has answered all ${count(plan.answered, 'question')} before: nothing was sent.`);
    return { account: { ...nothing, answeredBefore: plan.answered }, finish: () => undefined };
  }
  say(noticeOf(plan, chosen));
  if (!(await isAgreed(store, chosen))) {
    say('Nothing was sent.');
    return { account: 'not sent', finish: () => undefined };
  }
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  try {
    const done = await askModel(store, plan, {
      model,
      server,
      ask: modelClient({ endpoint, model, key, timeout }),
      now: () => new Date().toISOString(),
      progress: progressLine(),
      atOnce,
      stop: stop.signal,
    });
    say(summaryOf(done, model));
    return {
      account: { ...done, answeredBefore: plan.answered },
      finish: () => finish(done, chosen, stop.signal.aborted),
    };
  } finally {
    process.off('SIGINT', interrupt);
  }
}

const nothing: ModelRun = { suggestions: 0, notAnchored: 0, unreadable: 0, failed: 0, left: 0 };

/** To a person, beside whatever a program reads from standard output. */
const say = (text: string): void => void process.stderr.write(`${harmless(text)}\n`);

/** What is sent, where, and how much. A token is about three quarters of a word. */
function noticeOf(
  { questions, words, answered, left }: ModelPlan,
  { endpoint, name, key }: ChosenModel,
): string {
  const tokens = Math.ceil((words * 4) / 3 / 100) * 100;
  const lines = [
    `To ${endpoint.server} (${endpoint.isLoopback ? 'this machine' : 'another machine'}), for the model ${name}: ${count(questions.length, 'request')} of together ${count(words, 'word')}, about ${count(tokens, 'token')}.`,
    'Each holds the words of one ask and its criteria, one passage with its headings and lead-in, and the task.',
  ];
  if (answered > 0)
    lines.push(
      `${count(answered, 'question')} of this kind ${answered === 1 ? 'was' : 'were'} answered before.`,
    );
  if (left > 0)
    lines.push(
      `${count(left, 'question')} beyond --model-requests ${left === 1 ? 'is' : 'are'} left for another run.`,
    );
  if (!endpoint.isLoopback)
    lines.push(
      'Warning: your asks and these passages leave this machine, and whoever runs that server can read them.',
    );
  if (!endpoint.isLoopback && endpoint.server.startsWith('http:'))
    lines.push(
      `Warning: over http:// anybody between can read ${key === undefined ? 'them' : 'them, and your key,'} too.`,
    );
  return lines.join('\n');
}

/** Whether the person agreed: now, by `--yes`, or earlier for this campaign and server. */
async function isAgreed(store: Store, { endpoint: { server }, yes }: ChosenModel): Promise<boolean> {
  if ((await store.read((reader) => reader.agreedServers())).includes(server)) return true;
  if (!yes && !process.stdin.isTTY)
    throw new Refusal(
      `Nothing was sent: nobody has agreed yet that passages of this campaign go to ${server}. Run it in a terminal and answer, or say --yes.`,
    );
  if (!yes && !(await answersYes(`Send this to ${server}? [y/N] `))) return false;
  await store.write((transactor) => transactor.agreeToServer(server, new Date().toISOString()));
  return true;
}

async function answersYes(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')));
  try {
    return /^y(?:es)?$/i.test((await Promise.race([terminal.question(question), closed])).trim());
  } finally {
    terminal.close();
  }
}

function summaryOf({ suggestions, notAnchored, unreadable, failed, left }: ModelRun, model: string): string {
  const asked = suggestions + notAnchored + unreadable + failed;
  const parts = [
    `Asked ${model}: ${count(asked, 'question')}, ${count(suggestions, 'suggestion')}`,
    `${notAnchored} dropped because they quote what the passage does not say`,
    `${unreadable} unreadable`,
    `${failed} failed`,
  ];
  return `${parts.join(', ')}.${left > 0 ? ` ${count(left, 'question')} without an answer: the same command goes on from here.` : ''}`;
}

function finish({ gaveUp }: ModelRun, { endpoint }: ChosenModel, interrupted: boolean): void {
  if (interrupted) process.exitCode = 130;
  else if (gaveUp !== undefined)
    throw new Refusal(
      harmless(
        `Given up: ${endpoint.server} ${gaveUp}. What it answered is kept, and Onrecord’s own findings are complete.`,
      ),
    );
}
