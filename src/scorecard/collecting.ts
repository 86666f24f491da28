/**
 * Forms for departments and what comes back of them (design.md §7). Apart from the index, because only the moment somebody
 * asks for it needs it: the pane loads it then.
 */
export { entryRows, planEntryForm } from './departments/entryForm';
export { definitionText, FORM_NAME } from './departments/formStamp';
