/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import type { Language } from '../../../src/engine';
import { HostProblem } from '../../../src/excel/host/hostProblem';
import type { FormGrid } from '../../../src/tables';
import { FORM_ROLES, ROW_ROLES } from '../../../src/tables';
import { ImportView } from '../../../src/taskpane/import/ImportView';
import { english } from '../../../src/taskpane/words/en/pane';
import { createText, TextProvider } from '../../../src/taskpane/words/text';
import { thai } from '../../../src/taskpane/words/th/pane';
import { formOf } from '../../workbook/form';
import { fakeDoor } from '../../workbook/fakeDoor';
import { checked, scorecard } from '../../workbook/checked';
import { VIEWS } from '../../../src/taskpane/words/views';

afterEach(cleanup);

const FORM = formOf([
  ['รหัส', 'ตัวชี้วัด', 1, 2, 3, 4, 5, 'น้ำหนัก'],
  ['1', 'ถนน', 50, 60, 70, 80, 90, 60],
  ['2', 'แผน', 'ร่าง', 'เสนอ', 'แก้ไข', 'อนุมัติ', 'ประกาศ', 40],
]);

async function settle(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
}

async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
}

function open(form: FormGrid = FORM, language: Language = 'en') {
  const door = fakeDoor(checked(), scorecard());
  door.select(form);
  const imported = jest.fn();
  const closed = jest.fn();
  const page = render(
    <FluentProvider theme={webLightTheme}>
      <TextProvider value={createText(language, language === 'th' ? thai : english, false)}>
        <ImportView door={door} onClose={closed} onImported={imported} />
      </TextProvider>
    </FluentProvider>
  );
  return { door, imported, closed, page };
}

test('a selection is shown as understood, added, and the new rows can be shown', async () => {
  const { door, imported } = open();
  await press('Use selection');
  expect(screen.getByRole('status').textContent).toBe('2 indicators, 0 parts, 1 to look at');
  await press('Add to KpiIndicators (2)');
  expect(door.asked).toEqual(['readForm', 'importIndicators "1 2 skip"']);
  expect(imported).toHaveBeenCalledTimes(1);
  expect(screen.getByText('2 rows were added to KpiIndicators.')).toBeTruthy();
  await press('Go to the new rows');
  expect(door.asked.at(-1)).toBe('goTo {"sheet":"KPI","row":3,"column":2}');
});

test('units of measure and results are shown before anything is written', async () => {
  open(
    formOf([
      ['Code', 'Indicator', 'Unit of measure', 'Target', 'Weight', 'Q1 Actual', 'Numerator'],
      ['1', 'Roads', 'km', 50, 60, 42, 21],
    ])
  );
  await press('Use selection');
  expect(screen.getByText(/Target 50 · Weight 60 · Result Q1 42 · Numerator 21/)).toBeTruthy();
  expect(screen.getByText(/Unit of measure km/)).toBeTruthy();
});

test('after rows were added the step is finished: on to the overview, or to another form', async () => {
  const { closed } = open();
  await press('Use selection');
  await press('Add to KpiIndicators (2)');
  expect(screen.queryByRole('button', { name: /^Add to/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Use selection' })).toBeNull();
  await press('Read another form');
  expect(screen.queryByText('2 rows were added to KpiIndicators.')).toBeNull();
  await press('Use selection');
  await press('Add to KpiIndicators (2)');
  await press('Done: to the overview');
  expect(closed).toHaveBeenCalledTimes(1);
});

test('the focus goes to what was added, and to the title when another form is asked for', async () => {
  open();
  await press('Use selection');
  const add = screen.getByRole('button', { name: 'Add to KpiIndicators (2)' });
  add.focus();
  await press('Add to KpiIndicators (2)');
  expect(document.activeElement?.textContent).toContain('2 rows were added to KpiIndicators.');
  await press('Read another form');
  expect(document.activeElement?.id).toBe('import-title');
});

test('where Excel does not say which cells are merged, that is said; pasted text has none', async () => {
  open({ ...FORM, merges: null });
  await press('Use selection');
  expect(screen.getByText(/does not say which cells are merged/)).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: 'Or paste a table here' }), {
    target: { value: 'Code\tIndicator\t1\t2\t3\t4\t5\n1\tRoads\t1\t2\t3\t4\t5' },
  });
  await press('Read pasted table');
  expect(screen.getByRole('status').textContent).toMatch(/^1 indicator,/);
  expect(screen.queryByText(/does not say which cells are merged/)).toBeNull();
});

test('what is uncertain is said in words, with its cell; choosing the kind settles it', async () => {
  const { door } = open();
  await press('Use selection');
  expect(screen.getByText(/Look at this: The criteria are statements/)).toBeTruthy();
  await press('Go to B3');
  expect(door.asked.at(-1)).toBe('goTo {"sheet":"Form","row":2,"column":1}');
  fireEvent.change(screen.getByRole('combobox', { name: 'Kind of 2' }), {
    target: { value: 'milestone' },
  });
  expect(screen.queryByText(/Look at this/)).toBeNull();
});

test('a row can be left out and a column named anew', async () => {
  const { door } = open();
  await press('Use selection');
  fireEvent.change(screen.getByRole('combobox', { name: /What row 3 is/ }), {
    target: { value: 'ignored' },
  });
  fireEvent.click(screen.getByText('Columns'));
  fireEvent.change(screen.getByRole('combobox', { name: 'What column H is' }), {
    target: { value: 'ignore' },
  });
  expect(screen.queryByText(/Weight 60/)).toBeNull();
  fireEvent.click(screen.getByText('Left out, and why'));
  expect(screen.getByText('Column H: left out, as you chose')).toBeTruthy();
  expect(screen.getByText('Row 3: as you chose')).toBeTruthy();
  await press('Add to KpiIndicators (1)');
  expect(door.asked.at(-1)).toBe('importIndicators "1 skip"');
});

test('pasted text is read without the workbook', async () => {
  const { door } = open();
  fireEvent.change(screen.getByRole('textbox', { name: 'Or paste a table here' }), {
    target: { value: 'รหัส\tตัวชี้วัด\tเป้าหมาย\n1\tถนน\t50' },
  });
  await press('Read pasted table');
  expect(screen.getByText('1 ถนน')).toBeTruthy();
  expect(door.asked).toEqual([]);
});

test('a failure says what and what to do; nothing found is said too', async () => {
  const { door } = open(formOf([['สวัสดี']]));
  door.failNext('readForm', new HostProblem('noSelection'));
  await press('Use selection');
  expect(
    screen.getByText('The selection is not one range of cells, or it is too large.')
  ).toBeTruthy();
  await press('Use selection');
  expect(screen.getByRole('status').textContent).toBe('No indicators were found in this range.');
});

test.each(['en', 'th'] as const)('no accessibility violations (%s)', async (language) => {
  const { page } = open(FORM, language);
  await press(language === 'en' ? 'Use selection' : 'ใช้ช่วงที่เลือก');
  const { violations } = await axe.run(page.container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

test.each(Object.values(VIEWS))('there is a word for every role', (views) => {
  const words = views.import;
  expect(Object.keys(words.columnRole).sort()).toEqual([...FORM_ROLES].sort());
  expect(Object.keys(words.rowRole).sort()).toEqual([...ROW_ROLES].sort());
});

test('what a column is, once said, is known of the next form with the same headings', async () => {
  localStorage.clear();
  const form = (name: string) =>
    formOf([
      ['Ref', 'What', 'Aim'],
      ['x', name, 50],
    ]);
  const first = open(form('Roads'));
  await press('Use selection');
  for (const [column, role] of [
    ['B', 'name'],
    ['C', 'target'],
  ] as const) {
    fireEvent.change(screen.getByRole('combobox', { name: `What column ${column} is` }), {
      target: { value: role },
    });
  }
  expect(screen.getByRole('status').textContent).toMatch(/^1 indicator,/);
  first.page.unmount();
  open(form('Parks'));
  await press('Use selection');
  expect(screen.getByRole('status').textContent).toMatch(/^1 indicator,/);
  localStorage.clear();
});

test('results that differ are kept and shown as was and is; those of the form take their place when asked', async () => {
  const { door } = open(
    formOf([
      ['รหัส', 'ตัวชี้วัด', 'เป้าหมาย', 'ผลการดำเนินงาน'],
      ['1', 'ถนน', 50, 60],
    ])
  );
  door.answerImport([
    { unit: null, code: '1', period: 'Q1', was: 55, is: 60, state: 'changed' },
    { unit: null, code: '2', period: null, was: null, is: 7, state: 'noPeriod' },
  ]);
  await press('Use selection');
  fireEvent.change(screen.getByRole('combobox', { name: 'Period of results that state none' }), {
    target: { value: 'Q1' },
  });
  await press('Add to KpiIndicators (1)');
  expect(screen.getByText(/55 in the workbook, 60 in the form/)).toBeTruthy();
  expect(screen.getByText('Results without a period, left out: 2')).toBeTruthy();
  await press('Use those of the form');
  expect(door.asked.at(-1)).toBe('importIndicators "1 skip Q1 replace"');
});
