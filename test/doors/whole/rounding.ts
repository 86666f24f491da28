import { LIBRE_OFFICE } from '../../year/libreOffice';
import { differingInLibreOffice } from '../stagesInLibreOffice';

/** Each a test of its own, so that one that differs is known when it does, and the others are still compared. */
const BATCHES = Array.from({ length: 20 }, (_, i) => i + 1);
const BATCH = 100;

test.each(BATCHES)(
  `${BATCH} of ${BATCHES.length * BATCH} workbooks that round show in LibreOffice what the engine says: %d`,
  async (batch) => {
    const { compared, differing } = await differingInLibreOffice(2568 + batch, BATCH);
    expect(differing).toEqual([]);
    expect(compared).toBe(LIBRE_OFFICE === null ? 0 : BATCH);
  },
  900_000
);
