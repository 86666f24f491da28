/** The second script of the functions: every kind of criteria, and the words. It is loaded right after the first. */
export { IMPLEMENTATIONS } from './calls/implementations';
export { inWords } from './encode/sentences';
