import { LIBRE_OFFICE } from '../../year/libreOffice';
import { differingInLibreOffice } from '../stagesInLibreOffice';

const BOOKS = 2000;
const BATCH = 100;

test(`${BOOKS} workbooks that round show in LibreOffice what the engine says`, async () => {
  const { compared, differing } = await differingInLibreOffice(2569, BOOKS, BATCH);
  expect(differing).toEqual([]);
  expect(compared).toBe(LIBRE_OFFICE === null ? 0 : BOOKS);
}, 3_600_000);
