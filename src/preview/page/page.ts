import { languageOfTag, DEFAULT_LANGUAGE } from '../../engine';
import { SAMPLE_NAMES, sampleTitle } from '../../scorecard';
import { offerFile, XLSX } from '../../taskpane/ui/offerFile';
import { WorkbookFileError } from '../../file/package/fileError';
import { newWorkbook } from '../workbook/file/newWorkbook';
import { openWorkbook } from '../workbook/file/openWorkbook';
import { saveWorkbook } from '../workbook/file/saveWorkbook';
import { element } from './element';
import { offerExcels } from './excelChoice';
import { EntryRefused } from './grid/enterCells';
import { previewWindow } from './previewWindow';

/**
 * Entry of the preview: the toolbar over the workbook and the pane. The address takes `lang=th|en`, `profile=m365` (an
 * Excel of profiles.ts; the list in the bar has all), and `failAt=n`: the bar then has a field for the request of the add-in (from 1, counted anew from each change of the field and in each
 * workbook that is opened) that Excel refuses; 0 refuses none. So everybody can try what the add-in does about it.
 */
const query = new URLSearchParams(location.search);
const language = languageOfTag(query.get('lang') ?? DEFAULT_LANGUAGE);
const excel = offerExcels(element('excel', HTMLSelectElement), language, (profile) =>
  attempt(() => preview.workAs(profile))
);
const preview = previewWindow(language, attempt, excel, (bytes) =>
  attempt(() => offerNewWorkbook(bytes))
);
let fileName = 'workbook.xlsx';
/** Excel numbers new workbooks, the one that is open being the first. */
let newWorkbooks = 1;

offerSamples();
on('sample', 'click', () => attempt(openSample));
on('sampleName', 'change', () => attempt(openSample));
on('blank', 'click', () => attempt(() => show(newWorkbook(), 'workbook.xlsx')));
on('save', 'click', () =>
  attempt(async () => {
    offerFile(fileName, await saveWorkbook(preview.workbook()), XLSX);
    say(`บันทึกแล้ว · Saved: ${fileName}`);
  })
);
on('open', 'change', () =>
  attempt(async () => {
    const input = element('open', HTMLInputElement);
    const [file] = input.files ?? [];
    input.value = '';
    if (!file) return;
    show(await openWorkbook(new Uint8Array(await file.arrayBuffer())), file.name);
  })
);
on('width', 'change', () => {
  const { value } = element('width', HTMLSelectElement);
  document.documentElement.style.setProperty('--pane', `${value}px`);
});

offerFaults();
void attempt(openSample);

function offerFaults(): void {
  const field = element('failAt', HTMLInputElement);
  const asked = query.get('failAt');
  if (asked === null) return;
  element('fault', HTMLLabelElement).hidden = false;
  field.value = asked;
  preview.failAt(Number(asked));
  field.addEventListener('change', () => preview.failAt(field.valueAsNumber));
}

function offerSamples(): void {
  element('sampleName', HTMLSelectElement).append(
    ...SAMPLE_NAMES.map((name) => new Option(sampleTitle(name, language), name))
  );
}

async function openSample(): Promise<void> {
  const name = element('sampleName', HTMLSelectElement).value;
  const response = await fetch(`samples/${name}-${language}.xlsx`);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  show(await openWorkbook(new Uint8Array(await response.arrayBuffer())), `${name}.xlsx`);
}

/** Excel opens it in a window of its own; here it is saved, to be opened from there. */
async function offerNewWorkbook(bytes: Uint8Array | null): Promise<void> {
  const name = `Book${++newWorkbooks}.xlsx`;
  offerFile(name, bytes ?? (await saveWorkbook(newWorkbook())), XLSX);
  say(`Excel เปิดสมุดงานใหม่ · Excel would open a new workbook: ${name}`);
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
  const status = element('status', HTMLElement);
  status.textContent = message;
  status.dataset['kind'] = kind;
}

function on(id: string, event: string, listener: () => void): void {
  element(id, HTMLElement).addEventListener(event, listener);
}
