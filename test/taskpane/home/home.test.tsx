/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createStepRequests } from '../../../src/commands/stepRequests';
import { Pane } from '../../../src/taskpane/shell/Pane';
import { readPreferences } from '../../../src/taskpane/state/preferences';
import { SPOKEN } from '../../../src/taskpane/words/languages';
import { loadTheme } from '../../../src/taskpane/shell/theme';
import { fakeDoor } from '../../workbook/fakeDoor';
import { focused, open, press, setMedia, settle, step, take, told } from '../paneSetup';
import {
  EMPTY,
  PROBLEMS,
  SETTINGS,
  checked,
  scorecard,
  tables,
  unitScore,
} from '../../workbook/checked';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

describe('when the pane opens', () => {
  it('says what the workbook has, how it stands and what comes next', async () => {
    const { door } = await open({ reading: checked({ problems: PROBLEMS }) });
    expect(screen.getByRole('region', { name: 'This workbook' }).textContent).toBe(
      'This workbookIndicators6Results2Results forQ1, Q2Scored as ofQ2Weights add up to100' +
        'To check2 errors · 1 warning'
    );
    expect(screen.getByText('3.85')).toBeTruthy();
    expect(screen.getByText('These scores are not in the workbook yet.')).toBeTruthy();
    expect(screen.getByText(/^Correct the errors under “To check”/)).toBeTruthy();
    expect(step(1).textContent).toBe('1 Check2 errors');
    expect(step(2).textContent).toBe('2 Scorenot yet');
    expect(door.asked).toEqual(['check']);
    expect(document.activeElement).toBe(document.body);
  });

  it('offers sample, template and import where there is no indicator table', async () => {
    const { door } = await open({ reading: EMPTY, language: 'th' });
    expect(screen.queryByRole('navigation')).toBeNull();
    door.now(checked());
    await press('แทรกตัวอย่าง');
    expect(door.asked).toEqual(['check', 'insertSample "nonthaburi th"', 'check']);
    expect(screen.queryByRole('button', { name: 'แทรกตัวอย่าง' })).toBeNull();
    expect(told()).toContain('ค่าสมมติ');
    expect(focused()).toBe('ภาพรวมของสมุดงาน');
  });

  it('inserts the template in the language shown', async () => {
    const { door } = await open({ reading: EMPTY });
    await press('Insert empty template');
    expect(door.asked).toContain('insertTemplate "thaiLocal en"');
  });

  it('inserts the template of the scheme that is chosen', async () => {
    const { door } = await open({ reading: EMPTY });
    fireEvent.change(screen.getByLabelText('Scheme of scoring'), { target: { value: 'spms' } });
    await press('Insert empty template');
    expect(door.asked).toContain('insertTemplate "spms en"');
  });

  it('says of an empty template that there is nothing to check yet, finds nothing wrong, and writes nothing', async () => {
    const unfilled = checked({ tables: tables({ indicators: [], results: [] }), periods: [] });
    const { door } = await open({ reading: unfilled });
    const fill =
      'Next: fill in the indicators, then the results; the columns with dark headers are needed.';
    expect(step(1).textContent).toBe('1 Checknothing to check yet');
    expect(screen.getByText(fill)).toBeTruthy();
    expect(screen.getByText('Weights add up to').nextSibling?.textContent).toBe('none yet');
    await take(1);
    expect(focused()).toBe('Nothing to check yet');
    expect(told()).toBe('Nothing to check yet');
    expect(screen.queryByText('Every table could be read.')).toBeNull();
    await take(2);
    await take(3);
    await press('Make 1 sheet');
    expect(door.asked.filter((one) => !one.startsWith('check'))).toEqual([]);
    expect(focused()).toBe('This workbook at a glance');
    expect(step(2).textContent).toBe('2 Scorenot yet');
  });

  it('links to the help', async () => {
    const { page } = await open();
    const link = screen.getByRole('link', { name: 'Help: how to fill in and use it' });
    expect(link.getAttribute('href')).toBe('help.html');
    const opened = jest.fn();
    Object.assign(window, {
      Office: {
        context: {
          requirements: { isSetSupported: (name: string) => name === 'OpenBrowserWindowApi' },
          ui: { openBrowserWindow: opened },
        },
      },
    });
    expect(fireEvent.click(link)).toBe(false);
    expect(opened).toHaveBeenCalledWith('http://localhost/help.html');
    Reflect.deleteProperty(window, 'Office');
    page.unmount();
  });

  it('opens the import from the first run, and comes back', async () => {
    await open({ reading: EMPTY });
    await press('Import from your own form');
    expect(screen.queryByRole('button', { name: 'Insert empty template' })).toBeNull();
    await press('Back');
    expect(screen.getByRole('button', { name: 'Insert empty template' })).toBeTruthy();
  });

  it('says so where a sheet of scores was made earlier, and in how many units weights are wrong', async () => {
    const wrong = { ...unitScore('กองคลัง', 3), groups: [] };
    await open({
      reading: checked({ own: new Set(['scores']), units: ['กองช่าง', 'กองคลัง'] }),
      card: scorecard(unitScore('กองช่าง', 3), wrong),
    });
    expect(step(2).textContent).toBe('2 Scoremade earlier');
    expect(screen.getByText('not 100 in 1 of 2 units')).toBeTruthy();
  });
});

describe('language and colours', () => {
  it('takes the language of the workbook before that of Excel, and the choice of the user before both, for good', async () => {
    const reading = checked({ tables: tables({ settings: { ...SETTINGS, language: 'th' } }) });
    await open({ reading });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('สกอร์การ์ดตัวชี้วัด');
    await press('English');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('KPI Scorecard');
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('button', { name: 'English', pressed: true })).toBeTruthy();
    cleanup();
    await open({ reading, language: 'th' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('KPI Scorecard');
  });

  it('keeps the colours that were chosen on this computer', async () => {
    await open();
    fireEvent.change(screen.getByLabelText('Colours on this computer'), {
      target: { value: 'dark' },
    });
    await settle();
    expect(readPreferences().look).toBe('dark');
  });

  it('works where nothing can be kept', async () => {
    const forbidden = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await open();
    await press('ไทย');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('สกอร์การ์ดตัวชี้วัด');
    forbidden.mockRestore();
  });
});

describe('Check', () => {
  it('lists errors before warnings, each with its cell, and says how many', async () => {
    await open({ reading: checked({ problems: PROBLEMS }) });
    await take(1);
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(headings).toEqual([
      'Errors – not scored until corrected (2)',
      'Warnings – can be scored, but have a look (1)',
    ]);
    expect(screen.getByRole('button', { name: /KPI!M7$/ })).toBeTruthy();
    expect(told()).toBe('Checked: 2 errors, 1 warning.');
    expect(focused()).toBe('To check');
    expect(step(1).textContent).toBe('1 Check2 errors');
  });

  it('goes to the cell of a problem', async () => {
    const { door } = await open({ reading: checked({ problems: PROBLEMS }), language: 'th' });
    await take(1);
    await press(/D9$/);
    expect(door.asked.at(-1)).toBe('goTo {"sheet":"ผลการปฏิบัติงาน","row":8,"column":3}');
    expect(screen.getByRole('heading', { name: 'ต้องตรวจสอบ' })).toBeTruthy();
  });

  it('says plainly that there is nothing to look at', async () => {
    await open();
    await take(1);
    expect(focused()).toBe('No problems found');
    expect(screen.getByText('Next: choose a period and score.')).toBeTruthy();
  });

  it('shows the first of many problems and the others on demand', async () => {
    const [, problem] = PROBLEMS;
    const many = Array.from({ length: 300 }, () => problem).filter((one) => one !== undefined);
    await open({ reading: checked({ problems: many }) });
    await take(1);
    expect(screen.getAllByRole('button', { name: /KPI!M7$/ })).toHaveLength(50);
    await press('Show 200 more');
    expect(screen.getAllByRole('button', { name: /KPI!M7$/ })).toHaveLength(250);
    expect(screen.getByText('50 not shown')).toBeTruthy();
  });

  it('leaves its list to be looked at again later, without reading again', async () => {
    const { door } = await open({ reading: checked({ problems: PROBLEMS }) });
    await take(1);
    await press('Overview');
    await press('To check (3)');
    expect(focused()).toBe('To check');
    expect(door.asked).toEqual(['check', 'check']);
  });
});

describe('when the workbook changes', () => {
  it('reads anew before scoring again, and says nothing of a change that a moment later it has read', async () => {
    const { door } = await open();
    await take(1);
    await take(2);
    expect(step(2).textContent).toBe('2 Scoredone');
    const before = door.asked.length;
    // At once: a moment later the pane reads by itself.
    act(() => door.change());
    expect(step(1).textContent).toBe('1 Checkdone');
    expect(step(2).textContent).toBe('2 Scoredone');
    await take(2);
    // Live reading may come in between; what counts is that scoring knows the change.
    const asked = door.asked.slice(before).map((one) => one.split(' ')[0]);
    expect(asked.indexOf('check')).toBeLessThan(asked.indexOf('score'));
    expect(asked).toContain('check');
    expect(step(2).textContent).toBe('2 Scoredone');
    expect(screen.queryByText(/has changed since/)).toBeNull();
  });

  it('other choices make what is written out of date, too', async () => {
    await open();
    await take(2);
    fireEvent.change(screen.getByLabelText('Period'), { target: { value: 'Q1' } });
    await settle();
    expect(step(2).textContent).toBe('2 Scoreout of date');
  });
});

describe('an Excel without functions of add-ins', () => {
  it('says so, offers what it can write, and keeps the choice for an Excel that has them', async () => {
    const { door, page } = await open({ reading: checked({ functions: false }), language: 'th' });
    const writes = screen.getByLabelText<HTMLSelectElement>('แผ่นงานคะแนนเขียนเป็น');
    expect([...writes.options].map(({ value }) => value)).toEqual(['plain', 'values']);
    expect(writes.value).toBe('plain');
    expect(page.container.textContent).toContain('Excel รุ่นนี้ใช้ฟังก์ชันของโปรแกรมเสริมไม่ได้');
    await take(2);
    expect(door.asked.find((one) => one.startsWith('score'))).toContain('"writes":"functions"');
  });

  it('writes values where they are chosen', async () => {
    const { door } = await open({ reading: checked({ functions: false }) });
    const writes = screen.getByLabelText('The Scores sheet holds');
    fireEvent.change(writes, { target: { value: 'values' } });
    await take(2);
    expect(door.asked.find((one) => one.startsWith('score'))).toContain('"writes":"values"');
  });

  it('is not mentioned elsewhere', async () => {
    const { page } = await open();
    expect(page.container.textContent).not.toContain('does not run functions');
    expect(screen.getByLabelText('The Scores sheet holds')).toHaveProperty('value', 'functions');
  });
});

describe('ribbon buttons', () => {
  it('run their step in the pane, one after the other', async () => {
    const { door, requests } = await open();
    await act(() => Promise.all([requests.ask('check'), requests.ask('summarise')]));
    await settle();
    expect(door.asked.map((one) => one.split(' ')[0])).toEqual(['check', 'check', 'summarise']);
  });

  it('wait for a pane that is not there yet', async () => {
    const requests = createStepRequests();
    const done = requests.ask('summarise');
    const door = fakeDoor(checked(), scorecard(unitScore(null, 3)));
    const words = await SPOKEN.en.load();
    const theme = await loadTheme('light');
    await act(async () => {
      render(
        <Pane
          door={door}
          requests={requests}
          office={{ language: 'en', look: null }}
          preferences={readPreferences()}
          first={{ language: 'en', words, theme }}
        />
      );
    });
    await act(() => done);
    await settle();
    expect(door.asked.at(-1)).toMatch(/^summarise/);
  });
});
