import type { Hono } from 'hono';
import {
  type FindingJudgement,
  type JudgeFailure,
  judgeFinding,
  judgeFindings,
  passageAt,
} from '../campaign/judge-finding.ts';
import { askId, documentId } from '../model/ids.ts';
import type { RecordedJudgement } from '../model/judgement.ts';
import type { Outcome } from '../model/outcome.ts';
import { html } from '../publish/markup.ts';
import { placeKey } from '../record/reading-queue.ts';
import { documentAt, judgeAt, noParty, readAt, skipAt, takeBackAt } from './addresses.ts';
import { judgeForm, placeForm, readForm } from './forms.ts';
import { problemScreen } from './pages/frame.ts';
import { judgedAlreadyPage } from './pages/judged-already-page.ts';
import { onwardFrom } from './reading-queue.ts';
import { deskOf, type Room, type RoomContext, type RoomEnv } from './room-context.ts';

type Placed = {
  readonly ask: string;
  readonly party: string;
  readonly document: string;
  readonly passage: number;
  readonly instead?: number | undefined;
};

/** Where the reader goes after a form, or why nothing was kept. */
type Answer =
  | { readonly to: string }
  | { readonly failed: JudgeFailure; readonly wanted: FindingJudgement; readonly party: string };

/** Judging, skipping, taking back. Each form is answered once. */
export function judgeRoutes(app: Hono<RoomEnv>, room: Room): void {
  app.post(judgeAt, async (context) => {
    const form = await readForm(context, judgeForm);
    if (!form.ok)
      return context.html(
        problemScreen(await deskOf(room, context.get('session')), 'Nothing was judged', form.message),
        403,
      );
    const { once, said } = form.value;
    const answer = await context.get('session').once.do(once, () => judge(room, context, said));
    return answered(room, context, answer);
  });

  app.post(takeBackAt, async (context) => {
    const form = await readForm(context, placeForm);
    if (!form.ok)
      return context.html(
        problemScreen(await deskOf(room, context.get('session')), 'Nothing was taken back', form.message),
        403,
      );
    const { once, said } = form.value;
    const answer = await context.get('session').once.do(once, () => takeBack(room, context, said));
    return answered(room, context, answer);
  });

  app.post(skipAt, async (context) => {
    const session = context.get('session');
    const form = await readForm(context, placeForm);
    if (!form.ok)
      return context.html(
        problemScreen(await deskOf(room, session), 'Nothing was skipped', form.message),
        403,
      );
    const { ask, document, passage, party } = form.value.said;
    const place = { ask: askId(ask), document: documentId(document), ordinal: passage - 1 };
    const to = await room.store.read(async (reader) => {
      const skipped = await passageAt(reader, place);
      if (skipped !== undefined) {
        const key = placeKey({ ...place, passage: skipped });
        // Once more skipped, it goes behind what was skipped before.
        session.skipped.delete(key);
        session.skipped.add(key);
      }
      return onwardFrom(room, reader, session, { ask, party });
    });
    return context.redirect(to, 303);
  });
}

interface Said extends Placed {
  readonly code: FindingJudgement['code'];
  readonly note?: string | undefined;
  readonly last?: number | undefined;
  readonly words?: string | undefined;
  readonly back?: 'document' | undefined;
}

async function judge(room: Room, context: RoomContext, said: Said): Promise<Answer> {
  if (said.back === 'document') return judgeChosen(room, context, said);
  const wanted = wantedOf(said, context, { ...(said.note ? { note: said.note } : {}), code: said.code });
  const outcome = await judgeFinding(room.store, wanted, room.now);
  return onward(room, context, said, wanted, outcome);
}

const takeBack = async (room: Room, context: RoomContext, said: Placed): Promise<Answer> => {
  const wanted = wantedOf(said, context, { code: 'taken-back' });
  const outcome = await judgeFinding(room.store, wanted, room.now);
  if (!outcome.ok) return { failed: outcome, wanted, party: said.party };
  return { to: readAt(said.ask, said.party, { document: said.document, ordinal: wanted.ordinal }) };
};

async function onward(
  room: Room,
  context: RoomContext,
  { ask, party }: Placed,
  wanted: FindingJudgement,
  outcome: Outcome<RecordedJudgement, JudgeFailure>,
): Promise<Answer> {
  if (!outcome.ok) return { failed: outcome, wanted, party };
  const place = { document: wanted.document, ordinal: wanted.ordinal };
  if (party === noParty) return { to: documentAt(place.document, { ask, ordinal: place.ordinal }) };
  const session = context.get('session');
  const to = await room.store.read((reader) => onwardFrom(room, reader, session, { ask, party }, place));
  return { to };
}

const wantedOf = (
  { ask, document, passage, instead }: Placed,
  context: RoomContext,
  { code, note }: Pick<FindingJudgement, 'code' | 'note'>,
): FindingJudgement => ({
  ask: askId(ask),
  document: documentId(document),
  ordinal: passage - 1,
  code,
  reader: context.get('session').reader,
  ...(note === undefined ? {} : { note }),
  ...(instead === undefined ? {} : { instead }),
});

/** So many passages can be chosen at once: more than a paragraph is judged by reading, not by a key. */
const mostChosen = 20;
const longestWords = 2000;

/** Words that were chosen in a document: each passage that they touch, the exact words kept in the note. */
async function judgeChosen(room: Room, context: RoomContext, said: Said): Promise<Answer> {
  const { ask, document, passage, code, words, note: written } = said;
  const count = Math.min(mostChosen, Math.max(1, (said.last ?? passage) - passage + 1));
  const note = [written ? written : [], words ? `“${words.slice(0, longestWords)}”` : []].flat().join('\n');
  const wanted = Array.from(
    { length: count },
    (_, at): FindingJudgement => ({
      ...wantedOf({ ...said, passage: passage + at }, context, { code, ...(note === '' ? {} : { note }) }),
      instead: 'whatever-stands',
    }),
  );
  const outcome = await judgeFindings(room.store, wanted, room.now);
  const [first] = wanted;
  if (!outcome.ok && first !== undefined) return { failed: outcome, wanted: first, party: said.party };
  return { to: documentAt(document, { ask, ordinal: passage - 1 }) };
}

async function answered(room: Room, context: RoomContext, answer: Answer): Promise<Response> {
  if ('to' in answer) return context.redirect(answer.to, 303);
  const session = context.get('session');
  const desk = await deskOf(room, session);
  const { failed, wanted, party } = answer;
  switch (failed.type) {
    case 'judged-already': {
      const onwards = await room.store.read((reader) =>
        onwardFrom(room, reader, session, { ask: wanted.ask, party }),
      );
      return context.html(judgedAlreadyPage(desk, { failed, wanted, party, onwards }), 409);
    }
    case 'no-such-place':
      return context.html(problemScreen(desk, 'There is no such passage', failed.message), 404);
    case 'note-too-long':
      return context.html(
        problemScreen(
          desk,
          'The note is too long',
          failed.message,
          html`<p><a href="${readAt(wanted.ask, party, wanted)}">Back to the passage</a></p>`,
        ),
        413,
      );
  }
}
