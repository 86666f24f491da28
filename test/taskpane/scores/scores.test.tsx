/** @jest-environment jsdom */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { focused, open, press, setMedia, settle, take, told } from '../paneSetup';
import {
  INDICATORS,
  SETTINGS,
  checked,
  indicator,
  scorecard,
  scored,
  tables,
  total,
  unitScore,
} from '../../workbook/checked';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

const rows = () => screen.queryAllByRole('button', { name: /^(Level|No level|Met|Not met) / });

describe('Score', () => {
  it('scores the newest period of all units as formulas unless told otherwise', async () => {
    const { door } = await open();
    await take(2);
    expect(door.asked.at(-1)).toBe(
      'score {"language":"en","writes":"functions","period":null,"unit":null,"sheets":["summary:form"]}'
    );
  });

  it('passes on the period, the unit and what the cells are to hold', async () => {
    const { door } = await open({
      reading: checked({ units: ['กองช่าง', 'กองคลัง'] }),
      language: 'th',
    });
    fireEvent.change(screen.getByLabelText('รอบ'), { target: { value: 'Q1' } });
    fireEvent.change(screen.getByLabelText('หน่วยงาน'), { target: { value: 'กองคลัง' } });
    fireEvent.change(screen.getByLabelText('แผ่นงานคะแนนเขียนเป็น'), {
      target: { value: 'values' },
    });
    await take(2);
    expect(door.asked.at(-1)).toMatch(
      /^score {"language":"th","writes":"values","period":"Q1","unit":"กองคลัง"/
    );
  });

  it('shows the total on 0–5, in percent and as a band in words, and how sure it is', async () => {
    await open({ language: 'th' });
    await take(2);
    for (const words of ['3.85', '77.05%', 'ผ่าน ดี', 'มีผลแล้ว 80% ของน้ำหนัก']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    expect(screen.getByText(/ระหว่าง 3.08 ถึง 4.08/)).toBeTruthy();
    expect(focused()).toBe('ผลคะแนน ไตรมาส 2');
    expect(told()).toBe('ให้คะแนนแล้ว คะแนนรวม 3.85 จาก 5');
  });

  it('says of a group what of its weight its score is made of, where that is not all', async () => {
    await open();
    await take(2);
    expect(screen.getByText('weight 40 · counted 0')).toBeTruthy();
  });

  it('shows the scores without writing them, when only looked at', async () => {
    const { door } = await open();
    await press('See the scores');
    expect(screen.getByText('77.05%')).toBeTruthy();
    expect(door.asked).toEqual(['check']);
    await press('Write the scores');
    expect(door.asked.at(-1)).toMatch(/^score /);
  });

  it('never shows a missing score as zero', async () => {
    await open({ card: scorecard(unitScore(null, null, 0)) });
    await take(2);
    const pending = screen.getByRole('button', { name: /^No level 10 / });
    expect(pending.textContent).toContain('No result yet');
    expect(pending.textContent).not.toContain('score');
    expect(screen.getAllByText('No score yet').length).toBeGreaterThan(0);
    expect(screen.queryByText('0.00')).toBeNull();
  });

  it('writes Thai digits where the workbook wants them', async () => {
    const settings = { ...SETTINGS, thaiDigits: true };
    await open({ reading: checked({ tables: tables({ settings }) }), language: 'th' });
    await take(2);
    expect(screen.getByText('๓.๘๕')).toBeTruthy();
  });
});

describe('units', () => {
  const units = [unitScore('กองช่าง', 3.9), unitScore('กองคลัง', 2.1)];

  it('opens one of several, and comes back to all', async () => {
    const all = { weight: 200, total: total(3), band: null, targets: null };
    await open({ card: { ...scorecard(...units), organisation: all } });
    await take(2);
    expect(told()).toBe('Scored 2 units.');
    expect(screen.getByText('3.00')).toBeTruthy();
    expect(rows()).toHaveLength(0);
    await press(/^กองคลัง/);
    expect(screen.getByRole('heading', { name: 'กองคลัง' })).toBeTruthy();
    expect(rows()).toHaveLength(6);
    await press('All units');
    expect(rows()).toHaveLength(0);
  });

  it('finds indicators in all of them, each with its unit', async () => {
    await open({ card: scorecard(...units) });
    await take(2);
    await press('No result yet (2)');
    expect(rows().map((row) => /กอง(ช่าง|คลัง)/.exec(row.textContent ?? '')?.[0])).toEqual([
      'กองช่าง',
      'กองคลัง',
    ]);
  });

  it('lists the same indicator in every unit that holds it', async () => {
    await open({ card: scorecard(...units) });
    await take(2);
    await press(/^กองคลัง/);
    await press(/^Level 3 3 /);
    const across = screen.getByRole('heading', { name: 'In every unit that holds it' });
    expect(across.parentElement?.textContent).toMatch(
      /กองช่าง · .* · score 3.5 · weight .*กองคลัง · /
    );
  });
});

describe('a long scorecard', () => {
  const long = Array.from({ length: 3000 }, (_, index) =>
    scored(indicator(`${index}`, index % 2 === 0 ? 'น้ำสะอาด ทั่วถึง' : 'ถนน'), 3)
  );
  const card = scorecard({ ...unitScore(null, 3), indicators: long });

  it('renders its beginning, and more on demand', async () => {
    await open({ card });
    await take(2);
    expect(rows()).toHaveLength(50);
    expect(screen.getByText('2,950 not shown')).toBeTruthy();
  });

  it('is searched by code and name; spaces do not matter', async () => {
    await open({ card });
    await take(2);
    const search = screen.getByRole('searchbox');
    fireEvent.change(search, { target: { value: '2998 น้ำสะอาดทั่วถึง' } });
    await settle();
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining('2998') as string,
    ]);
    fireEvent.change(search, { target: { value: 'ไม่มีคำนี้' } });
    await settle();
    expect(screen.getByText(/^No indicator fits/)).toBeTruthy();
  });
});

describe('filters', () => {
  it('say how many there are and show only those', async () => {
    await open();
    await take(2);
    const group = within(screen.getByRole('group', { name: 'Show' }));
    expect(group.getAllByRole('button').map((chip) => chip.textContent)).toEqual([
      'All (6)',
      'Below 3 (1)',
      'No result yet (1)',
      'Warning about the result (1)',
    ]);
    await press('Below 3 (1)');
    expect(rows().map((row) => row.textContent?.slice(0, 3))).toEqual(['22 ']);
  });

  it('show met and not met, where there are no levels, in words', async () => {
    const [first, ...rest] = INDICATORS;
    if (first === undefined) throw new Error('no indicators');
    const met = { ...first, status: 'met' as const, outcome: { ...first.outcome, level: null } };
    const card = scorecard({ ...unitScore(null, 3), indicators: [met, ...rest] });
    await open({ card });
    await take(2);
    expect(screen.getByRole('button', { name: /^Met 1 / })).toBeTruthy();
  });
});
