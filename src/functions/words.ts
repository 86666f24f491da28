/** The third script of the functions: what they say in words. It is loaded with the first answer that is no number or name. */
export { inWords } from './encode/sentences';
