import type { WorkbookDoor } from './door';
import { checkWorkbook, historyOf, readFormRange } from './read/readWorkbook';
import { watchWorkbook } from './read/watch';
import { goToCell, showOwn } from './run/show';

/** What changes the user's tables comes with the first change. */
const changes = () => import(/* webpackChunkName: "change" */ './change/changeTables');

/** What is written is planned by code that comes with the first run: reading and scoring do without. */
const runs = () => import(/* webpackChunkName: "run" */ './run/runs');

/** The workbook of this Excel as the pane asks for it. */
export const openDoor = (): WorkbookDoor => ({
  check: checkWorkbook,
  history: historyOf,
  score: async (...given) => (await runs()).scoreWorkbook(...given),
  summarise: async (...given) => (await runs()).summariseWorkbook(...given),
  keep: async (...given) => (await runs()).takeSnapshot(...given),
  countFormulas: async (...given) => (await changes()).countFormulas(...given),
  freeze: async (...given) => (await changes()).freezeWorkbook(...given),
  unfreeze: async (...given) => (await changes()).unfreezeWorkbook(...given),
  enterAgain: async (...given) => (await changes()).enterFormulasAgain(...given),
  enterResult: async (...given) => (await changes()).enterResult(...given),
  undoEntry: async (...given) => (await changes()).undoEntry(...given),
  convertTargets: async (...given) => (await changes()).convertTargets(...given),
  undoConversion: async (...given) => (await changes()).undoConversion(...given),
  insertTemplate: async (...given) => (await changes()).insertTemplate(...given),
  insertSample: async (...given) => (await changes()).insertSample(...given),
  readForm: readFormRange,
  importIndicators: async (...given) => (await changes()).importIndicators(...given),
  goTo: goToCell,
  showOwn,
  onWorkbookChanged: watchWorkbook,
});
