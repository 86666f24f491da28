import { readFileSync } from 'node:fs';
import path from 'node:path';
import { COLUMNS, SETTINGS, TABLE_NAMES } from '../../src/tables';
import type { ColumnSpec, TableKind } from '../../src/tables';

const README = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
/** Cells of every row of the README's tables. */
const ROWS = README.split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Parts between `·`, without remarks in brackets or after a colon. */
function parts(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(' · ').map((part) => part.replace(/(:| \().*$/, '').trim());
}

/** `**Code** รหัส`; bold where it is required. All levels are one entry. */
function entry({ key, en, th, required }: ColumnSpec): string | null {
  if (key === 'level0') return 'Level 0…10 ระดับ 0…10';
  if (key.startsWith('level')) return null;
  return `${required === false ? en : `**${en}**`} ${th}`;
}

it.each(Object.keys(COLUMNS) as TableKind[])('names every column of the table of %s', (kind) => {
  const name = TABLE_NAMES[kind];
  const row = ROWS.find(([, first = '']) => [`\`${name}\``, `\`${name}\` (long)`].includes(first));
  const columns = COLUMNS[kind].flatMap((spec) => entry(spec) ?? []);
  expect(parts(row?.[2]).slice(0, columns.length)).toEqual(columns);
});

it('names every setting, in the order of the template', () => {
  const names = Object.values(SETTINGS).map(({ en, th }) => `${en} ${th}`);
  const named = ROWS.flatMap(([, first]) => parts(first)).filter((part) => names.includes(part));
  expect(named).toEqual(names);
});

it('has one name in each language for one name in the other', () => {
  const named = [...Object.values(COLUMNS).flat(), ...Object.values(SETTINGS)];
  const thai = new Map(named.map(({ en, th }) => [en, th]));
  for (const { en, th } of named) expect([en, th]).toEqual([en, thai.get(en)]);
});
