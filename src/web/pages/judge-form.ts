import { judgementCodes } from '../../model/code.ts';
import { longestNote, type RecordedJudgement } from '../../model/judgement.ts';
import { type Html, html } from '../../publish/markup.ts';
import { judgementWords } from '../../publish/position-words.ts';
import { judgeAt, skipAt } from '../addresses.ts';
import { keyOf, shortMeaning } from './code-book.ts';
import { type Desk, formSecrets } from './frame.ts';

export interface PlaceToJudge {
  readonly ask: string;
  /** The cell whose work goes on afterwards. */
  readonly party: string;
  readonly document: string;
  readonly ordinal: number;
  readonly standing?: RecordedJudgement;
}

/** The six codes, a note, and what else one can do with a passage. */
export const judgeForm = (desk: Desk, place: PlaceToJudge): Html =>
  html`<form method="post" action="${judgeAt}" class="judge" data-judge>
<fieldset><legend>${place.standing === undefined ? 'What does the passage do to the ask?' : 'Judge it again'}</legend>
${placeFields(desk, place)}
<div class="code-buttons">
${judgementCodes.map(
  (
    code,
  ) => html`<button name="code" value="${code}" data-key="${keyOf(code)}" title="${shortMeaning(code)}" class="code code-${code}"${
    place.standing?.code === code && html` aria-current="true"`
  }><kbd>${keyOf(code)}</kbd> <span class="sign" aria-hidden="true">${judgementWords(code).sign}</span> ${code}</button>
`,
)}</div>
<p class="note-field"><label for="note">Note <kbd>n</kbd> <span class="quiet">(for whoever decides later)</span></label>
<textarea id="note" name="note" rows="2" maxlength="${longestNote}" data-key="n">${place.standing?.note ?? ''}</textarea></p>
<div class="other-buttons">
<button name="code" value="unsure" data-key="u" title="Somebody else shall read it">Unsure <kbd>u</kbd></button>
<button name="code" value="discuss" data-key="d" title="The others see that you want to talk about it">Discuss <kbd>d</kbd></button>
<button formaction="${skipAt}" data-key="s">Skip <kbd>s</kbd></button>
</div>
</fieldset></form>`;

/** Where it is, that the form is ours and new, and what the reader saw standing. */
export const placeFields = (desk: Desk, { ask, party, document, ordinal, standing }: PlaceToJudge): Html =>
  html`${formSecrets(desk)}
<input type="hidden" name="ask" value="${ask}"><input type="hidden" name="party" value="${party}">
<input type="hidden" name="document" value="${document}"><input type="hidden" name="passage" value="${ordinal + 1}">
<input type="hidden" name="instead" value="${standing?.entry ?? ''}">`;
