/** @jest-environment jsdom */
import { DEFAULT_SCALE } from '../../../src/engine';
import type { Language } from '../../../src/engine';
import { withHelpLink } from '../../../src/scorecard/start/helpLink';
import { helpPage } from '../../../src/scorecard/start/helpPage';
import { INPUT_WORDS, saidOn } from '../../../src/scorecard/start/inputWords';
import { templatePlan } from '../../../src/scorecard/start/templates';

const LANGUAGES: readonly Language[] = ['th', 'en'];

const LINKS = {
  help: { th: 'help-th.html', en: 'help.html' },
  functions: { th: 'functions-th.html', en: 'functions.html' },
};

test.each(LANGUAGES)('the help in %s says of every column what the template says', (language) => {
  const page = new DOMParser().parseFromString(helpPage(language, LINKS), 'text/html');
  const cells = [...page.querySelectorAll('td')].map((cell) => cell.textContent ?? '');
  for (const columns of Object.values(INPUT_WORDS[language].columns)) {
    for (const message of Object.values(columns)) {
      expect([
        message,
        cells.some((cell) => cell.endsWith(saidOn(DEFAULT_SCALE, message))),
      ]).toEqual([message, true]);
    }
  }
  expect(page.documentElement.lang).toBe(language);
  const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    language === 'th' ? LINKS.help.en : LINKS.help.th,
    LINKS.functions[language],
  ]);
});

test.each(LANGUAGES)('every sheet of the template in %s links to it', (language) => {
  const formulas = (help: string | null) =>
    withHelpLink(templatePlan(language), help, language).sheets.map(({ blocks }) =>
      blocks.flatMap(({ cells }) =>
        cells.flat().filter((cell) => typeof cell === 'object' && cell !== null)
      )
    );
  expect(formulas(null)).toEqual([[], [], [], []]);
  const address = 'https://kpi.example.go.th/addin/help.html';
  for (const [cell, ...more] of formulas(address)) {
    expect(more).toEqual([]);
    expect(JSON.stringify(cell)).toContain(address);
  }
});
