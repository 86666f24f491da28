/**
 * What is written into a workbook: a plan for each sheet of the add-in's own. Apart from the index, because a workbook can
 * be checked and looked at without; the pane loads it with the first run that writes.
 */
export { planConversion } from './intake/planConversion';
export { inputText } from './intake/inputText';
export { planScores } from './scoresSheet/planScores';
export { planSnapshot } from './intake/planSnapshot';
export { planSummaries } from './sheets/catalogue';
export { engineAnswers } from './scoresSheet/engineAnswers';
export { lackWords } from './words/lackWords';
export { summaryOf } from './sheets/summaryOf';
