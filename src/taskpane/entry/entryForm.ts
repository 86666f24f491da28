export { formOf, type ResultForm as EntryForm } from '../../engine';
