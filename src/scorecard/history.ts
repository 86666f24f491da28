/** Scores over the years. Apart from the index, because only the moment somebody asks for it needs it: the pane loads it then. */
export { conflictTexts } from './history/conflictTexts';
export { directed } from './history/directions';
export { HISTORY_TABLE, keptHistory } from './history/historyTable';
export { mergeHistory } from './history/mergeHistory';
export { planHistory } from './history/planHistory';
export { historyOfSent, ownHistory } from './history/historyFile';
export { historyWordsIn } from './words/historyWords';
