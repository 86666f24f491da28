import { HostProblem } from '../../src/excel/host/hostProblem';
import { publishWorkbook, summariseWorkbook } from '../../src/excel/run/runs';
import { clientAtRest } from '../../src/preview/host/nodeClient';
import { FLOOR } from '../../src/preview/host/profiles/floor';
import { PROFILES } from '../../src/preview/host/profiles/profiles';
import { newWorkbook } from '../../src/preview/workbook/file/newWorkbook';
import { saveWorkbook } from '../../src/preview/workbook/file/saveWorkbook';
import { SUMMARY_ROLES } from '../../src/scorecard';
import { dump } from '../workbook/host';
import { bytesOf, RUN, scored, smallBook, stage, type Stage } from './stage';
import type { Play, Story } from './story';
import { STORIES } from './table';

afterEach(() => clientAtRest());

describe.each(Object.entries({ ...PROFILES, floor: FLOOR }))('%s:', (name, profile) => {
  const files = {} as Record<Story['from'], Uint8Array>;

  beforeAll(async () => {
    files.new = await saveWorkbook(newWorkbook());
    files.unscored = await smallBook();
    files.scored = await bytesOf(await scored(files.unscored, profile));
  });

  async function told({ from, begin }: Story): Promise<Stage & Play> {
    const opened = await stage(files[from], profile);
    const play = await begin(opened);
    await clientAtRest();
    opened.host.faults.set({});
    return { ...opened, ...play };
  }

  test.each(STORIES)('$name', async (story) => {
    const { act, holds } = await told(story);
    await act();
    await clientAtRest();
    await holds();
  });

  test('scored again with every sheet for meetings, nothing is lost of what the user can undo', async () => {
    const { host } = await scored(files.scored, profile);
    await summariseWorkbook({ ...RUN, sheets: SUMMARY_ROLES });
    await publishWorkbook(RUN);
    await summariseWorkbook({ ...RUN, sheets: SUMMARY_ROLES });
    expect(host.session.undo.cleared).toBe(0);
  });

  test('a run that is cancelled after any request leaves the workbook as it was; once all is written it is too late', async () => {
    const whole = await stage(files.scored, profile);
    await publishWorkbook(RUN);
    await clientAtRest();
    const { requests } = whole.host.faults;
    const done = dump(whole.workbook);
    let late = 0;
    expect(requests).toBeGreaterThan(3);
    for (let after = 1; after < requests; after++) {
      const { workbook, host } = await stage(files.scored, profile);
      const before = dump(workbook);
      const controller = new AbortController();
      const execute = host.execute.bind(host);
      host.execute = (text) => {
        const answer = execute(text);
        if (host.faults.requests === after) controller.abort();
        return answer;
      };
      const run = publishWorkbook({ ...RUN, signal: controller.signal });
      const code = await run.then(
        () => null,
        (cause: unknown) => (cause instanceof HostProblem ? cause.code : 'unknown')
      );
      await clientAtRest();
      if (code === null) late++;
      else expect(code).toBe('cancelled');
      expect({ after, dump: dump(workbook) }).toEqual({
        after,
        dump: code === null ? done : before,
      });
    }
    // What comes then is the print set-up: of both sheets at once, and of each where Excel refuses it.
    expect(late).toBe(profile.pageSetup.available ? 1 : 3);
  });

  // Only where everything is at its worst: every request that is refused is a run of its own.
  if (name !== 'strict') return;

  test.each(STORIES)(
    '$name, with each request refused in turn: all of it or nothing',
    async (story) => {
      const whole = await told(story);
      await whole.act();
      await clientAtRest();
      const { requests } = whole.host.faults;
      let refused = 0;
      for (let failAt = 1; failAt <= requests; failAt++) {
        const { workbook, host, act, holds } = await told(story);
        const before = dump(workbook);
        host.faults.set({ failAt });
        const cause: unknown = await act().then(
          () => null,
          (thrown: unknown) => thrown
        );
        await clientAtRest();
        host.faults.set({});
        if (cause !== null) {
          refused++;
          expect(cause).toBeInstanceOf(HostProblem);
          expect({ failAt, after: dump(workbook) }).toEqual({ failAt, after: before });
          // Pressed again, it works.
          await act();
          await clientAtRest();
        }
        await holds();
      }
      expect(refused).toBeGreaterThan(0);
    }
  );
});
