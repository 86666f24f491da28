import { newWorkbook } from '../../../src/preview/workbook/file/newWorkbook';
import { saveWorkbook } from '../../../src/preview/workbook/file/saveWorkbook';
import { PROFILE_NAMES, PROFILES } from '../../../src/preview/host/profiles/profiles';
import { clientAtRest } from '../../../src/preview/host/nodeClient';
import { dump } from '../../workbook/host';
import { open } from './client';

/** What the types leave out. */
interface Hidden {
  readonly application: {
    createWorkbook(): { load(what: string): { readonly id: string; open(): void } };
  };
}

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

test.each(PROFILE_NAMES)(
  '%s: a workbook is made of a file and opened beside the one of the add-in, which stays as it is',
  async (name) => {
    const opened: (Uint8Array | null)[] = [];
    const host = open({ profile: PROFILES[name], onNewWorkbook: (bytes) => opened.push(bytes) });
    const before = dump(host.workbook);
    const bytes = await saveWorkbook(newWorkbook());
    await Excel.createWorkbook(inBase64(bytes));
    await Excel.createWorkbook('');
    await Excel.createWorkbook();
    await clientAtRest();
    expect(opened).toEqual([new Uint8Array(bytes), null, null]);
    expect(dump(host.workbook)).toEqual(before);
  }
);

test.each(['m365', 'web'] as const)(
  '%s: what is no workbook is refused, and nothing opens',
  async (name) => {
    const opened: unknown[] = [];
    open({ profile: PROFILES[name], onNewWorkbook: (bytes) => opened.push(bytes) });
    for (const wrong of ['no base64!', inBase64(new TextEncoder().encode('hello'))]) {
      await expect(Excel.createWorkbook(wrong)).rejects.toMatchObject({ code: 'InvalidArgument' });
    }
    expect(opened).toEqual([]);
  }
);

test('a workbook that is made is opened only when it is asked for', async () => {
  const opened: unknown[] = [];
  open({ onNewWorkbook: (bytes) => opened.push(bytes) });
  await Excel.run(async (context) => {
    const { application } = context.workbook as unknown as Hidden;
    const made = application.createWorkbook().load('id');
    await context.sync();
    expect([made.id.length > 0, opened.length]).toEqual([true, 0]);
    made.open();
    await context.sync();
  });
  expect(opened).toHaveLength(1);
});

test('on the web it is a request like others: too large, or while a cell is being edited', async () => {
  const host = open({ profile: PROFILES.web, maxPayload: 1000 });
  await expect(Excel.createWorkbook('A'.repeat(2000))).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  host.editMode = true;
  const opening = Excel.createWorkbook();
  host.editMode = false;
  await opening;
});
