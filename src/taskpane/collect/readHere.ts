import { inflateAnywhere } from '../../file/package/inflate';
import { readSentFile } from '../../file/readSentFile';
import type { Sent } from '../../scorecard';

/** Reads a chosen file in the thread that asks; nothing of it leaves the computer. */
export async function readHere(file: Blob): Promise<Sent> {
  return readSentFile(new Uint8Array(await file.arrayBuffer()), inflateAnywhere);
}
