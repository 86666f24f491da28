import { TextDecoder, TextEncoder } from 'node:util';

/** Browsers have these, jsdom does not; to be imported before what needs them. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
