/**
 * What is written into a workbook: a plan for each sheet of the add-in's own. Apart from the index, because a workbook can
 * be checked and looked at without; the pane loads it with the first run that writes.
 */
export { planScores } from './planScores';
export { planSummaries } from './summaries';
