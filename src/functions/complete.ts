/** The second script of the functions: every kind of criteria. It is loaded right after the first. */
export { IMPLEMENTATIONS } from './calls/implementations';
