import type { Language } from '../../engine';
import type { HostOptions } from '../host/host';
import { activate } from '../host/classes/sheets/worksheet';
import type { OnNewWorkbook } from '../host/newWorkbooks';
import type { HostProfile } from '../host/profiles/profile';
import { cellArea } from '../workbook/model/area';
import { a1 } from '../../tables';
import { uncalculated } from '../workbook/calculate/uncalculated';
import { newWorkbook } from '../workbook/file/newWorkbook';
import type { Workbook } from '../workbook/model/model';
import type { Sheet } from '../workbook/model/sheet';
import { element } from './element';
import { editorText } from './grid/editorText';
import { enterCells, type TypedCell } from './grid/enterCells';
import { gridView } from './grid/gridView';
import { PageHost } from './pageHost';
import { showPane } from './paneFrame';
import { sheetTabs } from './sheetTabs';

export interface PreviewWindow {
  /** Shows this workbook, and the pane on it. */
  open(workbook: Workbook): void;
  workbook(): Workbook;
  /** Opens the workbook again as this Excel would, and every later one. */
  workAs(profile: HostProfile): void;
  /** From now on, and in every workbook opened later, the n-th request of the pane (from 1) is refused; 0: none. */
  failAt(request: number): void;
}

/** Runs something that may fail and tells the user when it does. */
export type Attempt = (work: () => void | Promise<void>) => Promise<void>;

/**
 * The workbook beside the pane: grid, formula line and sheet tabs over one host. What the pane does is shown when its
 * request has been answered; what the user does reaches the pane as Excel's events.
 *
 * @param first - the Excel that it works as, until another is chosen
 * @param onNewWorkbook - told when the pane has Excel open another workbook
 */
export function previewWindow(
  language: Language,
  attempt: Attempt,
  first: HostProfile,
  onNewWorkbook: OnNewWorkbook
): PreviewWindow {
  const address = element('address', HTMLOutputElement);
  const content = element('content', HTMLInputElement);
  let host = new PageHost(newWorkbook(), refreshSoon);
  /** Cell that the grid has in focus, on whichever sheet is shown. */
  let cell = { row: 0, column: 0 };
  let selection = host.session.selection;
  let due = false;
  let failAt = 0;
  let profile = first;

  const grid = gridView(element('grid', HTMLElement), enter, (row, column) => {
    cell = { row, column };
    host.session.select(host.workbook.activeSheet, cellArea(row, column));
    selection = host.session.selection;
    host.sendEvents();
    showContent();
  });
  const tabs = sheetTabs(element('tabs', HTMLElement), (sheet) => {
    activate(sheet, host.session);
    host.sendEvents();
    refresh();
  });

  content.addEventListener('keydown', (event) => {
    // The grid listens on the whole page and would take the keys for its own.
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    const { value } = content;
    content.blur();
    if (event.key === 'Enter') enter([{ ...cell, text: value }]);
    else showContent();
    void grid.select(cell.row, cell.column);
  });

  function enter(typed: readonly TypedCell[]): void {
    void attempt(() => enterCells(host, host.workbook.activeSheet, typed)).then(refresh);
  }

  function refreshSoon(): void {
    if (due) return;
    due = true;
    requestAnimationFrame(refresh);
  }

  function refresh(): void {
    due = false;
    const { workbook, session } = host;
    const sheet = workbook.activeSheet;
    grid.show(sheet);
    tabs.show(workbook.sheets, sheet);
    if (session.selection !== selection) {
      selection = session.selection;
      if (selection?.sheet === sheet) {
        void grid.select(selection.area.row, selection.area.column);
      }
    }
    showContent();
  }

  function showContent(): void {
    // Not under the hands of somebody who types there.
    if (document.activeElement === content) return;
    const sheet: Sheet = host.workbook.activeSheet;
    address.value = a1(cell.row, cell.column);
    content.value = editorText(sheet, cell.row, cell.column);
  }

  function open(workbook: Workbook, settings: HostOptions['settings'] = {}): void {
    host = new PageHost(workbook, refreshSoon, { failAt, profile, settings, onNewWorkbook });
    if (uncalculated(workbook).length > 0) host.session.calculateAll();
    selection = null;
    showPane(element('pane', HTMLIFrameElement), host, language);
    refresh();
  }

  return {
    open: (workbook) => open(workbook),
    workbook: () => host.workbook,
    workAs(next) {
      profile = next;
      open(host.workbook, Object.fromEntries(host.session.settings));
    },
    failAt(request) {
      failAt = request;
      host.faults.set({ failAt });
    },
  };
}
