import { act, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { createStepRequests } from '../../src/commands/stepRequests';
import type { Language } from '../../src/engine';
import type { Scorecard } from '../../src/scorecard';
import { Pane } from '../../src/taskpane/shell/Pane';
import type { Checked } from '../../src/excel/door';
import { readPreferences } from '../../src/taskpane/state/preferences';
import { SPOKEN } from '../../src/taskpane/words/languages';
import { loadTheme } from '../../src/taskpane/shell/theme';
import type { Look } from '../../src/taskpane/shell/theme';
import { fakeDoor } from '../workbook/fakeDoor';
import { checked, scorecard, unitScore } from '../workbook/checked';

/** jsdom has no media queries; `matching` are those that then hold. */
export function setMedia(...matching: readonly string[]): void {
  Object.defineProperty(window, 'matchMedia', {
    configurable: true,
    value: (query: string) => ({
      matches: matching.includes(query),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
}

/** An Excel that hands out no file of its workbook; what one does that can, newWorkbook.test.ts shows in the browser. */
export function setOffice(): void {
  Object.assign(window, {
    Office: { context: { requirements: { isSetSupported: () => false } } },
  });
}

export function removeOffice(): void {
  Reflect.deleteProperty(window, 'Office');
}

export interface Opening {
  /** What the first reading of the workbook fails with. */
  readonly fails?: Error;
  readonly reading?: Checked;
  readonly language?: Language;
  readonly card?: Scorecard;
  readonly look?: Look | null;
}

/** The pane over a fake door, after its first reading. */
export async function open(opening: Opening = {}) {
  const { language = 'en', card = scorecard(unitScore(null, 3.8525, 0.8)), look = null } = opening;
  const door = fakeDoor({ ...(opening.reading ?? checked()), scorecard: card }, card);
  if (opening.fails !== undefined) door.failNext('check', opening.fails);
  const requests = createStepRequests();
  const preferences = readPreferences();
  const shown = preferences.language ?? language;
  const page = render(
    <Pane
      door={door}
      requests={requests}
      office={{ language, look }}
      preferences={preferences}
      first={{
        language: shown,
        words: await SPOKEN[shown].load(),
        theme: await loadTheme('light'),
      }}
    />
  );
  await settle();
  return { door, requests, page };
}

/** Lets the promises of a step, and what is loaded for it, run to their end. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }
}

export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
}

export async function violations(page: Element): Promise<readonly string[]> {
  // jsdom has no layout, so contrast cannot be judged here.
  // It takes long enough for what the pane still loads to arrive meanwhile.
  const { violations: found } = await act(() =>
    axe.run(page, { rules: { 'color-contrast': { enabled: false } } })
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** What screen readers are told of the work. */
export const told = () => document.querySelector('[aria-live="polite"]')?.textContent;
export const focused = () => document.activeElement?.textContent;
/** A step's button, by its number. */
export const step = (number: 1 | 2 | 3) =>
  screen.getByRole('button', { name: new RegExp(`^${number} `) });

export async function take(number: 1 | 2 | 3): Promise<void> {
  fireEvent.click(step(number));
  await settle();
}
