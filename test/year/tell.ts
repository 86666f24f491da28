import { faultsInLibreOffice, LIBRE_OFFICE, type Filed } from './libreOffice';
import { playYear } from './player';
import { titleOf, type Year } from './year';

/** A test for each year, and one for the files at their end. */
export function tell(years: readonly Year[]): void {
  const files: Filed[] = [];

  test.each(years.map((year) => [titleOf(year), year] as const))('%s', async (name, year) => {
    const { faults, file } = await playYear(year);
    files.push({ name, bytes: file, table: year.mode === 'live' ? 'KpiActions' : 'KpiScores' });
    expect(faults).toEqual([]);
  });

  // LibreOffice does not know the functions of the add-in: live scores show #NAME? there.
  const opened =
    LIBRE_OFFICE === null
      ? 'LibreOffice is not here: nobody has looked whether it opens the files'
      : 'LibreOffice opens the file of each year, and shows its scores where they need no add-in';
  test(opened, async () => expect(await faultsInLibreOffice(files)).toEqual([]));
}
