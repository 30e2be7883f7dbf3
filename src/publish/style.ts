/*
 * The style sheet of the site. Text and not a file of its own, so that the package needs no copying step and the site is
 * a pure function. Colours are tokens at the top; every text on its ground has a contrast of at least 4.5 : 1 in both
 * schemes (measured by the browser test).
 */

const tokens = `
:root {
  --paper: #fdfcf9;
  --panel: #f6f3ec;
  --ink: #1d1b18;
  --quiet: #5d5850;
  --rule: #dcd6ca;
  --strong-rule: #1d1b18;
  --link: #1c4f80;
  --focus: #b4530a;
  --notice: #fbf1d6;
  --notice-rule: #c99a2e;

  --committed: #0a5c44; --on-committed: #ffffff; --committed-soft: #e6f2ec;
  --partial: #b9dfcd; --on-partial: #0a3d2e; --partial-soft: #f0f7f2;
  --supportive: #eaf5ef; --on-supportive: #0a4a37; --supportive-edge: #7fb79e;
  --mentioned: #eee7d6; --on-mentioned: #4c4230; --mentioned-edge: #b9ab8a;
  --opposed: #9b2a17; --on-opposed: #ffffff; --opposed-soft: #faeae5;
  --mixed: #5a3e8b; --on-mixed: #ffffff; --mixed-soft: #f0ebf8;
  --silent: #e3e1dd; --on-silent: #3a3936; --silent-edge: #a9a59d;
  --awaited: #dbe7f3; --on-awaited: #1d426d; --awaited-edge: #86a9cc;

  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Book Antiqua", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
  --signs: "DejaVu Sans", "Segoe UI Symbol", "Apple Symbols", "Noto Sans Symbols2", "Noto Sans Symbols", var(--sans);
  --measure: 41rem;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #171614;
    --panel: #201f1c;
    --ink: #ece8e0;
    --quiet: #aca69b;
    --rule: #3b3833;
    --strong-rule: #8d877c;
    --link: #91bfec;
    --focus: #f0a35a;
    --notice: #2d2614;
    --notice-rule: #a37d28;

    --committed: #45b48d; --on-committed: #04140e; --committed-soft: #16281f;
    --partial: #1f5342; --on-partial: #d3f3e5; --partial-soft: #18231e;
    --supportive: #16251e; --on-supportive: #b3dfca; --supportive-edge: #3f7a61;
    --mentioned: #2c271c; --on-mentioned: #e6d9bd; --mentioned-edge: #6f6346;
    --opposed: #e2775d; --on-opposed: #1d0703; --opposed-soft: #2e1a15;
    --mixed: #b198e2; --on-mixed: #150a29; --mixed-soft: #241d31;
    --silent: #2f2e2b; --on-silent: #d8d4cc; --silent-edge: #67635b;
    --awaited: #1b2b3f; --on-awaited: #bfd8f3; --awaited-edge: #456a92;
  }
}
`;

const base = `
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.55 var(--sans); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 96rem; padding: 0 clamp(1rem, 3vw, 2.5rem) 3rem; overflow-wrap: break-word; }
h1, h2, h3, h4, p, ul, ol, dl, figure, blockquote { margin: 0; }
h1, h2, h3 { font-family: var(--serif); line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.2vw, 2.7rem); font-weight: 700; letter-spacing: -0.012em; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.1rem; }
h4 { font-size: 1rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
code { font-family: var(--mono); font-size: 0.9em; }
.quiet, .kind { color: var(--quiet); }
.label { color: var(--quiet); font-size: 0.8rem; }
.for-print { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.skip { position: absolute; left: 1rem; top: -4rem; z-index: 9; padding: 0.6rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { top: 0.5rem; }

.masthead { display: flex; flex-wrap: wrap; gap: 0.3rem 2rem; align-items: baseline; justify-content: space-between; padding: 1rem 0 0.8rem; border-bottom: 1px solid var(--strong-rule); }
.masthead a { color: inherit; text-decoration: none; }
.masthead a:hover { text-decoration: underline; }
.campaign { font: 700 1.15rem/1.3 var(--serif); }
.masthead ul { display: flex; flex-wrap: wrap; gap: 0 1.4rem; padding: 0; list-style: none; font-size: 0.9rem; }
.masthead li a { display: block; padding: 0.25rem 0; }
.masthead [aria-current] { border-bottom: 2px solid var(--ink); }

.crumbs { margin-top: 1.1rem; font-size: 0.85rem; color: var(--quiet); }
.crumbs ol { padding: 0; list-style: none; line-height: 1.9; }
.crumbs li { display: inline; }
.crumbs li + li::before { content: " › "; }

.opening { margin: 2rem 0 1.5rem; max-width: 50rem; }
.page-cell h1, .page-ask h1 { font-size: clamp(1.5rem, 1.2rem + 1.3vw, 2.1rem); }
.kicker { margin-bottom: 0.5rem; color: var(--quiet); font-size: 0.95rem; }
.kicker bdi { color: var(--ink); font-weight: 600; }
.standfirst { text-wrap: pretty; margin-top: 0.8rem; font: 1.15rem/1.5 var(--serif); max-width: var(--measure); }
.dateline { margin-top: 0.8rem; color: var(--quiet); font-size: 0.9rem; }
.notice { margin: 0 0 1.5rem; max-width: 50rem; padding: 0.7rem 1rem; background: var(--notice); border-left: 4px solid var(--notice-rule); font-size: 0.92rem; }
.caution { margin: 0.5rem 0 0.8rem; padding-left: 0.8rem; border-left: 4px solid var(--notice-rule); max-width: var(--measure); font-size: 0.92rem; }

.colophon { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: 0.82rem; }
.colophon p { max-width: 50rem; margin-bottom: 0.5rem; }
`;

const marks = `
.mark { display: inline-block; padding: 0.08em 0.5em 0.1em 0.4em; border: 1px solid transparent; border-radius: 3px; font: 600 0.84rem/1.4 var(--sans); white-space: nowrap; }
.sign { display: inline-block; min-width: 1.05em; text-align: center; font-family: var(--signs); font-weight: 700; }
.mark-committed { background: var(--committed); border-color: var(--committed); color: var(--on-committed); }
.mark-partial { background: var(--partial); border-color: var(--partial); color: var(--on-partial); }
.mark-supportive { background: var(--supportive); border-color: var(--supportive-edge); color: var(--on-supportive); }
.mark-mentioned { background: var(--mentioned); border-color: var(--mentioned-edge); color: var(--on-mentioned); }
.mark-opposed { background: var(--opposed); border-color: var(--opposed); color: var(--on-opposed); }
.mark-mixed { background: var(--mixed); border-color: var(--mixed); color: var(--on-mixed); }
.mark-silent { background: var(--silent); border-color: var(--silent-edge); color: var(--on-silent); }
.mark-awaited { background: var(--awaited); border-color: var(--awaited-edge); color: var(--on-awaited); }
.mark-refused, .mark-not-asked, .mark-not-readable { background: none; border: 1px solid var(--quiet); color: var(--ink); }
.mark-unread { background: none; border: 1px dashed var(--quiet); color: var(--quiet); }
.mark-irrelevant { border-color: var(--rule); color: var(--quiet); }
/* A suggestion is no position: no ground of its own, no weight, a dotted line. */
.mark.is-suggestion { background: none; border: 0; border-bottom: 1px dotted currentcolor; border-radius: 0; padding: 0; color: var(--ink); font-weight: 400; font-size: 1em; }
.is-suggestion .sign { font-weight: 400; }
.suggestion { color: var(--quiet); font-size: 0.84rem; }
.verdict { display: inline-flex; flex-wrap: wrap; gap: 0.2rem 0.6rem; align-items: baseline; }
`;

const table = `
.table-frame { overflow-x: auto; margin: 0 0 2.5rem; }
.positions { width: 100%; border-collapse: separate; border-spacing: 0; table-layout: fixed; font-size: 0.88rem; }
.positions caption { text-align: left; padding-bottom: 0.5rem; color: var(--quiet); font-size: 0.82rem; }
.positions th { text-align: left; vertical-align: top; font-weight: 600; background: var(--paper); }
.positions thead th { position: sticky; top: 0; z-index: 2; padding: 0.7rem 0.6rem 0.5rem; border-bottom: 2px solid var(--strong-rule); vertical-align: bottom; line-height: 1.25; }
.positions .corner, .positions tbody th { position: sticky; left: 0; z-index: 1; width: 15rem; box-shadow: 1px 0 0 var(--rule); }
.positions .corner { z-index: 3; box-shadow: none; padding-left: 0; }
.positions tbody th { padding: 0.75rem 1rem 0.75rem 0; border-bottom: 1px solid var(--rule); font: 600 0.98rem/1.35 var(--serif); }
.positions tbody th a { color: var(--ink); text-decoration-color: var(--rule); }
.positions tbody th a:hover { text-decoration-color: currentcolor; }
.positions td { position: relative; padding: 0; border-bottom: 1px solid var(--rule); border-left: 1px solid var(--rule); vertical-align: top; }
.cell { display: block; height: 100%; padding: 0.7rem 0.6rem 0.8rem; color: inherit; text-decoration: none; }
a.cell::after { content: ""; position: absolute; inset: 0; }
a.cell:hover::after { box-shadow: inset 0 0 0 2px var(--ink); }
a.cell:focus-visible { outline: none; }
a.cell:focus-visible::after { outline: 3px solid var(--focus); outline-offset: -3px; }
.cell .party-name { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.cell .verdict { display: flex; flex-direction: column; gap: 0.3rem; align-items: flex-start; }
.cell .suggestion, .cell .basis { font-size: 0.78rem; line-height: 1.4; color: var(--quiet); }
.cell .basis { display: block; margin-top: 0.45rem; }
.excerpt { display: block; margin-top: 0.45rem; font: 0.86rem/1.38 var(--serif); quotes: "“" "”"; hyphens: auto; }
td:has(.is-committed) { background: var(--committed-soft); }
td:has(.is-partial) { background: var(--partial-soft); }
td:has(.is-opposed) { background: var(--opposed-soft); }
td:has(.is-mixed) { background: var(--mixed-soft); }
.is-unread .excerpt { color: var(--quiet); }

.legend { margin-top: 2.5rem; padding-top: 1.2rem; border-top: 1px solid var(--rule); }
.legend h2, .documents h2 { font-size: 1.15rem; margin-bottom: 0.8rem; }
.legend dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0.7rem 2rem; font-size: 0.88rem; }
.legend dl div { display: grid; grid-template-columns: 7.4rem 1fr; gap: 0.7rem; }
.legend dd { margin: 0; line-height: 1.45; }
.legend p { margin-top: 1rem; font-size: 0.9rem; }
.documents { margin-top: 2.5rem; }
.documents ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: 0.7rem 2rem; padding: 0; list-style: none; font-size: 0.92rem; }
.documents .quiet { display: block; font-size: 0.84rem; }
`;

/** A party needs this much, the asks that: below the sum the table scrolls sideways under its own first column. */
const columnRem = 8.2;
const firstColumnRem = 15;
const mostColumns = 24;

/** For each number of parties: how wide the table must be, and from which window on nothing scrolls. */
export const columnsClass = (parties: number): string => `columns-${Math.min(parties, mostColumns)}`;

const columnWidths = Array.from({ length: mostColumns }, (_, at) => {
  const columns = at + 1;
  const needed = firstColumnRem + columnRem * columns;
  return `.${columnsClass(columns)} .positions { min-width: ${needed.toFixed(1)}rem; }
@media screen and (min-width: ${(needed + 5).toFixed(1)}rem) { .${columnsClass(columns)} { overflow-x: visible; } }
`;
}).join('');

const pages = `
.page-cell, .page-ask, .page-document, .page-method { max-width: 63rem; }
main section { margin-top: 2.4rem; }
main section > h2 { margin-bottom: 0.9rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--rule); }
.criteria { margin-top: 1.2rem; font-size: 0.95rem; max-width: var(--measure); }
.criteria h2 { font: 600 0.9rem/1.4 var(--sans); }
.criteria ul { padding-left: 1.1rem; color: var(--quiet); }

.verdict-box { margin-top: 0; padding: 1.1rem 1.3rem 1.2rem; background: var(--panel); border-left: 6px solid var(--silent-edge); max-width: 50rem; }
.verdict-mark .mark { font-size: 1.2rem; padding: 0.15em 0.6em 0.18em 0.5em; }
.statement { margin-top: 0.7rem; font: 1.2rem/1.4 var(--serif); }
.verdict-box .basis { margin-top: 0.4rem; color: var(--quiet); font-size: 0.92rem; }
.verdict-box.is-committed { border-color: var(--committed); }
.verdict-box.is-partial { border-color: var(--partial); }
.verdict-box.is-supportive { border-color: var(--supportive-edge); }
.verdict-box.is-mentioned { border-color: var(--mentioned-edge); }
.verdict-box.is-opposed { border-color: var(--opposed); }
.verdict-box.is-mixed { border-color: var(--mixed); }
.verdict-box.is-awaited { border-color: var(--awaited-edge); }
.verdict-box.is-unread { background: none; border: 1px dashed var(--quiet); }

.quotation { margin-top: 1.6rem; max-width: 50rem; }
.quotation .status { display: flex; flex-wrap: wrap; gap: 0.2rem 0.7rem; align-items: baseline; font-size: 0.88rem; }
.context { margin-top: 0.6rem; padding-left: 1.2rem; border-left: 3px solid var(--rule); }
.path { margin-bottom: 0.5rem; font-size: 0.84rem; color: var(--quiet); }
.around { color: var(--quiet); font: 1rem/1.55 var(--serif); }
.lead-in { font: 1rem/1.55 var(--serif); }
.context blockquote { margin: 0.45rem 0; padding: 0.5rem 0.8rem; background: var(--panel); font: 1.22rem/1.5 var(--serif); white-space: pre-wrap; }
.lead-in ~ blockquote, .lead-in ~ .around { margin-left: 1.1rem; }
.tone-committed .context { border-color: var(--committed); } .tone-committed blockquote { background: var(--committed-soft); }
.tone-partial .context { border-color: var(--partial); } .tone-partial blockquote { background: var(--partial-soft); }
.tone-supportive .context { border-color: var(--supportive-edge); }
.tone-mentioned .context { border-color: var(--mentioned-edge); }
.tone-opposed .context { border-color: var(--opposed); } .tone-opposed blockquote { background: var(--opposed-soft); }
.tone-suggested .context { border-left-style: dotted; border-color: var(--quiet); }
figcaption { margin-top: 0.7rem; padding-left: 1.2rem; font-size: 0.9rem; }
.whence a { display: inline-block; margin: 0.2rem 0.9rem 0 0; }
.citation { margin-top: 0.45rem; color: var(--quiet); font-size: 0.8rem; line-height: 1.5; overflow-wrap: anywhere; }
.citation .copy { user-select: all; }

.facts { padding-left: 1.1rem; max-width: var(--measure); }
.facts li { margin-bottom: 0.35rem; }
.account { margin-top: 1.4rem; }
.account h3 { margin-bottom: 0.5rem; }
.account .kind { font: 0.88rem var(--sans); }
.account h4 { margin-top: 1.6rem; }
.account .quotation blockquote { font-size: 1.05rem; }
.gap strong { font-weight: 600; }
.counts { display: grid; gap: 0.5rem; margin-top: 0.9rem; font-size: 0.9rem; }
.counts div { display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; align-items: baseline; }
.counts dt { min-width: 8rem; font-weight: 600; }
.counts dd { margin: 0; padding: 0.05rem 0.5rem; border: 1px solid var(--rule); border-radius: 3px; }
.counts dd b { font-variant-numeric: tabular-nums; }
.counts .zero { color: var(--quiet); } .counts .zero b { font-weight: 400; }

.neighbours { margin-top: 3rem; }
.neighbours h2 { font-size: 1.15rem; padding-bottom: 0.4rem; border-bottom: 1px solid var(--rule); }
.neighbours ul, .quoted-in { padding: 0; list-style: none; }
.neighbours li, .quoted-in li { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; align-items: baseline; justify-content: space-between; padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }

.party-entry { margin-top: 0; padding: 1.3rem 0; align-content: start; grid-template-rows: auto auto 1fr; border-bottom: 1px solid var(--rule); display: grid; grid-template-columns: 15rem 1fr; gap: 0.4rem 2rem; }
.party-entry h3 { grid-column: 1; }
.party-entry .verdict { grid-column: 1; align-self: start; justify-content: flex-start; }
.party-entry .words { grid-column: 2; grid-row: 1 / span 3; }
.party-entry blockquote, .party-entry .basis { font: 1.1rem/1.5 var(--serif); white-space: pre-wrap; }
.party-entry blockquote::before { content: "“"; } .party-entry blockquote::after { content: "”"; }
.party-entry .basis { color: var(--quiet); }
.party-entry .whence, .party-entry .onward { margin-top: 0.2rem; font-size: 0.88rem; color: var(--quiet); }
.party-entry .whence + blockquote { margin-top: 0.9rem; }

.facts-table { display: grid; gap: 0; max-width: 50rem; }
.facts-table div { display: grid; grid-template-columns: 9rem 1fr; gap: 1rem; padding: 0.55rem 0; border-bottom: 1px solid var(--rule); }
.facts-table dt { color: var(--quiet); }
.facts-table dd { margin: 0; overflow-wrap: anywhere; }

.prose { max-width: var(--measure); }
.prose h2 { margin: 2.4rem 0 0.8rem; }
.prose ul, .prose ol { padding-left: 1.3rem; }
.prose li { margin-bottom: 0.6rem; }
.prose li .mark { padding-block: 0; line-height: 1.3; }
.steps h3 { font-size: 1.05rem; }
.steps li::marker { font: 700 1.05rem var(--serif); }
.codes div { display: grid; grid-template-columns: 8rem 1fr; gap: 1rem; padding: 0.45rem 0; border-bottom: 1px solid var(--rule); }
.codes dd { margin: 0; }
.page-document main > section p { max-width: var(--measure); }
`;

/** The table as cards: an ask a card, a party a line. */
const phone = `
@media screen and (max-width: 46rem) {
  .table-frame { overflow-x: visible; }
  .table-frame .positions { display: block; min-width: 0; }
  .positions caption, .positions tbody, .positions tr, .positions tbody th, .positions td { display: block; }
  .positions thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .positions tr { margin-bottom: 2rem; border-top: 2px solid var(--strong-rule); }
  .positions tbody th { position: static; width: auto; padding: 0.7rem 0; font-size: 1.12rem; box-shadow: none; }
  .positions td { border-left: 0; }
  .cell { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0.1rem 0.8rem; padding: 0.6rem 0.5rem; }
  .cell .party-name { position: static; width: auto; height: auto; clip-path: none; white-space: normal; font-weight: 600; font-size: 0.92rem; line-height: 1.35; }
  .cell .verdict { flex-direction: row; align-items: baseline; align-content: flex-start; }
  .cell .excerpt, .cell .basis { grid-column: 1 / -1; margin-top: 0.25rem; }
  .party-entry { grid-template-columns: 1fr; }
  .party-entry h3, .party-entry .verdict, .party-entry .words { grid-column: 1; grid-row: auto; }
  .facts-table div { grid-template-columns: 1fr; gap: 0.1rem; }
  .context, figcaption { padding-left: 0.8rem; }
  .lead-in ~ blockquote, .lead-in ~ .around { margin-left: 0.5rem; }
  .counts dt { min-width: 100%; }
}
`;

const print = `
@page { size: A4; margin: 16mm 15mm; }
@page table { size: A4 landscape; margin: 11mm; }
@media print {
  :root { --paper: #fff; --panel: #f5f5f3; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .page-table { page: table; }
  .page-table h1 { font-size: 18pt; }
  .page-table .opening { margin: 0.6rem 0 0.8rem; max-width: none; }
  .page-table .standfirst { font-size: 10pt; max-width: none; }
  .masthead nav, .crumbs, .skip, .neighbours, .onward { display: none; }
  .masthead { padding-top: 0; }
  .mark, td, blockquote, .verdict-box, .notice { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .table-frame { overflow: visible; }
  .table-frame .positions { min-width: 0; font-size: 7.6pt; }
  .positions th { position: static !important; }
  .positions .corner, .positions tbody th { width: 20%; }
  .positions tbody th { font-size: 8.4pt; padding: 4pt 6pt 4pt 0; }
  .cell { padding: 4pt; }
  .cell .mark { font-size: 7.6pt; }
  .cell .suggestion, .cell .basis { font-size: 7pt; }
  .cell .excerpt { font-size: 7.6pt; margin-top: 3pt; }
  tr, .quotation, .party-entry, .legend div { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
  /* The citation under each quotation gives the address in full. */
  .whence a { display: none; }
  .for-print { display: block; margin-bottom: 4pt; font-size: 8.5pt; overflow-wrap: anywhere; }
  .legend, .documents { break-inside: avoid; }
}
`;

/** `style.css`. */
export const style: string = [tokens, base, marks, table, columnWidths, pages, phone, print]
  .map((part) => part.trim())
  .join('\n\n')
  .concat('\n');
