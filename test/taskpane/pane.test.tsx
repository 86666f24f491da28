/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { createStepRequests } from '../../src/commands/stepRequests';
import type { Language } from '../../src/engine';
import { Pane } from '../../src/taskpane/components/Pane';
import type { Checked } from '../../src/taskpane/door';
import { fakeDoor } from './fakeDoor';
import {
  EMPTY,
  PROBLEMS,
  SETTINGS,
  checked,
  indicator,
  scorecard,
  scored,
  tables,
  total,
  unitScore,
} from './workbook';

beforeAll(() => {
  // jsdom has no media queries; the pane then looks light.
  Object.defineProperty(window, 'matchMedia', {
    configurable: true,
    value: () => ({
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
});

afterEach(cleanup);

async function open(
  reading: Checked = checked(),
  language: Language = 'en',
  card = scorecard(unitScore(null, 3.8525, 0.8))
) {
  const door = fakeDoor(reading, card);
  const requests = createStepRequests();
  const page = render(<Pane door={door} requests={requests} officeLanguage={language} />);
  await settle();
  return { door, requests, page };
}

/** Lets the promises of a step run to their end. */
async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
}

async function violations(page: Element): Promise<readonly string[]> {
  // jsdom has no layout, so contrast cannot be judged here.
  const { violations: found } = await axe.run(page, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

const status = () => screen.getByRole('status').textContent;
const focused = () => document.activeElement?.textContent;

describe('when the pane opens', () => {
  it('says what the workbook has and what comes next', async () => {
    const { door } = await open();
    const facts = screen.getByRole('region', { name: 'This workbook' });
    expect(facts.textContent).toBe('Indicators6Results2Newest periodQ2');
    expect(screen.getByText('Next: check that the tables can be read.')).toBeTruthy();
    expect(door.asked).toEqual(['check']);
    expect(document.activeElement).toBe(document.body);
  });

  it('offers the sample and the template where there is no indicator table', async () => {
    const { door } = await open(EMPTY, 'th');
    door.now(checked());
    await press('แทรกตัวอย่าง');
    expect(door.asked).toEqual(['check', 'insertSample "nonthaburi th"', 'check']);
    expect(screen.queryByRole('button', { name: 'แทรกตัวอย่าง' })).toBeNull();
    expect(focused()).toContain('ค่าสมมติ');
  });

  it('inserts the sample that was chosen from the list', async () => {
    const { door } = await open(EMPTY, 'en');
    fireEvent.change(screen.getByRole('combobox', { name: 'Sample' }), {
      target: { value: 'saKaeo' },
    });
    await press('Insert sample');
    expect(door.asked).toContain('insertSample "saKaeo en"');
  });

  it('inserts the template in the language shown', async () => {
    const { door } = await open(EMPTY, 'en');
    await press('Insert empty template');
    expect(door.asked).toContain('insertTemplate "en"');
  });

  it('takes the language of the workbook before that of Excel, and the choice of the user before both', async () => {
    await open(checked({ tables: tables({ settings: { ...SETTINGS, language: 'th' } }) }), 'en');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('สกอร์การ์ดตัวชี้วัด');
    await press('English');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('KPI Scorecard');
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('button', { name: 'English', pressed: true })).toBeTruthy();
  });
});

describe('Check', () => {
  it('lists errors before warnings, each with its cell, and says how many', async () => {
    await open(checked({ problems: PROBLEMS }));
    await press('1 Check');
    const headings = screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
    expect(headings).toEqual([
      'Errors – not scored until corrected (2)',
      'Warnings – scored, but have a look (1)',
    ]);
    expect(screen.getByRole('button', { name: /KPI!M7$/ })).toBeTruthy();
    expect(status()).toBe('Checked: 2 errors, 1 warning.');
    expect(focused()).toBe('What to look at');
  });

  it('goes to the cell of a problem', async () => {
    const { door } = await open(checked({ problems: PROBLEMS }), 'th');
    await press('1 ตรวจสอบ');
    await press(/D9$/);
    expect(door.asked.at(-1)).toBe('goTo {"sheet":"ผลการปฏิบัติงาน","row":8,"column":3}');
    expect(screen.getByRole('heading', { name: 'สิ่งที่ควรดู' })).toBeTruthy();
  });

  it('says plainly that there is nothing to look at', async () => {
    await open();
    await press('1 Check');
    expect(focused()).toBe('No problems found');
    expect(screen.getByText('Next: choose a period and score.')).toBeTruthy();
  });

  it('shows the first of many problems and the others on demand', async () => {
    const [, problem] = PROBLEMS;
    const many = Array.from({ length: 300 }, () => problem).filter((one) => one !== undefined);
    await open(checked({ problems: many }));
    await press('1 Check');
    expect(screen.getAllByRole('button', { name: /KPI!M7$/ })).toHaveLength(50);
    await press('Show 200 more');
    expect(screen.getAllByRole('button', { name: /KPI!M7$/ })).toHaveLength(250);
    expect(screen.getByText('50 not shown')).toBeTruthy();
  });
});

describe('Score', () => {
  it('scores the newest period of all units as formulas unless told otherwise', async () => {
    const { door } = await open();
    await press('2 Score');
    expect(door.asked.at(-1)).toBe(
      'score {"language":"en","freeze":false,"period":null,"unit":null}'
    );
  });

  it('passes on the period, the unit and values instead of formulas', async () => {
    const { door } = await open(checked({ units: ['กองช่าง', 'กองคลัง'] }), 'th');
    fireEvent.change(screen.getByLabelText('รอบ'), { target: { value: 'Q1' } });
    fireEvent.change(screen.getByLabelText('หน่วยงาน'), { target: { value: '1' } });
    fireEvent.click(screen.getByRole('switch'));
    await press('2 ให้คะแนน');
    expect(door.asked.at(-1)).toBe(
      'score {"language":"th","freeze":true,"period":"Q1","unit":"กองคลัง"}'
    );
  });

  it('shows the total on 0–5, in percent and as a band in words, and how sure it is', async () => {
    await open(checked(), 'th');
    await press('2 ให้คะแนน');
    for (const words of ['3.85', '77.05%', 'ผ่าน ดี', 'มีผลแล้ว 80% ของน้ำหนัก']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    expect(screen.getByText(/ระหว่าง 3.08 ถึง 4.08/)).toBeTruthy();
    expect(focused()).toBe('ผลคะแนน ไตรมาส 2');
    expect(status()).toBe('ให้คะแนนแล้ว คะแนนรวม 3.85 จาก 5');
  });

  it('never shows a missing score as zero', async () => {
    await open(checked(), 'en', scorecard(unitScore(null, null, 0)));
    await press('2 Score');
    const pending = screen.getByRole('button', { name: /^No level 10 / });
    expect(pending.textContent).toContain('No result yet');
    expect(pending.textContent).not.toContain('score');
    expect(screen.getAllByText('No score yet').length).toBeGreaterThan(0);
    expect(screen.queryByText('0.00')).toBeNull();
  });

  it('opens the evidence of an indicator: sentence, warning, criteria, cells', async () => {
    const { door } = await open();
    await press('2 Score');
    const row = screen.getByRole('button', { name: /^Level 2 2 / });
    expect(row.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/at least 80 \(level 4\) but below 90/)).toBeTruthy();
    expect(screen.getByText(/lies in a gap/)).toBeTruthy();
    const reached = screen.getByLabelText('level reached').closest('tr');
    expect(reached?.textContent).toBe('2ร้อยละ 60');
    await press('Go to the result');
    expect(door.asked.at(-1)).toBe('goTo {"sheet":"Results","row":4,"column":3}');
  });

  it('shows the committee’s score beside the computed one, with its reason', async () => {
    await open();
    await press('2 Score');
    await press(/^Level 3 3 /);
    expect(screen.getByText(/^The committee gave 3.5: หลักฐานเพิ่มเติม/)).toBeTruthy();
    expect(screen.getByText('Computed: 3')).toBeTruthy();
  });

  it('opens one of several units, and gives the focus back to it afterwards', async () => {
    const units = [unitScore('กองช่าง', 3.9), unitScore('กองคลัง', null, 0)];
    await open(checked(), 'en', scorecard(...units));
    await press('2 Score');
    expect(status()).toBe('Scored 2 units.');
    await press(/^กองคลัง/);
    expect(focused()).toBe('กองคลัง');
    await press('All units');
    expect(focused()).toMatch(/^กองคลัง/);
  });

  it('shows the total of all units, and the same indicator in every unit that holds it', async () => {
    const units = [unitScore('กองช่าง', 3.9), unitScore('กองคลัง', 2.1)];
    const all = { weight: 200, total: total(3), band: null };
    await open(checked(), 'en', { ...scorecard(...units), organisation: all });
    await press('2 Score');
    expect(screen.getByText('3.00')).toBeTruthy();
    await press(/^กองคลัง/);
    await press(/^Level 3 3 /);
    const across = screen.getByText('In every unit that holds it:');
    expect(across.textContent).toMatch(/กองช่าง · .* · score 3.5 · weight .*กองคลัง · /);
  });

  it('renders the beginning of a long scorecard', async () => {
    const long = Array.from({ length: 1200 }, (_, index) => scored(indicator(`${index}`, 'ก'), 3));
    await open(checked(), 'en', scorecard({ ...unitScore(null, 3), indicators: long }));
    await press('2 Score');
    expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(50);
    expect(screen.getByText('1,150 not shown')).toBeTruthy();
  });

  it('shows progress in words and keeps the buttons from a second run', async () => {
    const { door } = await open();
    const release = door.hold({ phase: 'writing', done: 300, total: 1200 });
    await press('2 Score');
    const bar = screen.getByRole('progressbar', { name: 'Writing: 300 of 1,200' });
    expect(bar.getAttribute('aria-valuenow')).toBe('0.25');
    await press('2 Score');
    release();
    await settle();
    expect(door.asked.filter((one) => one.startsWith('score'))).toHaveLength(1);
    expect(screen.queryByRole('progressbar', { name: /Writing/ })).toBeNull();
  });

  it('writes Thai digits where the workbook wants them', async () => {
    await open(checked({ tables: tables({ settings: { ...SETTINGS, thaiDigits: true } }) }), 'th');
    await press(/ให้คะแนน/);
    expect(screen.getByText('๓.๘๕')).toBeTruthy();
  });
});

describe('Summarise', () => {
  it('says that the summary is there and shows its sheet', async () => {
    const { door } = await open();
    await press('3 Summarise');
    expect(status()).toBe('The summary sheet is ready.');
    await press('Show the summary sheet');
    expect(door.asked.at(-1)).toBe('showOwn "summary:form"');
  });
});

describe('when something fails', () => {
  it('says what happened and what to do, in the language shown, and keeps the results', async () => {
    const { door } = await open(checked(), 'th');
    await press('2 ให้คะแนน');
    door.failNext(
      'summarise',
      Object.assign(new Error('AccessDenied'), {
        bilingual: {
          what: { th: 'แผ่นงานถูกป้องกันไว้', en: 'The sheet is protected.' },
          todo: { th: 'ยกเลิกการป้องกันแล้วลองอีกครั้ง', en: 'Unprotect it, then try again.' },
        },
      })
    );
    await press('3 สรุปผล');
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('แผ่นงานถูกป้องกันไว้ยกเลิกการป้องกันแล้วลองอีกครั้ง');
    expect(document.activeElement).toBe(alert);
    expect(screen.getByText('3.85')).toBeTruthy();
    await press('ปิดข้อความ');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('adds the words of an error that it does not know', async () => {
    const { door } = await open();
    door.failNext('check', new Error('GeneralException'));
    await press('1 Check');
    expect(screen.getByRole('alert').textContent).toContain('Excel said: GeneralException');
    await press('1 Check');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so where a cell cannot be gone to', async () => {
    const { door } = await open(checked({ problems: PROBLEMS }));
    await press('1 Check');
    door.failNext('goTo', new Error('ItemNotFound'));
    await press(/KPI!M7$/);
    expect(screen.getByRole('alert').textContent).toContain('ItemNotFound');
  });
});

describe('when the workbook changes', () => {
  it('marks the results out of date and reads anew before scoring again', async () => {
    const { door } = await open();
    await press('2 Score');
    expect(screen.queryByText(/has changed/)).toBeNull();
    act(() => door.change());
    expect(screen.getByText('The workbook has changed since this was made.')).toBeTruthy();
    await press('Score again');
    expect(door.asked.slice(-2)).toEqual(['check', door.asked[1]]);
    expect(screen.queryByText(/has changed/)).toBeNull();
  });
});

describe('ribbon buttons', () => {
  it('run their step in the pane, one after the other', async () => {
    const { door, requests } = await open();
    await act(() => Promise.all([requests.ask('check'), requests.ask('score')]));
    expect(door.asked.map((one) => one.split(' ')[0])).toEqual(['check', 'check', 'score']);
    expect(screen.getByText('3.85')).toBeTruthy();
  });

  it('wait for a pane that is not there yet', async () => {
    const requests = createStepRequests();
    const done = requests.ask('summarise');
    const door = fakeDoor(checked(), scorecard(unitScore(null, 3)));
    render(<Pane door={door} requests={requests} officeLanguage="en" />);
    await act(() => done);
    expect(door.asked.at(-1)).toMatch(/^summarise/);
  });
});

describe('accessibility', () => {
  it.each<Language>(['th', 'en'])('axe finds nothing in any state (%s)', async (language) => {
    const units = [unitScore('กองช่าง', 3.9), unitScore('กองคลัง', null, 0)];
    const reading = checked({ problems: PROBLEMS, units: ['กองช่าง', 'กองคลัง'] });
    const { door, page } = await open(reading, language, scorecard(...units));
    expect(await violations(page.container)).toEqual([]);
    await press(/^1 /);
    expect(await violations(page.container)).toEqual([]);
    await press(/^2 /);
    await press(/^กองช่าง/);
    for (const row of screen.getAllByRole('button', { expanded: false })) fireEvent.click(row);
    act(() => door.change());
    door.failNext('summarise', new Error('GeneralException'));
    await press(/^3 /);
    expect(within(page.container).getByRole('alert')).toBeTruthy();
    expect(await violations(page.container)).toEqual([]);
  });

  it('axe finds nothing on the first run', async () => {
    const { page } = await open(EMPTY);
    expect(await violations(page.container)).toEqual([]);
  });

  it('every control can be reached with the keyboard', async () => {
    const { page } = await open(checked({ problems: PROBLEMS }));
    await press('1 Check');
    const clickable = page.container.querySelectorAll('[role="button"], [onclick]');
    expect(clickable).toHaveLength(0);
    for (const button of screen.getAllByRole('button')) expect(button.tabIndex).toBe(0);
  });
});
