import { readFileSync } from 'node:fs';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const [, section = ''] = readFileSync('README.md', 'utf8').split('\n## Built on\n');
const [, shipped = '', development = ''] = section.split(/^\|[^|]*\| why +\|$/m);
const { dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8')
) as Package;

/** The names in the first column of a table. */
function named(table: string): string[] {
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)
  );
}

test.each([
  ['shipped', shipped, dependencies],
  ['of development', development, devDependencies],
])('the README says of each dependency %s why it is there', (_, table, declared) => {
  expect(named(table).sort()).toEqual(Object.keys(declared).sort());
});

test('versions are exact, so that two computers build the same', () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies })) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
