/**
 * What is written on sheets of the user's own: what a new workbook can start from, rows of a form, results. Apart from the
 * index, because only the moment somebody asks for it needs it: the pane loads it then.
 */
export { planEntry } from './intake/planEntry';
export { planImport } from './intake/planImport';
export { besideOthers } from './start/besideOthers';
export { inTabsOf } from './plan/tabs';
export { dayFormat } from './plan/shownNumbers';
export { withHelpLink } from './start/helpLink';
export { listedCells } from './start/listedCells';
export { templatePlan } from './start/templates';
export { planOf } from './start/samples/build';
export { schemeSamplePlan, schemeTemplatePlan } from './start/schemes/schemePlans';
export { samplePlan } from './start/samples/samplePlan';
export { nextYear } from './start/nextYear/nextYear';
export { nextYearSections, nextYearText } from './start/nextYear/nextYearReport';
