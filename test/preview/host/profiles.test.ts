import { createHost } from '../../../src/preview/host/host';
import { FLOOR } from '../../../src/preview/host/profiles/floor';
import { PROFILE_NAMES, PROFILES, profileOf } from '../../../src/preview/host/profiles/profiles';
import { createWorkbook } from '../../../src/preview/workbook/model/model';
import { data, failureOf, open } from './client';

const supports = (set: string, version: string): boolean =>
  Office.context.requirements.isSetSupported(set, version);

test.each(PROFILE_NAMES)('%s: the client is told its requirement sets and platform', (name) => {
  const profile = PROFILES[name];
  open({ profile });
  const [, minor] = profile.requirementSets.ExcelApi.split('.').map(Number);
  expect(supports('ExcelApi', profile.requirementSets.ExcelApi)).toBe(true);
  expect(supports('ExcelApi', `1.${(minor ?? 0) + 1}`)).toBe(false);
  expect(supports('CustomFunctionsRuntime', '1.2')).toBe(profile.customFunctions);
  expect(Office.context.platform).toBe(profile.platform);
});

test('undo groups are there from ExcelApi 1.20 on', () => {
  for (const { requirementSets, undoGroup } of Object.values(PROFILES)) {
    expect(undoGroup !== null).toBe(requirementSets.ExcelApi === '1.20');
  }
});

test('a host that is told nothing is at the manifest’s floor; single settings go before the profile', () => {
  const workbook = createWorkbook();
  expect(createHost(workbook).profile).toEqual(FLOOR);
  const { web } = PROFILES;
  expect(createHost(workbook, { profile: web, maxPayload: 7 }).profile).toEqual({
    ...web,
    maxPayload: 7,
  });
});

test('5 MB a request on the web only', async () => {
  const large = 'x'.repeat(30_000);
  const write = (): Promise<string> =>
    failureOf(async (context) => {
      data(context).getRange('A1:GR1').values = [Array.from({ length: 200 }, () => large)];
    }).then(
      ({ code }) => code,
      () => 'none'
    );
  open({ profile: PROFILES.m365 });
  expect(await write()).toBe('none');
  open({ profile: PROFILES.web });
  expect(await write()).toBe('RequestPayloadSizeLimitExceeded');
});

test.each([
  ['no page has 0 pages', PROFILES.m365, { horizontalFitToPages: 1, verticalFitToPages: 0 }],
  ['without a printer there is no page set-up', PROFILES.strict, { scale: 80 }],
])('%s', async (_what, profile, zoom) => {
  const host = open({ profile });
  const refused = await failureOf((context) => {
    data(context).pageLayout.zoom = zoom;
    return context.sync();
  });
  expect(refused.code).toMatch(/InvalidArgument|GeneralException/);
  expect(host.workbook.sheets[0]?.page).toBeNull();
});

test('pages to fit may not be taken, without a word; another set-up is', async () => {
  const pageSetup = { zeroFit: 'refused', fit: 'ignored', available: true } as const;
  open({ profile: { ...PROFILES.m365, pageSetup } });
  const read = await Excel.run(async (context) => {
    const layout = data(context).pageLayout;
    layout.zoom = { horizontalFitToPages: 1 };
    layout.orientation = 'Landscape';
    layout.load('zoom,orientation');
    await context.sync();
    return [layout.zoom, layout.orientation];
  });
  expect(read).toEqual([{ scale: 100 }, 'Landscape']);
});

test('profiles have names', () => {
  expect(profileOf('web')).toBe(PROFILES.web);
  expect(profileOf('excel2016')).toBeNull();
  expect(profileOf('toString')).toBeNull();
});
