import { SAMPLE_NAMES, sampleTitle } from '../../scorecard';
import { WorkbookFileError } from '../workbook/file/package/fileError';
import { newWorkbook } from '../workbook/file/newWorkbook';
import { openWorkbook } from '../workbook/file/openWorkbook';
import { saveWorkbook } from '../workbook/file/saveWorkbook';
import { offerExcels } from './excelChoice';
import { EntryRefused } from './grid/enterCells';
import { offerFile } from './offerFile';
import { previewWindow } from './previewWindow';

/**
 * Entry of the preview: the toolbar over the workbook and the pane. The address takes `lang=th|en`, `profile=m365` (an
 * Excel of profiles.ts; the list in the bar has all), and `failAt=n`: the bar then has a field for the request of the add-in (from 1, counted anew from each change of the field and in each
 * workbook that is opened) that Excel refuses; 0 refuses none. So everybody can try what the add-in does about it.
 */
const query = new URLSearchParams(location.search);
const language = query.get('lang') === 'en' ? 'en' : 'th';
const excel = offerExcels(chooser('excel'), language, (profile) =>
  attempt(() => preview.workAs(profile))
);
const preview = previewWindow(language, attempt, excel);
let fileName = 'workbook.xlsx';

offerSamples();
on('sample', 'click', () => attempt(openSample));
on('sampleName', 'change', () => attempt(openSample));
on('blank', 'click', () => attempt(() => show(newWorkbook(), 'workbook.xlsx')));
on('save', 'click', () =>
  attempt(async () => {
    offerFile(fileName, await saveWorkbook(preview.workbook()));
    say(`บันทึกแล้ว · Saved: ${fileName}`);
  })
);
on('open', 'change', ({ target }) =>
  attempt(async () => {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    show(await openWorkbook(new Uint8Array(await file.arrayBuffer())), file.name);
  })
);
on('width', 'change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  document.documentElement.style.setProperty('--pane', `${target.value}px`);
});

offerFaults();
void attempt(openSample);

function offerFaults(): void {
  const label = document.getElementById('fault');
  const field = document.getElementById('failAt');
  const asked = query.get('failAt');
  if (asked === null || label === null || !(field instanceof HTMLInputElement)) return;
  label.hidden = false;
  field.value = asked;
  preview.failAt(Number(asked));
  field.addEventListener('change', () => preview.failAt(field.valueAsNumber));
}

function chooser(id: string): HTMLSelectElement {
  const select = document.getElementById(id);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`The page has no list #${id}`);
  return select;
}

function offerSamples(): void {
  chooser('sampleName').append(
    ...SAMPLE_NAMES.map((name) => new Option(sampleTitle(name, language), name))
  );
}

async function openSample(): Promise<void> {
  const name = chooser('sampleName').value;
  const response = await fetch(`samples/${name}-${language}.xlsx`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  show(await openWorkbook(new Uint8Array(await response.arrayBuffer())), `${name}.xlsx`);
}

function show(workbook: Parameters<typeof preview.open>[0], name: string): void {
  fileName =
    name.replace(/\.[^.]*$/, '') + (name.toLowerCase().endsWith('.xlsm') ? '.xlsm' : '.xlsx');
  preview.open(workbook);
  say(name);
}

/** Does it, and says so in the status line when it could not be done. */
async function attempt(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    const known = cause instanceof WorkbookFileError || cause instanceof EntryRefused;
    say(known || cause instanceof Error ? cause.message : String(cause), 'error');
    if (!known) throw cause;
  }
}

function say(message: string, kind: 'info' | 'error' = 'info'): void {
  const status = document.getElementById('status');
  if (status === null) return;
  status.textContent = message;
  status.dataset['kind'] = kind;
}

function on(id: string, event: string, listener: (event: Event) => void): void {
  document.getElementById(id)?.addEventListener(event, listener);
}
