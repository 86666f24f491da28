/** @jest-environment jsdom */
import '../liveGlobals';
import { act, cleanup, render } from '@testing-library/react';
import { createStepRequests } from '../../../src/commands/stepRequests';
import { roundHalfUp } from '../../../src/engine';
import { openDoor } from '../../../src/excel/openDoor';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { Pane } from '../../../src/taskpane/shell/Pane';
import { readPreferences } from '../../../src/taskpane/state/preferences';
import { loadTheme } from '../../../src/taskpane/shell/theme';
import { SPOKEN } from '../../../src/taskpane/words/languages';
import { PUBLISHED, publishedBook, type Published } from '../../doors/published';
import { connect } from '../../workbook/host';
import { setMedia, settle, take } from '../paneSetup';

/*
 * Results that organisations have published (domain.md §7) as the pane shows them after Score, over the real client:
 * one pane a scheme, before a workbook for each of its results.
 */
beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

async function openPane(): Promise<void> {
  render(
    <Pane
      door={openDoor()}
      requests={createStepRequests()}
      office={{ language: 'en', look: null }}
      preferences={readPreferences()}
      first={{ language: 'en', words: await SPOKEN.en.load(), theme: await loadTheme('light') }}
    />
  );
  await atRest();
}

async function atRest(): Promise<void> {
  await settle();
  await act(() => clientAtRest());
  await settle();
}

const figure = (pattern: RegExp, text: string): number => Number(pattern.exec(text)?.[1] ?? NaN);

/** What the pane shows of what is published. */
function shown({ percent, groups = {}, weighted }: Published) {
  const results = document.querySelector('section[aria-labelledby="results"]');
  const lists = [...(results?.querySelectorAll('ul') ?? [])];
  const texts = (list: Element | undefined) =>
    [...(list?.children ?? [])].map(({ textContent }) => textContent ?? '');
  const worth = texts(lists.at(-2)).map((text) =>
    roundHalfUp((figure(/([\d.]+)weight/, text) * figure(/weight ([\d.]+)/, text)) / 100, 2)
  );
  const total = [...(results?.querySelectorAll('span') ?? [])].map(
    (each) => each.textContent ?? ''
  );
  return {
    scores: texts(lists.at(-1)).map((text) => figure(/score ([\d.]+)/, text)),
    percent:
      percent === null
        ? null
        : figure(/^([\d.]+)%$/, total.find((text) => /^[\d.]+%$/.test(text)) ?? ''),
    groups: Object.keys(groups).length === 0 ? [] : worth,
    weighted:
      weighted === undefined ? null : figure(/weighted ([\d.]+)/, texts(lists.at(-1))[0] ?? ''),
  };
}

const schemes = [...new Set(PUBLISHED.map(({ scheme }) => scheme))];

test.each(schemes)('of %s', async (scheme) => {
  const ofScheme = PUBLISHED.filter((published) => published.scheme === scheme);
  const found: Record<string, unknown> = {};
  for (const published of ofScheme) {
    connect(publishedBook(published));
    if (published === ofScheme[0]) await openPane();
    await take(2);
    await atRest();
    found[published.what] = shown(published);
  }
  const expected = ofScheme.map(({ what, lines, percent, groups = {}, weighted = null }) => [
    what,
    { scores: lines.map(({ score }) => score), percent, groups: Object.values(groups), weighted },
  ]);
  expect(found).toEqual(Object.fromEntries(expected));
});
