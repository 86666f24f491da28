/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { noticeOf } from '../../../src/excel/host/notice';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import { open, press, setMedia, settle, step, take, told } from '../paneSetup';
import { PROBLEMS, checked } from '../../workbook/checked';

beforeEach(() => {
  localStorage.clear();
  setMedia();
});
afterEach(cleanup);

describe('when something fails', () => {
  it('says what happened and what to do, in the language shown, and keeps the results', async () => {
    const { door } = await open({ language: 'th' });
    await take(2);
    door.failNext('score', new HostProblem('protected'));
    await take(2);
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('แผ่นงานหรือสมุดงานถูกป้องกันไว้ยกเลิกการป้องกัน');
    expect(document.activeElement).toBe(alert);
    expect(screen.getByText('3.85')).toBeTruthy();
    await press('ปิดข้อความ');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('adds the words of an error that it does not know', async () => {
    const { door } = await open();
    door.failNext('check', new Error('GeneralException'));
    await take(1);
    expect(screen.getByRole('alert').textContent).toContain(
      'The add-in’s own error: GeneralException'
    );
    await take(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks for a check where the workbook could not be read at first, which reads it', async () => {
    await open({ fails: new Error('GeneralException') });
    expect(screen.getByRole('alert').textContent).toContain('GeneralException');
    expect(screen.getByText('Next: check that the tables can be read.')).toBeTruthy();
    expect(step(1).textContent).toBe('1 Checknext');
    await take(1);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(step(1).textContent).toBe('1 Checkdone');
  });

  it('says so where a cell cannot be gone to', async () => {
    const { door } = await open({ reading: checked({ problems: PROBLEMS }) });
    await take(1);
    door.failNext('goTo', new Error('ItemNotFound'));
    await press(/KPI!M7$/);
    expect(screen.getByRole('alert').textContent).toContain('ItemNotFound');
  });
});

describe('when something is left undone although the step is done', () => {
  it('says what and what to do, and tells screen readers; the next run begins anew', async () => {
    const { door } = await open();
    door.noticeNext(noticeOf('noPrintSetup', ['Scores', 'KPI']));
    await take(2);
    const what =
      /^Everything is written, but Excel did not take the print set-up of “Scores”, “KPI”/;
    expect(screen.getByText(what)).toBeTruthy();
    expect(screen.getByText(/^Add a printer/)).toBeTruthy();
    expect(told()).toMatch(/Scored.*Everything is written, but/);
    expect(step(2).textContent).toBe('2 Scoredone');
    await take(2);
    expect(screen.queryByText(what)).toBeNull();
  });
});

describe('progress', () => {
  it('is shown in words and keeps the buttons from a second run', async () => {
    const { door } = await open();
    const release = door.hold({ phase: 'writing', done: 300, total: 1200 });
    await take(2);
    const bar = screen.getByRole('progressbar', { name: 'Writing: 300 of 1,200' });
    expect(bar.getAttribute('aria-valuenow')).toBe('0.25');
    await take(2);
    release();
    await settle();
    expect(door.asked.filter((one) => one.startsWith('score'))).toHaveLength(1);
    expect(screen.queryByRole('progressbar', { name: /Writing/ })).toBeNull();
  });

  it('can be cancelled: the step is then not done, and the pane says that nothing has changed', async () => {
    const { door } = await open();
    const release = door.hold({ phase: 'writing', done: 300, total: 1200 });
    await take(2);
    await press('Cancel');
    release();
    await settle();
    expect(screen.getByRole('alert').textContent).toBe(
      'Cancelled. The workbook is as it was before.Start again whenever you like.'
    );
    expect(step(2).textContent).not.toContain('done');
    fireEvent.click(step(2));
    await settle();
    expect(step(2).textContent).toBe('2 Scoredone');
  });
});
