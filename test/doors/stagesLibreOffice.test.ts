import { differingInLibreOffice } from './stagesInLibreOffice';

/** `npm run test:rounding` compares 2,000 of them. */
const BOOKS = 30;

test('plain formulas show what the engine says in LibreOffice too', async () => {
  const { differing } = await differingInLibreOffice(70, BOOKS);
  expect(differing).toEqual([]);
}, 120_000);
