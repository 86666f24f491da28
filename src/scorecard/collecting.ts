/**
 * Forms for departments and what comes back of them (design.md §7), and what follows year after year. Apart from the index, because only the moment somebody
 * asks for it needs it: the pane loads it then.
 */
export { entryRows, planEntryForm } from './departments/entryForm';
export { formNames } from './departments/formNames';
export { definitionText, FORM_NAME } from './departments/formStamp';
export { choiceKey, decided } from './departments/choice';
export { outcomeOf } from './departments/outcome';
export { reminderText } from './departments/reminder';
export { acceptedText } from './departments/acceptedText';
export { accepted, settled, withLeft } from './departments/settled';
export { collectionOf, unitKey } from './departments/collection';
export { compareFile } from './departments/compareFile';
export { COLLECTED_TABLE, collectedPage, planCollected } from './departments/collectedSheet';
export { planAccepted } from './departments/planAccepted';
export { compareSent } from './departments/compareSent';
export { refusedFile } from './departments/sentBook';
export { entryFormWordsIn } from './words/entryFormWords';
export { collectingWordsIn } from './words/collectingWords';
