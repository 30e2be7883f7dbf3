/** Names that Windows keeps for devices, with any ending. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const plain = /^[a-z0-9][a-z0-9-]*$/;
const longest = 80;

/**
 * A file name, without ending, for each id: safe on every file system, in every address, and different from all the
 * others whatever the case. An id of small letters, digits and hyphens is its own name, so that addresses can be
 * guessed and stay as they are when other ids come and go.
 */
export function fileNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const inOrder = [...new Set(ids)].toSorted((a, b) => Number(isPlain(b)) - Number(isPlain(a)));
  for (const id of inOrder) {
    const name = firstFree(isPlain(id) ? id : madePlain(id), taken);
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

const isPlain = (id: string): boolean => plain.test(id) && id.length <= longest && !devices.test(id);

function madePlain(id: string): string {
  const words = id
    .toLowerCase()
    .slice(0, longest)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${words.slice(0, longest - 10) || 'id'}-${fnv1a(id)}`;
}

function firstFree(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
  return free;
}

/** FNV-1a of 32 bits, in hexadecimal: for telling names apart, not for security. */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
