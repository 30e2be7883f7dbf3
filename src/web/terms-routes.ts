import type { Hono } from 'hono';
import { chooseAskTerms } from '../campaign/choose-ask-terms.ts';
import { viewTerms } from '../campaign/view-terms.ts';
import { askId } from '../model/ids.ts';
import { termSetInWords } from '../publish/phrases.ts';
import { readForm, termsForm } from './forms.ts';
import { problemScreen } from './pages/frame.ts';
import { termsPage } from './pages/terms-page.ts';
import { deskOf, type Room, type RoomContext, type RoomEnv } from './room-context.ts';

/** What an ask is searched for: seen, taken and left as `onrecord terms` does it. */
export function termsRoutes(app: Hono<RoomEnv>, room: Room): void {
  app.get('/room/terms/:ask', (context) => shownTerms(room, context, []));
  app.post('/room/terms/:ask', async (context) => {
    const session = context.get('session');
    const form = await readForm(context, termsForm);
    if (!form.ok)
      return context.html(
        problemScreen(await deskOf(room, session), 'No term was changed', form.message),
        403,
      );
    const { once, said } = form.value;
    const told = await session.once.do(once, () =>
      choose(room, context.req.param('ask'), said, session.reader),
    );
    return shownTerms(room, context, told);
  });
}

interface Choice {
  readonly take?: string | undefined;
  readonly leave?: string | undefined;
  readonly group?: string | undefined;
  readonly reset?: 'yes' | undefined;
}

async function choose(
  room: Room,
  ask: string,
  { take, leave, group, reset }: Choice,
  by: string,
): Promise<readonly string[]> {
  if (!(await hasAsk(room, ask))) return [];
  const request =
    reset === 'yes'
      ? ('reset' as const)
      : {
          take: take === undefined ? [] : [take],
          leave: leave === undefined ? [] : [leave],
          ...(take === undefined || !group ? {} : { group }),
        };
  const made = await chooseAskTerms(room.store, askId(ask), request, room.now, () => {}, by);
  if (!made.ok) return [made.message];
  const { said, made: set } = made.value;
  if (set === undefined) return [...said, 'Nothing changed.'];
  return [...said, `This is ${termSetInWords(set.termSet)}; the documents were searched with it.`];
}

async function shownTerms(room: Room, context: RoomContext, told: readonly string[]): Promise<Response> {
  const ask = context.req.param('ask') ?? '';
  const desk = await deskOf(room, context.get('session'));
  if (!(await hasAsk(room, ask)))
    return context.html(problemScreen(desk, 'There is no such ask', `No ask is called “${ask}”.`), 404);
  const view = await room.store.read((reader) => viewTerms(reader, askId(ask)));
  return context.html(termsPage(desk, view, told));
}

const hasAsk = (room: Room, ask: string): Promise<boolean> =>
  room.store.read(async (reader) => (await reader.campaign()).asks.some(({ id }) => id === ask));
