import { style } from '../../publish/style.ts';

/*
 * The reading room looks like the table that it makes: the same tokens, marks and type. Here is what only a page has in which
 * people work.
 */
const work = `
.room { max-width: 78rem; }
.room .masthead .campaign .quiet { font: 400 0.85rem var(--sans); margin-left: 0.4rem; }
.room kbd { display: inline-block; min-width: 1.5em; padding: 0 0.3em; border: 1px solid var(--rule); border-bottom-width: 2px; border-radius: 3px; background: var(--panel); color: var(--quiet); font: 0.75rem/1.5 var(--mono); text-align: center; }
body:not([data-keys]) .reading kbd, body:not([data-keys]) .judge-bar kbd, body:not([data-keys]) .verdict-box kbd, body:not([data-keys]) .start-here kbd { display: none; }
.room button, .room .button { display: inline-block; padding: 0.45rem 0.8rem; min-height: 2.4rem; border: 1px solid var(--quiet); border-radius: 4px; background: var(--panel); color: var(--ink); font: 500 0.95rem/1.4 var(--sans); text-decoration: none; cursor: pointer; }
.room button:hover, .room .button:hover { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.room .primary { background: var(--ink); color: var(--paper); border-color: var(--ink); font-weight: 600; }
.room .primary kbd { background: transparent; color: inherit; border-color: currentcolor; }
.room input, .room textarea, .room select { padding: 0.4rem 0.55rem; border: 1px solid var(--quiet); border-radius: 4px; background: var(--paper); color: var(--ink); font: 1rem/1.4 var(--sans); max-width: 100%; }
.room label { font-weight: 600; font-size: 0.92rem; }
.room mark { background: var(--notice); color: inherit; border-bottom: 2px solid var(--notice-rule); }
.room fieldset { margin: 0; padding: 0; border: 0; min-width: 0; }
.room legend { padding: 0; font-weight: 600; margin-bottom: 0.5rem; }
.hidden-sign { outline: 1px dashed var(--opposed); }
.hidden-sign::after { content: attr(data-sign); font: 0.7em var(--mono); color: var(--opposed); }
.room h1 { font-size: clamp(1.35rem, 1.1rem + 1.2vw, 2rem); }
.room h1.small { font-size: 1.2rem; margin-top: 1rem; }
.room .whence a:has(kbd) { margin-right: 0; }
.copy { user-select: all; overflow-wrap: anywhere; }
.told { position: fixed; left: 50%; bottom: 1rem; transform: translateX(-50%); max-width: min(40rem, 92vw); margin: 0; padding: 0.7rem 1.1rem; border-radius: 4px; background: var(--ink); color: var(--paper); z-index: 8; }
.told:empty { display: none; }
.told.unseen { left: 0; bottom: 0; padding: 0; }

.name-form { max-width: 30rem; margin-bottom: 1.2rem; }
.name-form input { display: block; width: 100%; margin: 0.3rem 0 1rem; font-size: 1.1rem; }
.start-here { margin: 0 0 2rem; padding: 1.2rem 1.3rem; background: var(--panel); border-left: 6px solid var(--focus); max-width: 50rem; }
.ask-text { font: 600 1.12rem/1.4 var(--serif); }
.start-here .ask-text { margin-bottom: 0.9rem; }
.work, .compare, .terms { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
.work th, .work td, .terms th, .terms td { padding: 0.5rem 0.7rem 0.5rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: baseline; }
.work thead th, .terms thead th, .compare thead th { border-bottom: 2px solid var(--strong-rule); font-size: 0.85rem; }
.work tbody th { font: 600 0.95rem/1.35 var(--serif); max-width: 24rem; }
.work tbody th a { color: var(--ink); text-decoration-color: var(--rule); }
.work .onward { white-space: nowrap; }
.work .onward a { display: inline-block; padding: 0.2rem 0.3rem; }
progress { width: 5rem; height: 0.6rem; accent-color: var(--committed); vertical-align: baseline; }
.asks, .proposals, .document-list, .judgements, .history { padding: 0; list-style: none; }
.asks li, .document-list li, .proposals li { padding: 0.7rem 0; border-bottom: 1px solid var(--rule); }
.asks .onward { font-size: 0.88rem; margin-left: 0.5rem; }
.document-list .quiet, .document-list .gap { display: block; font-size: 0.88rem; }
.history li, .judgements li { padding: 0.35rem 0; }
.judgements { margin-top: 0.5rem; }
.superseded { color: var(--quiet); }
.note { display: block; margin: 0.2rem 0 0 0.4rem; font: italic 1rem/1.45 var(--serif); white-space: pre-line; }
.number { text-align: right !important; font-variant-numeric: tabular-nums; }
.zero { color: var(--quiet); }
.terms tbody tr th[scope="rowgroup"] { padding-top: 1.1rem; font: 600 1rem var(--serif); }
.terms tbody tr th[scope="row"] { font-weight: 400; padding-left: 0.6rem; }
.terms button { min-height: 1.6rem; padding: 0.05rem 0.5rem; font-size: 0.85rem; }
.on-phone { display: none; }
.scrolls { overflow-x: auto; max-width: 100%; }
.confusion { width: auto; margin-bottom: 1.5rem; }
.confusion caption { text-align: left; font-weight: 600; padding-bottom: 0.4rem; }
.confusion thead th { font-size: 0.78rem; font-weight: 400; padding-right: 0.8rem; }
.confusion .same { font-weight: 700; }
.own-term input { margin: 0.2rem 0.6rem 0.6rem 0.2rem; }
`;

const reading = `
.reading { display: grid; grid-template-columns: minmax(0, 1fr) 23rem; grid-template-areas: "told told" "ask ask" "place beside"; gap: 0 2.5rem; align-items: start; }
.just-judged { grid-area: told; display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: center; justify-content: space-between; margin-top: 1rem; padding: 0.6rem 0.9rem; background: var(--panel); border-left: 4px solid var(--committed); font-size: 0.92rem; }
main > .just-judged, article > .just-judged { max-width: none; }
.just-judged form { display: flex; gap: 0.8rem; align-items: center; flex-wrap: wrap; }
.the-ask { grid-area: ask; margin: 1.4rem 0 1rem; }
.the-ask h1 { font-size: clamp(1.25rem, 1.05rem + 1vw, 1.7rem); max-width: 52rem; }
.in-place { grid-area: place; margin-top: 0; }
.in-place blockquote { margin: 0.6rem 0; padding: 0.8rem 1rem; background: var(--panel); border-left: 4px solid var(--focus); font: 1.3rem/1.5 var(--serif); }
.in-place blockquote:focus { outline: none; }
.in-place .lead-in { font: 1.08rem/1.5 var(--serif); }
.in-place .around { font-size: 1.02rem; }
.in-place .around-heading { font-weight: 700; }
.in-place .around-item { padding-left: 1.1rem; }
.in-place .whence { margin-top: 1rem; font-size: 0.9rem; color: var(--quiet); }
.clipping { margin-top: 1rem; }
.clipping img, .whole-page img { display: block; width: 100%; height: auto; border: 1px solid var(--rule); background: #fff; }
.clipping figcaption, .whole-page figcaption { padding-left: 0; }
.whole-page { max-width: 60rem; }
.beside { grid-area: beside; position: sticky; top: 1rem; display: grid; gap: 1.1rem; font-size: 0.94rem; }
.beside section { margin-top: 0; }
.beside h2 { font: 600 0.95rem/1.4 var(--sans); border: 0; padding: 0; margin: 0 0 0.3rem; }
.code-buttons { display: grid; grid-template-columns: 1fr 1fr; gap: 0.4rem; }
.code-buttons .code { text-align: left; padding: 0.5rem 0.6rem; min-height: 2.75rem; }
.code[aria-current] { box-shadow: inset 0 0 0 2px var(--focus); }
.other-buttons { display: flex; flex-wrap: wrap; gap: 0.4rem; }
.note-field { margin: 0.8rem 0; }
.note-field textarea { display: block; width: 100%; margin-top: 0.25rem; resize: vertical; }
.own, .revealed { padding: 0.7rem 0.9rem; background: var(--panel); }
.own form, .own p + p { margin-top: 0.5rem; }
.beside .facts li { margin-bottom: 0.15rem; }
.code-book summary { cursor: pointer; font-weight: 600; }
.room .codes div, .keys div { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0.8rem; padding: 0.45rem 0; border-bottom: 1px solid var(--rule); }
.beside .codes div { grid-template-columns: 1fr; gap: 0.2rem; }
.codes dd, .keys dd { margin: 0; }
.is-busy .judge { opacity: 0.6; }
`;

const documents = `
.ask-choice { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin-bottom: 1.5rem; }
.ask-choice select { max-width: min(32rem, 100%); }
.whole-document { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 2.5rem; align-items: start; }
.document-text { margin-top: 0; font: 1.08rem/1.6 var(--serif); max-width: 46rem; }
.passage { border-radius: 2px; }
.passage.begins::before { content: "\\A"; white-space: pre; display: block; height: 0.7em; }
.passage.begins { display: inline; }
.passage-heading .words { font-weight: 700; }
.passage-item.begins .words::before { content: "• "; color: var(--quiet); }
.passage.found .words { border-bottom: 2px dotted var(--notice-rule); }
.passage.here .words, .passage:target .words { background: var(--notice); }
.passage.chosen .words { background: var(--notice); outline: 2px solid var(--focus); outline-offset: 1px; }
/* Beside the words, and in nobody's way until the passage is looked at. */
.judge-link { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); font: 0.75rem var(--sans); padding: 0.25rem; }
.judge-link:focus, .passage:hover .judge-link, .passage.chosen .judge-link, .passage.here .judge-link { position: static; width: auto; height: auto; clip-path: none; }
@media (hover: none) { .judge-link { position: static; width: auto; height: auto; clip-path: none; } }
.page-mark { display: block; margin: 1.2rem 0 0; padding-top: 0.2rem; border-top: 1px dotted var(--rule); font: 0.78rem var(--sans); color: var(--quiet); }
.judge-bar { position: sticky; top: 1rem; padding: 1rem; background: var(--panel); font-size: 0.92rem; }
.judge-bar input { width: 5rem; }
.judge-bar p { margin-bottom: 0.6rem; }
.turns { margin: 1rem 0; font: 0.92rem var(--sans); }
.turns a { margin-right: 1rem; }
.compare { table-layout: fixed; }
.compare th, .compare td { width: 50%; padding: 0.6rem 0.8rem; vertical-align: top; text-align: left; border-bottom: 1px solid var(--rule); }
.compare td { font: 1rem/1.5 var(--serif); }
.compare .number { font: 0.75rem var(--mono); }
.compare del { background: var(--opposed-soft); text-decoration-thickness: 1px; }
.compare ins { background: var(--committed-soft); text-decoration-thickness: 2px; }
.row-cut td, .row-same td { color: var(--quiet); }
.row-cut td { text-align: center; font: 0.85rem var(--sans); background: var(--panel); }
`;

const narrow = `
@media screen and (max-width: 58rem) {
  .reading { grid-template-columns: minmax(0, 1fr); grid-template-areas: "told" "ask" "place" "beside"; }
  .beside { position: static; margin-top: 1.4rem; }
  .whole-document { grid-template-columns: minmax(0, 1fr); }
  .judge-bar { position: static; }
}
@media screen and (max-width: 46rem) {
  .room-work .work thead, .alphas thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .room-work .work, .room-work .work :is(tbody, tr, th, td), .alphas, .alphas :is(tbody, tr, th, td) { display: block; max-width: none; border: 0; padding: 0.1rem 0; }
  .room-work .work tr, .alphas tr { padding: 0.8rem 0; border-bottom: 1px solid var(--rule); }
  .room-work .work td:nth-of-type(3) { display: none; }
  .on-phone { display: inline; color: var(--quiet); }
  .room .codes div, .keys div { grid-template-columns: 1fr; gap: 0.2rem; }
  .compare td, .compare th { padding: 0.5rem 0.35rem; overflow-wrap: anywhere; }
  .terms th, .terms td { padding-right: 0.4rem; }
}
@media (prefers-reduced-motion: no-preference) { .room button { transition: box-shadow 80ms; } }
`;

/** `style.css` of the reading room. */
export const roomStyle: string = [style, work, reading, documents, narrow].join('\n');
