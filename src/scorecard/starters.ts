/**
 * What a new workbook can start from. Apart from the index, because only the moment somebody inserts one needs it: the
 * pane loads it then.
 */
export { templatePlan } from './start/templates';
export { planOf } from './start/samples/build';
export { samplePlan } from './start/samples/samplePlan';
