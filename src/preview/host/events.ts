import { areaName, sharedArea, type Area } from '../workbook/model/area';
import type { Sheet } from '../workbook/model/sheet';
import { EVENT_CATEGORY, type JsonObject, type Message } from './wire/protocol';

/** Numbers of the events in the client library. */
export const EventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of handlers that listen to a whole collection. */
export const WHOLE_WORKBOOK = 'Workbook';

/** Events that are due after the request; only those somebody has registered for are kept. */
export class EventQueue {
  readonly #registered = new Map<string, number>();
  #due: Message[] = [];

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  push(type: number, target: string, message: JsonObject): void {
    if (!this.#registered.has(`${type} ${target}`)) return;
    this.#due.push({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: JSON.stringify(message),
    });
  }

  /** Cells of a sheet were written; tables that they touch hear of it too. */
  cellsChanged(sheet: Sheet, area: Area, kind: string): void {
    const message = {
      address: areaName(area),
      changeType: kind,
      source: 'Local',
      worksheetId: sheet.id,
      triggerSource: 'ThisLocalAddin',
      shiftDirection: '',
    };
    this.push(EventType.sheetChanged, sheet.id, message);
    this.push(EventType.sheetChanged, WHOLE_WORKBOOK, message);
    for (const table of sheet.tables) {
      const shared = sharedArea(table.area, area);
      if (!shared) continue;
      const ofTable = { ...message, address: areaName(shared), tableId: table.id };
      this.push(EventType.tableChanged, table.id, ofTable);
      this.push(EventType.tableChanged, sheet.id, ofTable);
      this.push(EventType.tableChanged, WHOLE_WORKBOOK, ofTable);
    }
  }

  selected(sheet: Sheet, area: Area): void {
    const message = { address: areaName(area), worksheetId: sheet.id };
    this.push(EventType.sheetSelectionChanged, sheet.id, message);
    this.push(EventType.sheetSelectionChanged, WHOLE_WORKBOOK, message);
    for (const table of sheet.tables) {
      const inside = sharedArea(table.area, area);
      this.push(EventType.tableSelectionChanged, table.id, {
        ...message,
        tableId: table.id,
        isInsideTable: inside !== null,
        address: inside ? areaName(inside) : '',
      });
    }
  }

  sheetEvent(type: number, sheet: Sheet): void {
    const message = { worksheetId: sheet.id, source: 'Local' };
    this.push(type, sheet.id, message);
    this.push(type, WHOLE_WORKBOOK, message);
  }

  /** Hands over the events that are due. */
  take(): readonly Message[] {
    const due = this.#due;
    this.#due = [];
    return due;
  }
}
