/** @jest-environment jsdom */
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
