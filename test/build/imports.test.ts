import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import directions from './directions.json';

const SRC = join(process.cwd(), 'src');

/** What each folder may import from, itself apart; ESLint reads the same list. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = directions.mayImport;

interface Import {
  readonly from: string;
  readonly to: string;
  /** `import()`: a part that is loaded when it is needed. */
  readonly lazy: boolean;
}

const files = listed(SRC);
const imports = files.flatMap(importsOf);

test('every folder is known', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(new Set(files.map(folderOf))).toEqual(new Set(Object.keys(MAY_IMPORT)));
});

test('imports go one way', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [here, there] = [folderOf(from), folderOf(to)];
    return here !== there && !MAY_IMPORT[here]?.includes(there);
  });
  expect(wrong.map(shown)).toEqual([]);
});

test('rooms of one folder import only the rooms they are built on', () => {
  const rooms: Readonly<Record<string, readonly string[]>> = directions.rooms;
  const within = (file: string, room: string): boolean =>
    relative(SRC, file).startsWith(`${room}/`);
  for (const room of Object.keys(rooms)) {
    expect([room, files.some((file) => within(file, room))]).toEqual([room, true]);
  }
  const wrong = imports.filter(({ from, to }) => {
    const here = Object.keys(rooms).find((room) => within(from, room));
    if (here === undefined || folderOf(from) !== folderOf(to)) return false;
    const allowed = [here, ...(rooms[here] ?? [])];
    const shared = dirname(relative(SRC, to)) === folderOf(to);
    return !shared && !allowed.some((room) => within(to, room));
  });
  expect(wrong.map(shown)).toEqual([]);
});

test('folders with an index are imported by it, but for parts that are loaded later', () => {
  const wrong = imports.filter(({ from, to, lazy }) => {
    if (lazy) return false;
    const there = folderOf(to);
    if (folderOf(from) === there || folderOf(from) === 'preview') return false;
    return directions.indexed.includes(there) && relative(SRC, to) !== join(there, 'index.ts');
  });
  expect(wrong.map(shown)).toEqual([]);
});

test('the engine imports nothing from outside itself', () => {
  const packages = files
    .filter((file) => folderOf(file) === 'engine')
    .flatMap((file) => specifiersOf(file).map(({ specifier }) => specifier))
    .filter((specifier) => !specifier.startsWith('.'));
  expect(packages).toEqual([]);
});

test('no file imports itself by a detour, not even a type', () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      cycles.push([...path.slice(start), file].map((each) => relative(SRC, each)).join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

function listed(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return listed(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function folderOf(file: string): string {
  return relative(SRC, file).split(/[\\/]/)[0] ?? '';
}

function specifiersOf(file: string): { specifier: string; lazy: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export)\s([^'";]*?\sfrom\s)?'([^']+)'/gm),
    ...text.matchAll(/\b()import\('([^']+)'\)/g),
  ];
  return found.map(([whole, , specifier = '']) => ({
    specifier,
    lazy: whole.includes('import('),
  }));
}

function importsOf(file: string): Import[] {
  return specifiersOf(file)
    .filter(({ specifier }) => /^\.\.?(?:\/|$)/.test(specifier))
    .map(({ specifier, ...kind }) => ({ from: file, to: found(file, specifier), ...kind }))
    .filter(({ to }) => to !== '');
}

/** The file that a relative import means; empty for what is not TypeScript (JSON, styles). */
function found(file: string, specifier: string): string {
  const path = resolve(dirname(file), specifier);
  const candidates = [`${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), path];
  return candidates.find((candidate) => files.includes(candidate)) ?? '';
}

function shown({ from, to }: Import): string {
  return `${relative(SRC, from)} imports ${relative(SRC, to)}`;
}
