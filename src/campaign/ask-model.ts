import { readAnswer } from '../ask-model/answer.ts';
import { type AskAll, askAll } from '../ask-model/ask-all.ts';
import { messagesFor, wordsOf } from '../ask-model/messages.ts';
import type { AskModel } from '../ask-model/model-client.ts';
import type { Question } from '../ask-model/question.ts';
import type { Sha256 } from '../model/ids.ts';
import { passageWords } from '../model/passage.ts';
import type { Store, StoreReader } from '../store/port.ts';
import { textsOf } from './finding-lines.ts';
import { nameOfQuestion } from './model-suggestions.ts';
import type { Progress } from './progress.ts';

/** What a model is to be asked in a run. */
export interface ModelPlan {
  /** The best finding of every ask and document first, then the second ones, so that a small budget goes far. */
  readonly questions: readonly NamedQuestion[];
  /** Questions that this model has answered before. */
  readonly answered: number;
  /** Questions beyond the budget, for another run. */
  readonly left: number;
  /** Words of all requests together. */
  readonly words: number;
}

interface NamedQuestion extends Question {
  readonly name: Sha256;
}

export interface ModelBudget {
  readonly model: string;
  /** Findings of each ask in each document. */
  readonly top: number;
  /** Questions of this run. */
  readonly requests: number;
}

/** Which questions a model has still to be asked: the same passage is asked about once, wherever it stands. */
export async function planQuestions(
  reader: StoreReader,
  { model, top, requests }: ModelBudget,
): Promise<ModelPlan> {
  const questions = await firstQuestions(reader, top);
  const known = new Set(
    (await reader.modelAnswers()).filter((answer) => answer.model === model).map((answer) => answer.question),
  );
  const missing = questions.filter((question) => !known.has(question.name));
  const wanted = missing.slice(0, requests);
  return {
    questions: wanted,
    answered: questions.length - missing.length,
    left: missing.length - wanted.length,
    words: wanted.reduce((sum, question) => sum + wordsOf(messagesOf(question)), 0),
  };
}

async function firstQuestions(reader: StoreReader, top: number): Promise<readonly NamedQuestion[]> {
  const { asks } = await reader.campaign();
  const found = Map.groupBy(await reader.findings(), ({ ask, document }) => JSON.stringify([ask, document]));
  const firsts = [...found.values()].map((findings) => findings.slice(0, top));
  const texts = await textsOf(
    reader,
    firsts.flatMap((findings) => findings.slice(0, 1)),
  );
  const questions = new Map<Sha256, NamedQuestion>();
  for (let rank = 0; rank < top; rank++)
    for (const { [rank]: finding } of firsts) {
      const ask = asks.find(({ id }) => id === finding?.ask);
      if (finding === undefined || ask === undefined) continue;
      const passage = passageWords(texts.get(finding.document) ?? '', finding.passage);
      const name = nameOfQuestion({ ask, passage });
      if (!questions.has(name)) questions.set(name, { ask, passage, name });
    }
  return [...questions.values()];
}

/** The mark of the material is of the question's own name, which nobody knows who writes a document. */
const messagesOf = (question: NamedQuestion) => messagesFor(question, question.name.slice(0, 16));

/** What came of asking. */
export interface ModelRun {
  readonly suggestions: number;
  /** Answers that quote what does not stand in the passage: dropped. */
  readonly notAnchored: number;
  readonly unreadable: number;
  readonly failed: number;
  /** Questions that have no answer yet, those beyond the budget included. */
  readonly left: number;
  /** Why it was given up; completes "the server …". */
  readonly gaveUp?: string;
}

export interface AskingModel {
  readonly model: string;
  readonly server: string;
  readonly ask: AskModel;
  readonly now: () => string;
  readonly progress: Progress;
  readonly atOnce: number;
  readonly stop: AbortSignal;
}

/**
 * Asks a model the questions of a plan. Each answer is kept as soon as it came, so that a break at any moment costs
 * what was under way and no more.
 */
export async function askModel(store: Store, plan: ModelPlan, asking: AskingModel): Promise<ModelRun> {
  const { model, server, ask, now, progress, atOnce, stop } = asking;
  const { questions } = plan;
  const came = { suggestions: 0, notAnchored: 0 };
  let done = 0;
  const advance = () => {
    if (done < questions.length)
      progress({ step: 'asking', done: done++, of: questions.length, what: model });
  };

  const keep: AskAll<NamedQuestion>['keep'] = async ({ name, passage }, { content }) => {
    const answer = readAnswer(content, passage.text);
    if (answer.type === 'unreadable') return false;
    const suggestion = answer.type === 'suggestion' ? { suggestion: answer.suggestion } : {};
    await store.write((transactor) =>
      transactor.putModelAnswer({ question: name, model, server, at: now(), ...suggestion }),
    );
    came[answer.type === 'suggestion' ? 'suggestions' : 'notAnchored']++;
    return true;
  };
  advance();
  const asked = await askAll({
    questions,
    ask: (question, signal) => ask(messagesOf(question), signal).finally(advance),
    keep,
    atOnce,
    stop,
  });
  progress({ step: 'asking', done: questions.length, of: questions.length, what: model });
  const left = plan.left + questions.length - came.suggestions - came.notAnchored;
  return { ...came, ...asked, left };
}
