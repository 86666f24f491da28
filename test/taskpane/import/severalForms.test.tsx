/** @jest-environment jsdom */
import '../liveGlobals';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { openDoor } from '../../../src/excel/openDoor';
import { ImportView } from '../../../src/taskpane/import/ImportView';
import { createText, TextProvider } from '../../../src/taskpane/words/text';
import { english } from '../../../src/taskpane/words/en/pane';
import { bookOf } from '../../workbook/file';
import { connect } from '../../workbook/host';

afterEach(cleanup);

const HEADER = ['No.', 'Indicator', 'Weight', 1, 2, 3, 4, 5];
const ROWS = [
  ['Department: Works'],
  HEADER,
  [1, 'Roads', 60, 10, 20, 30, 40, 50],
  [2, 'Water', 40, 10, 20, 30, 40, 50],
  [],
  ['Department: Finance'],
  HEADER,
  [1, 'Revenue', 100, 10, 20, 30, 40, 50],
];

function open() {
  const workbook = bookOf({ sheets: [{ name: 'Forms', blocks: [{ rows: ROWS }] }] });
  connect(workbook);
  render(
    <FluentProvider theme={webLightTheme}>
      <TextProvider value={createText('en', english, false)}>
        <ImportView door={openDoor()} onClose={() => undefined} onImported={() => undefined} />
      </TextProvider>
    </FluentProvider>
  );
  const rows = (): readonly unknown[] => {
    const { table, sheet } = workbook.table('KpiIndicators') ?? {};
    if (table === undefined || sheet === undefined) return [];
    const { row, column } = table.area;
    const headers = Array.from({ length: table.area.columns }, (_, c) =>
      sheet.value(row, column + c)
    );
    return Array.from({ length: table.area.rows - 1 }, (_, r) =>
      ['Unit', 'Code', 'Indicator'].map((name) =>
        sheet.value(row + 1 + r, column + headers.indexOf(name))
      )
    );
  };
  return { workbook, rows };
}

async function press(name: string | RegExp): Promise<void> {
  await waitFor(() => screen.getByRole('button', { name }), PATIENCE);
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
    await Promise.resolve();
  });
}
const PATIENCE = { timeout: 20_000 };
const said = (text: string | RegExp): Promise<HTMLElement> =>
  screen.findByText(text, undefined, PATIENCE);
const unit = (): string =>
  screen.getByRole<HTMLInputElement>('textbox', { name: /^Unit \(for/ }).value;
const range = (): HTMLInputElement =>
  screen.getByRole<HTMLInputElement>('textbox', { name: 'Range of the form' });
const choice = (): HTMLSelectElement =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: '2 forms were found. Which one?' });

test('each form of a sheet is added by itself, of the unit that its title names, and none twice', async () => {
  const { rows } = open();
  await press('Use selection');
  await said('1 Roads');
  expect([...choice().options].map(({ label }) => label)).toEqual([
    'A1:H4 · Works · 2 indicators',
    'A6:H8 · Finance · 1 indicator',
    'All of it as one form',
  ]);
  expect([range().value, unit()]).toEqual(['A1:H4', 'Works']);
  await press('Add to KpiIndicators (2)');
  await said('2 rows were added to KpiIndicators.');

  // The next of them is shown at once.
  await press('Read another form');
  await said('1 Revenue');
  expect([range().value, unit()]).toEqual(['A6:H8', 'Finance']);
  await press('Add to KpiIndicators (1)');
  await said('1 row was added to KpiIndicators.');
  expect(rows()).toEqual([
    ['Works', '1', 'Roads'],
    ['Works', '2', 'Water'],
    ['Finance', '1', 'Revenue'],
  ]);

  // The first once more: everything is there already.
  await press('Read another form');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Forms').activate();
    await context.sync();
  });
  await press('Use selection');
  await said('1 Roads');
  await press('Add to KpiIndicators (2)');
  await said('Already there, left out: 1, 2');
  expect(rows()).toHaveLength(3);
});

test('a range of their own, and a form without its header', async () => {
  open();
  await press('Use selection');
  await said('1 Roads');
  fireEvent.change(range(), { target: { value: 'A9' } });
  expect(screen.getByText('Write it as A1:H20.')).toBeTruthy();
  fireEvent.change(range(), { target: { value: 'a4:h4' } });
  await press('Read this range');
  await said(/columns were read as the header in row 2 says/);
  expect(screen.queryByText('1 Roads')).toBeNull();
  expect(screen.getByText('2 Water')).toBeTruthy();
  expect(choice().selectedOptions[0]?.label).toBe('The range below');
  fireEvent.change(choice(), { target: { value: '1' } });
  expect([range().value, unit()]).toEqual(['A6:H8', 'Finance']);
  fireEvent.change(choice(), { target: { value: 'own' } });
  expect(range().value).toBe('A1:H8');
});

test('forms that were pasted come one after the other, too', async () => {
  open();
  const text = ROWS.map((row) => row.join('\t')).join('\n');
  const box = screen.getByRole('textbox', { name: 'Or paste a table here' });
  fireEvent.change(box, { target: { value: text } });
  await press('Read pasted table');
  await press('Add to KpiIndicators (2)');
  await press('Read another form');
  await said('1 Revenue');
  expect([choice().selectedOptions[0]?.label, unit()]).toEqual([
    'A6:H8 · Finance · 1 indicator',
    'Finance',
  ]);
  expect(screen.queryByRole('textbox', { name: 'Range of the form' })).toBeNull();
});
