import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Changes one token of one XML part of a file; the same seed gives the same file. */
export function editedFile(bytes: Uint8Array, seed: number): { file: Uint8Array; what: string } {
  const random = generator(seed);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels|vml)$/.test(name));
  const name = pick(names, random);
  const tokens = strFromU8(parts[name] ?? new Uint8Array()).match(/<[^>]*>|[^<]+/g) ?? [];
  const at = Math.floor(random() * tokens.length);
  const [what, change] = pick(EDITS, random);
  const edited = change(tokens, at, random).join('');
  return {
    file: zipSync({ ...parts, [name]: strToU8(edited) }, { level: 0 }),
    what: `${name}, token ${at} (${(tokens[at] ?? '').slice(0, 60)}): ${what}`,
  };
}

type Edit = (tokens: readonly string[], at: number, random: () => number) => readonly string[];

const inToken =
  (change: (token: string, random: () => number) => string): Edit =>
  (tokens, at, random) =>
    tokens.map((token, i) => (i === at ? change(token, random) : token));

const EDITS: readonly (readonly [string, Edit])[] = [
  ['left out', (tokens, at) => tokens.filter((_, i) => i !== at)],
  ['twice', (tokens, at) => tokens.flatMap((token, i) => (i === at ? [token, token] : [token]))],
  ['cut off behind it', (tokens, at) => tokens.slice(0, at + 1)],
  [
    'behind the next',
    (tokens, at) => [
      ...tokens.slice(0, at),
      ...tokens.slice(at + 1, at + 2),
      ...tokens.slice(at, at + 1),
      ...tokens.slice(at + 2),
    ],
  ],
  ['a huge number', inToken((token) => token.replace(/\d+/, '999999999999'))],
  ['a negative number', inToken((token) => token.replace(/\d+/, '-1'))],
  ['a cell beyond the grid', inToken((token) => token.replace(/[A-Z]+\d+/, 'ZZZZZZZZZ5000'))],
  ['an attribute emptied', inToken((token) => token.replace(/="[^"]*"/, '=""'))],
  ['a quote less', inToken((token) => token.replace('"', ''))],
  ['another name', inToken((token) => token.replace(/^(<\/?)\w+/, '$1other'))],
  [
    'a letter less',
    inToken((token, random) => {
      const letter = Math.floor(random() * token.length);
      return token.slice(0, letter) + token.slice(letter + 1);
    }),
  ],
];

function pick<T>(values: readonly T[], random: () => number): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

/** Numbers from 0 to 1 (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
