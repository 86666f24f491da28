import type { Host } from '../../host/host';
import { readEntry } from '../../host/cells/cellEntry';
import { HostError } from '../../host/hostError';
import { mayWrite } from '../../host/cells/protection';
import { cellArea } from '../../workbook/model/area';
import { a1 } from '../../../tables';
import type { Sheet } from '../../workbook/model/sheet';
import { editorText, isPercent } from './editorText';

/** A cell and the text typed into it. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Why nothing was written: one sentence in Thai and in English. */
export class EntryRefused extends Error {
  override readonly name = 'EntryRefused';
}

const PLAIN_NUMBER = /^[+-]?\d+(\.\d*)?$/;

/**
 * Enters what a user typed, as Excel would take it, calculates what depends on it and tells the add-in. All cells or
 * none; text that is as the cell was changes nothing.
 *
 * @throws EntryRefused for protected sheets and for text that no cell can hold.
 */
export function enterCells(host: Host, sheet: Sheet, typed: readonly TypedCell[]): void {
  const changes = typed.filter(({ row, column, text }) => text !== editorText(sheet, row, column));
  const entries = changes.map((cell) => readCell(sheet, cell));
  for (const { row, column, input, format } of entries) {
    sheet.set(row, column, input);
    const style = sheet.style(row, column);
    if (format !== null && style.numberFormat === 'General') {
      sheet.setStyle(row, column, host.workbook.styles.change(style, { numberFormat: format }));
    }
    host.session.written(sheet, cellArea(row, column));
  }
  host.session.settle();
  host.sendEvents();
}

function readCell(sheet: Sheet, { row, column, text }: TypedCell) {
  try {
    mayWrite(sheet, cellArea(row, column));
    const percent = isPercent(sheet, row, column) && PLAIN_NUMBER.test(text.trim());
    const entry = readEntry(
      percent ? `${text.trim()}%` : text,
      sheet.style(row, column).numberFormat,
      sheet.workbook.date1904
    );
    return { row, column, ...entry };
  } catch (cause) {
    if (!(cause instanceof HostError)) throw cause;
    const cell = `${sheet.name}!${a1(row, column)}`;
    throw new EntryRefused(
      cause.code === 'AccessDenied'
        ? `${cell}: แผ่นงานนี้ถูกป้องกัน แก้ไขไม่ได้ · The sheet is protected; nothing was changed.`
        : `${cell}: ${cause.message}`,
      { cause }
    );
  }
}
