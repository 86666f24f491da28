import {
  convertTargets,
  countFormulas,
  enterFormulasAgain,
  enterResult,
  freezeWorkbook,
  importIndicators,
  insertSample,
  insertTemplate,
  undoConversion,
  undoEntry,
  unfreezeWorkbook,
} from './change/changeTables';
import type { WorkbookDoor } from './door';
import { checkWorkbook, historyOf, readFormRange } from './read/readWorkbook';
import { watchWorkbook } from './read/watch';
import { goToCell, showOwn } from './run/show';
import { scoreWorkbook, summariseWorkbook, takeSnapshot } from './run/runs';

/** The workbook of this Excel as the pane asks for it. */
export const openDoor = (): WorkbookDoor => ({
  check: checkWorkbook,
  history: historyOf,
  score: scoreWorkbook,
  summarise: summariseWorkbook,
  keep: takeSnapshot,
  countFormulas,
  freeze: freezeWorkbook,
  unfreeze: unfreezeWorkbook,
  enterAgain: enterFormulasAgain,
  enterResult,
  undoEntry,
  convertTargets,
  undoConversion,
  insertTemplate,
  insertSample,
  readForm: readFormRange,
  importIndicators,
  goTo: goToCell,
  showOwn,
  onWorkbookChanged: watchWorkbook,
});
