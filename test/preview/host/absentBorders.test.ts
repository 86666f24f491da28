import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import { data, open, run } from './client';

/** The top line of A1 after what was read of its borders has been written back. */
async function topWrittenBack(profile: typeof FLOOR): Promise<unknown> {
  const host = open({ profile });
  await run(async (context) => {
    const range = data(context).getRange('A1');
    const read = range.getCellProperties({ format: { borders: { color: true, style: true } } });
    await context.sync();
    range.setCellProperties(read.value);
  });
  return host.workbook.sheets[0]?.style(0, 0).borders.top;
}

test('a colour that is given for no line draws one when it is written back', async () => {
  expect(await topWrittenBack(FLOOR)).toBeNull();
  expect(await topWrittenBack(PROFILES.m365)).toEqual({ line: 'thin', color: '#000000' });
});
