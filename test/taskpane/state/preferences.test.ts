/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { keepPreferences, readPreferences } from '../../../src/taskpane/state/preferences';

beforeEach(() => localStorage.clear());

const NEVER = { language: null, look: 'auto', sheets: ['summary:form', 'summary:plan'] };

test('what is kept comes back', () => {
  const mine = { language: 'en', look: 'dark', sheets: ['summary:trend'] } as const;
  keepPreferences(mine);
  expect(readPreferences()).toEqual(mine);
});

test.each([
  ['nothing', null],
  ['broken text', '{"language":'],
  ['another kind of value', '5'],
  ['words of a later version', '{"language":"lo","look":"sepia","sheets":"all"}'],
])('%s counts as never chosen', (_, kept) => {
  if (kept !== null) localStorage.setItem('kpi-scorecard', kept);
  expect(readPreferences()).toEqual(NEVER);
});

test('sheets that are not known any more are left out', () => {
  localStorage.setItem('kpi-scorecard', '{"sheets":["summary:form","summary:old"]}');
  expect(readPreferences().sheets).toEqual(['summary:form']);
});

describe('where Excel has a key for this add-in at this place', () => {
  const office = (partitionKey: string | undefined): void => {
    Object.defineProperty(globalThis, 'Office', {
      configurable: true,
      value: { context: { partitionKey } },
    });
  };
  afterEach(() => void Reflect.deleteProperty(globalThis, 'Office'));

  const mine = { language: 'en', look: 'dark', sheets: ['summary:trend'] } as const;

  test('nothing is kept without it, and nothing of another place is read', () => {
    office('excel-1:');
    keepPreferences(mine);
    expect(Object.keys(localStorage)).toEqual(['excel-1:kpi-scorecard']);
    expect(readPreferences()).toEqual(mine);
    office('excel-2:');
    expect(readPreferences()).toEqual(NEVER);
  });

  test('Excel on Windows has none', () => {
    office(undefined);
    keepPreferences(mine);
    expect(Object.keys(localStorage)).toEqual(['kpi-scorecard']);
    expect(readPreferences()).toEqual(mine);
  });
});

test('no other file keeps anything in the browser', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('preview'))
    .filter((file) =>
      /(?:local|session)Storage|indexedDB/.test(readFileSync(`src/${file}`, 'utf8'))
    );
  // The language, the look and the sheets chosen; and what somebody said of the columns of forms.
  expect(files.sort()).toEqual([
    'excel/host/ownKey.ts',
    'taskpane/import/rememberedColumns.ts',
    'taskpane/state/preferences.ts',
  ]);
});
