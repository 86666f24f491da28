/** Both ways to enter results, which are nearly all the same parts: they are loaded together. */
export { EntryPanel } from './EntryPanel';
export { PendingRun } from './PendingRun';
