// Which room may know which: the arrows of docs/ARCHITECTURE.md, enforced.
const pure = '^src/(model|quote|find|record|people)/';
// A port's contract is a test that each adapter's own test calls.
const tests = '[.]test[.]ts$|^src/store/contract';
const only = (room, allowed) => ({
  name: `${room}-knows-only-${['itself', ...allowed].join('-')}`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: tests },
  to: { path: '^src/', pathNot: `^src/(${[room, ...allowed].join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans', severity: 'error', from: { orphan: true, pathNot: [tests, '[.]d[.]ts$'] }, to: {} },
    {
      name: 'pure-rooms-do-no-io',
      comment:
        'model, quote, find, record and people take everything as an argument: no files, no network, no clock; what ships with the program is read once.',
      severity: 'error',
      from: { path: pure, pathNot: `${tests}|/shipped-[a-z]+[.]ts$` },
      to: { dependencyTypes: ['core'] },
    },
    only('model', []),
    only('quote', ['model']),
    only('find', ['model']),
    only('record', ['model']),
    only('people', ['model']),
    only('read', ['model']),
    only('ask-model', ['model', 'quote']),
    only('stamp', ['model']),
    only('publish', ['model', 'quote']),
    // The store appends to the record; what an entry is, and how one follows another, the record itself says.
    only('store', ['model', 'record/ledger']),
    only('web', ['model', 'publish', 'record', 'store', 'campaign']),
    {
      name: 'only-the-store-knows-sql',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/sqlite/' },
      to: { path: '^(node:)?sqlite$' },
    },
    {
      name: 'only-ask-model-knows-the-client',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/ask-model/' },
      to: { path: '^(node_modules/)?openai(/|$)' },
    },
    {
      name: 'only-stamp-knows-certificates',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/stamp/|${tests}` },
      to: { path: '^(node_modules/)?(pkijs|asn1js)(/|$)' },
    },
    {
      name: 'no-development-tools-at-run-time',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    // mdast is types alone, of @types/mdast.
    {
      name: 'not-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^mdast$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
};
