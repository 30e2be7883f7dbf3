// The reading room's only script. Every page works without it; with it keys work, a judgement does not load a whole page
// anew, and words can be chosen in a document. It asks nobody but the server that it came from.

const main = () => document.querySelector('main');
const told = () => document.querySelector('#told');
const say = (sentence) => {
  told().classList.remove('unseen');
  told().textContent = sentence;
};
/** Only to who listens: what it says stands before the eyes of all others. */
const readOut = (sentence) => {
  told().classList.add('unseen');
  told().textContent = sentence;
};

// How long to wait before a form is sent again whose answer did not arrive. The server answers each form once.
const patience = [300, 1000, 3000, 8000];
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends a form until an answer comes; the same form again gets the same answer. */
async function send(form, button) {
  const data = new FormData(form);
  if (button?.name) data.set(button.name, button.value);
  const address = button?.formAction && button.hasAttribute('formaction') ? button.formAction : form.action;
  const body = new URLSearchParams(data);
  for (const pause of [...patience, undefined]) {
    try {
      const answer = await fetch(address, { method: 'POST', body, credentials: 'same-origin' });
      return { address: answer.url, page: await answer.text() };
    } catch {
      if (pause === undefined) throw new Error('no answer');
      say('The answer did not arrive. Asking again…');
      await wait(pause);
    }
  }
}

/** Puts a page that was fetched in the place of the one shown. */
function show({ address, page }, keepsScroll) {
  const next = new DOMParser().parseFromString(page, 'text/html');
  const body = next.querySelector('main');
  if (body === null) {
    location.assign(address);
    return;
  }
  document.title = next.title;
  document.body.className = next.body.className;
  document
    .querySelector('header.masthead')
    .replaceWith(document.adoptNode(next.querySelector('header.masthead')));
  main().replaceWith(document.adoptNode(body));
  say('');
  if (address !== location.href) history.pushState({ swapped: true }, '', address);
  arrive(keepsScroll);
}

let busy = false;

async function submit(form, button) {
  if (busy) return;
  busy = true;
  document.body.classList.add('is-busy');
  try {
    show(await send(form, button), form.hasAttribute('data-judge-words'));
  } catch {
    say(
      'The reading room does not answer: is “onrecord start” still running? Nothing is lost: press the key again.',
    );
  } finally {
    busy = false;
    document.body.classList.remove('is-busy');
  }
}

document.addEventListener('submit', (event) => {
  const { target, submitter } = event;
  if (target.method !== 'post' || target.action.endsWith('/room/enter')) return;
  event.preventDefault();
  submit(target, submitter);
});

// The pages that were swapped in are fetched anew when the reader goes back: what they show may have changed.
addEventListener('popstate', () => location.reload());
addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});

const isWriting = (element) =>
  element instanceof HTMLElement &&
  (element.isContentEditable ||
    element.tagName === 'TEXTAREA' ||
    element.tagName === 'SELECT' ||
    (element.tagName === 'INPUT' && !['checkbox', 'radio', 'button', 'submit'].includes(element.type)));

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === 'Escape' && isWriting(event.target)) {
    event.target.blur();
    return;
  }
  if (!('keys' in document.body.dataset) || isWriting(event.target) || event.repeat) return;
  if (event.key === '?') {
    location.assign('/room/codes');
    return;
  }
  if (document.querySelector('.document-text') !== null && moveByKey(event.key)) {
    event.preventDefault();
    return;
  }
  const wanted = document.querySelector(`main [data-key="${CSS.escape(event.key)}"]`);
  if (wanted === null) return;
  event.preventDefault();
  if (wanted.tagName === 'TEXTAREA') wanted.focus();
  else wanted.click();
});

/** In a whole document: the next passage, or the one before. */
function moveByKey(key) {
  if (key !== 'j' && key !== 'k') return false;
  const passages = [...document.querySelectorAll('.passage')];
  const chosen = passages.findIndex((each) => each.classList.contains('chosen'));
  const next = passages[Math.min(passages.length - 1, Math.max(0, chosen + (key === 'j' ? 1 : -1)))];
  if (next === undefined) return false;
  getSelection().removeAllRanges();
  choose([next], '');
  next.scrollIntoView({ block: 'center' });
  readOut(next.querySelector('.words').textContent.slice(0, 300));
  return true;
}

/** Marks passages as the ones that the next key judges. */
function choose(passages, words) {
  for (const old of document.querySelectorAll('.passage.chosen')) old.classList.remove('chosen');
  for (const each of passages) each.classList.add('chosen');
  const form = document.querySelector('[data-judge-words]');
  if (form === null || passages.length === 0) return;
  form.elements.passage.value = passages[0].dataset.passage;
  form.elements.last.value = passages.at(-1).dataset.passage;
  form.elements.words.value = words;
  document.querySelector('#chosen').textContent =
    words === '' ? `Passage ${passages[0].dataset.passage} is chosen.` : `Chosen: “${words.slice(0, 120)}”`;
}

document.addEventListener('selectionchange', () => {
  const selection = getSelection();
  const text = document.querySelector('.document-text');
  if (text === null || selection.isCollapsed || !text.contains(selection.anchorNode)) return;
  const range = selection.getRangeAt(0);
  const touched = [...text.querySelectorAll('.passage')].filter((each) =>
    range.intersectsNode(each.querySelector('.words')),
  );
  const words = touched
    .map((each) => chosenIn(each.querySelector('.words'), range))
    .filter((each) => each !== '');
  const whole = touched.map((each) => each.querySelector('.words').textContent).join(' ');
  const chosen = words.join(' ');
  choose(touched, chosen.trim() === whole.trim() ? '' : chosen.trim());
});

/** The words of one passage that lie in the selection. */
function chosenIn(words, range) {
  const part = document.createRange();
  part.selectNodeContents(words);
  if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0)
    part.setStart(range.startContainer, range.startOffset);
  if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0)
    part.setEnd(range.endContainer, range.endOffset);
  return part.toString();
}

/** The passage to which the address leads is the one that the next key judges. */
function chooseHere() {
  const here = document.querySelector('.passage.here');
  if (here !== null) choose([here], '');
}

/** After a page came: the reader's eyes and a screen reader's go to what is new. */
function arrive(keepsScroll) {
  const passage = document.querySelector('#passage');
  prepare();
  chooseHere();
  if (keepsScroll) return;
  scrollTo(0, 0);
  if (passage !== null) passage.focus({ preventScroll: true });
  else main().focus({ preventScroll: true });
}

/** Fetches the picture that comes next while the reader still reads. */
function prepare() {
  const next = document.querySelector('[data-next-picture]');
  if (next !== null) new Image().src = next.dataset.nextPicture;
}

prepare();
chooseHere();
