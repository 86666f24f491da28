import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importedAs } from './importedAs';

/**
 * Each folder is a kind of form that people have, named by what it requires: `form.txt` how it is imported and what it
 * holds (see typedBook.ts), with the layout of public templates and invented content; `expected.json` what a careful
 * person takes from it, what is asked about, and what is left out for which reason.
 */
const requirements = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test.each(requirements)('%s', async (name) => {
  const { first, again } = await importedAs(
    readFileSync(join(__dirname, name, 'form.txt'), 'utf8')
  );
  const expected = readFileSync(join(__dirname, name, 'expected.json'), 'utf8');
  expect(first).toEqual(JSON.parse(expected));
  // A second time, everything is there already.
  expect(again?.added ?? 0).toBe(0);
  expect(again?.results.filter(({ state }) => state === 'new') ?? []).toEqual([]);
});
