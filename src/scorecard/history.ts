/** Scores over the years. Apart from the index, because only the moment somebody asks for it needs it: the pane loads it then. */
export { directed } from './history/directions';
export { HISTORY_TABLE, keptHistory, whenText } from './history/historyTable';
export { mergeHistory } from './history/mergeHistory';
export { planHistory } from './history/planHistory';
export { historyOfSent, ownHistory } from './history/historyFile';
export { problemTexts } from './history/problemTexts';
export { sourceTitle } from './history/sourceTitle';
export { historyWordsIn } from './words/historyWords';
