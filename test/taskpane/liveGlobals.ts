import { ReadableStream, TransformStream, WritableStream } from 'node:stream/web';
import { setImmediate } from 'node:timers';
import { TextDecoder, TextEncoder } from 'node:util';

/** What Node has and jsdom leaves out, for the workbook behind the real client. Imported before all else. */
Object.assign(globalThis, {
  setImmediate,
  TextDecoder,
  TextEncoder,
  ReadableStream,
  TransformStream,
  WritableStream,
});
