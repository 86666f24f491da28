import { checkWorkbook } from '../../../src/excel/read/readWorkbook';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { PROFILES } from '../../../src/preview/host/profiles/profiles';
import { smallBook, stage } from '../../stories/stage';

afterEach(() => clientAtRest());

test('a reading that nobody has asked for waits while a cell is edited; one that was asked for is refused at once', async () => {
  const { host } = await stage(await smallBook(), PROFILES.m365);
  host.editMode = true;
  const quiet = checkWorkbook(undefined, true);
  await expect(checkWorkbook()).rejects.toMatchObject({ code: 'editMode' });
  host.editMode = false;
  await expect(quiet).resolves.toMatchObject({ periods: ['Q1', 'Q2'] });
});

test('an Excel that cannot wait refuses both', async () => {
  const { host } = await stage(await smallBook(), PROFILES.strict);
  host.editMode = true;
  await expect(checkWorkbook(undefined, true)).rejects.toMatchObject({ code: 'editMode' });
  host.editMode = false;
});
