import { inflateSync } from 'fflate';
import type { Inflate } from './packedPart';

/** In JavaScript: browsers have no unpacking of their own that answers at once. */
export const inflateAnywhere: Inflate = (packed, size) =>
  inflateSync(packed, { out: new Uint8Array(size) });
