/**
 * @jest-environment jsdom
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CATALOGUE } from '../../src/functions/catalogue/catalogue';
import { buildSizes } from '../bench/benchSizes';
import { beyondSafari } from './safari';
import { readManifest, type ManifestFile } from './manifestFile';

const URL_SERVED = 'https://kpi.example.go.th/addin/';
const ROOT = process.cwd();

let dist: string;
let manifest: ManifestFile;

const read = (file: string): string => readFileSync(join(dist, file), 'utf8');
const scripts = (): string[] => readdirSync(dist).filter((file) => file.endsWith('.js'));

function build(...options: readonly string[]): Promise<unknown> {
  return promisify(execFile)(
    process.execPath,
    [
      join(ROOT, 'node_modules/webpack/bin/webpack.js'),
      '--config',
      'webpack.config.js',
      ...options,
    ],
    { cwd: ROOT, maxBuffer: 1e8 }
  );
}

beforeAll(async () => {
  dist = mkdtempSync(join(tmpdir(), 'kpi-build-'));
  // Without the final slash, as people write it.
  await build('--env', `url=${URL_SERVED.slice(0, -1)}`, '--output-path', dist);
  manifest = readManifest(read('manifest.xml'));
}, 240_000);

afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe('the address that it is served from', () => {
  test.each(['http://kpi.example.go.th/', 'kpi.example.go.th', 'https://a.example/?x=1'])(
    '%s is refused with a sentence',
    async (url) => {
      await expect(build('--env', `url=${url}`, '--output-path', dist)).rejects.toMatchObject({
        stderr: expect.stringContaining('--env url needs an https address') as string,
      });
    },
    60_000
  );

  test('stands in every address of the manifest, which all lead to files that are there', () => {
    expect(manifest.addresses.length).toBeGreaterThan(20);
    for (const address of manifest.addresses) {
      expect(address.slice(0, URL_SERVED.length)).toBe(URL_SERVED);
      const file = address.slice(URL_SERVED.length);
      expect([file, existsSync(join(dist, file))]).toEqual([file, true]);
    }
  });

  test('is on the page for administrators and in the help addresses', () => {
    expect(read('admin.html')).toContain(`<code>${URL_SERVED}</code>`);
    expect(read('admin.html')).not.toMatch(/localhost|\{\{/);
    for (const file of ['functions.json', 'functions-th.json']) {
      expect(read(file)).toContain(`${URL_SERVED}functions`);
    }
  });
});

describe('the manifest', () => {
  const text = (tag: string): string =>
    manifest.document.getElementsByTagName(tag)[0]?.textContent ?? '';

  test('resource ids that are used exist, those that exist are used, and all are short enough', () => {
    expect(new Set(manifest.references)).toEqual(new Set(manifest.resources.keys()));
    for (const id of manifest.resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
  });

  test('texts keep the lengths that Excel allows and are there in Thai', () => {
    for (const [id, { kind, value, overrides }] of manifest.resources) {
      if (kind === 'Image' || kind === 'Url') continue;
      const longest = kind === 'ShortString' ? 125 : 250;
      const thai = overrides.get('th-TH') ?? '';
      expect([id, value.length <= longest, thai.length <= longest]).toEqual([id, true, true]);
      expect(thai).toMatch(/[ก-ฮ]/);
    }
    for (const tag of ['DisplayName', 'Description']) {
      const element = manifest.document.getElementsByTagName(tag)[0];
      const values = [
        element?.getAttribute('DefaultValue'),
        element?.children[0]?.getAttribute('Value'),
      ];
      for (const value of values) {
        expect(value?.length).toBeLessThanOrEqual(tag === 'DisplayName' ? 125 : 250);
      }
    }
  });

  test('functions have no namespace, and their metadata is there in Thai', () => {
    expect(manifest.document.getElementsByTagName('Namespace')).toHaveLength(0);
    const metadata = manifest.resources.get('Functions.Metadata.Url');
    expect(metadata?.value).toBe(`${URL_SERVED}functions.json`);
    expect(metadata?.overrides.get('th-TH')).toBe(`${URL_SERVED}functions-th.json`);
  });

  test('one shared runtime serves the pane, the functions and the buttons', () => {
    const at = (selector: string): string | null | undefined =>
      manifest.document.querySelector(selector)?.getAttribute('resid');
    expect(at('Runtimes > Runtime')).toBe('Pane.Url');
    expect(manifest.document.querySelector('Runtime')?.getAttribute('lifetime')).toBe('long');
    expect(at('ExtensionPoint > Page > SourceLocation')).toBe('Pane.Url');
    expect(at('FunctionFile')).toBe('Pane.Url');
    expect(at('Action > SourceLocation')).toBe('Pane.Url');
  });

  test('the buttons call the commands that the add-in associates', () => {
    const commands = readFileSync(join(ROOT, 'src/commands/commands.ts'), 'utf8');
    const names = [...manifest.document.getElementsByTagName('FunctionName')].map(
      (each) => each.textContent ?? ''
    );
    expect(names).toEqual(['checkWorkbook', 'scoreWorkbook', 'summariseWorkbook']);
    for (const name of names) expect(commands).toContain(`${name}:`);
  });

  test('asks for the sets that the product is built on', () => {
    const sets = [...manifest.document.getElementsByTagName('Set')].map(
      (set) => `${set.getAttribute('Name')} ${set.getAttribute('MinVersion')}`
    );
    expect(sets).toEqual(['SharedRuntime 1.1', 'ExcelApi 1.9']);
  });

  test('the version has four parts, the id is a GUID, support has an address', () => {
    expect(text('Version')).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(text('Id')).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(manifest.document.getElementsByTagName('SupportUrl')).toHaveLength(1);
  });

  test('every icon has the size that it is used at', () => {
    const images = [...manifest.document.getElementsByTagName('bt:Image')];
    const used = images.filter((image) => image.hasAttribute('resid'));
    expect(used.length).toBeGreaterThan(0);
    for (const image of used) {
      const id = image.getAttribute('resid') ?? '';
      const address = manifest.resources.get(id)?.value ?? '';
      const size = Number(image.getAttribute('size'));
      expect([id, ...pngSize(address.slice(URL_SERVED.length))]).toEqual([id, size, size]);
    }
    for (const size of [16, 32, 64, 80, 128]) {
      expect(pngSize(`assets/icon-${size}.png`)).toEqual([size, size]);
    }
  });
});

describe('what Excel loads', () => {
  test('the functions are at most 22 kB gzipped, the rest of them 27 kB, their words 15 kB, the whole open pane 195 kB', () => {
    const sizes = buildSizes(dist);
    if (sizes === null) throw new Error('no build');
    expect(sizes.functions).toBeLessThanOrEqual(22);
    expect(sizes.complete).toBeGreaterThan(10);
    expect(sizes.complete).toBeLessThanOrEqual(27);
    expect(sizes.later['words']).toBeLessThanOrEqual(15);
    expect(sizes.pane).toBeLessThanOrEqual(195);
  });

  test.each([
    ['words', 'sentences', 'There is no result yet'],
    ['complete', 'the definition check', 'roundedRanges'],
    ['complete', 'working days', 'noHolidays'],
    ['complete', 'milestones and checklists', 'stepsBeyondMissing'],
    ['complete', 'gates and joint criteria', 'notAnsweredInput'],
    ['complete', 'targets', 'zeroTarget'],
  ])('the script %s of the functions has %s, the first has none of it', (script, _, text) => {
    const files = scripts().filter((file) => file.startsWith(`${script}.`));
    expect(files).toHaveLength(1);
    const has = (file: string): boolean => read(file).includes(text);
    expect([files.some(has), has('functions.js')]).toEqual([true, false]);
  });

  test('the first script alone scores thresholds and ladders and makes totals', () => {
    for (const text of ['inOverlap', 'by:"ladder"', 'linearNeedsBounds', 'notScore']) {
      expect([text, read('functions.js').includes(text)]).toEqual([text, true]);
    }
  });

  test('the functions come first on the page and hold nothing of the user interface', () => {
    const page = read('taskpane.html');
    const order = [...page.matchAll(/<script src="?([^"?> ]+)/g)].map(([, source]) => source);
    expect(order).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      'taskpane.js',
    ]);
    expect(read('functions.js')).toContain('KPISCORE');
    expect(read('functions.js') + read('taskpane.js')).not.toMatch(/createRoot|FluentProvider/);
  });

  test('the page fetches the script of the user interface while office.js is still loading', () => {
    const page = read('taskpane.html');
    const [, file = '', ...more] = /rel="preload" as="script" href="([^"]+)"/.exec(page) ?? [];
    expect(more).toEqual([]);
    expect(read(file)).toContain('FluentProvider');
    expect(page.indexOf(file)).toBeLessThan(page.indexOf('office.js"'));
  });

  test("nothing from outside may be loaded but Microsoft's office.js", () => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(
      read('taskpane.html')
    )?.[1];
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' https://appsforoffice.microsoft.com",
      "worker-src 'self'",
      'frame-src https://appsforoffice.microsoft.com',
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    for (const file of scripts()) {
      expect([file, /\bnew Function\b|[^\w.]eval\(/.test(read(file))]).toEqual([file, false]);
    }
  });

  test('every script can be read by Safari 15.4: no lookbehind, nothing newer', () => {
    expect(scripts().length).toBeGreaterThan(20);
    for (const file of scripts()) {
      expect([file, beyondSafari(read(file))]).toEqual([file, []]);
    }
  });

  test('the header for administrators is the policy of the page, and who may show it in a frame', () => {
    const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(
      read('taskpane.html')
    )?.[1];
    const header = /Content-Security-Policy: ([^<]+)</.exec(read('admin.html'))?.[1];
    expect(header?.replace(/\s+/g, ' ')).toBe(
      `${policy}; frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com ` +
        'https://*.cloud.microsoft https://*.sharepoint.com https://onedrive.live.com'
    );
  });

  test('no preview, no office.js and no source maps are shipped', () => {
    expect(
      readdirSync(dist).filter((file) => /preview|office|bridge|\.map$|index/.test(file))
    ).toEqual([]);
    for (const file of scripts()) {
      expect(read(file)).not.toMatch(
        /GetHostInfo|revogrid|_SetOsfControlContainerReady|sourceMappingURL/
      );
    }
  });

  test('the metadata files list every function of the catalogue', () => {
    for (const file of ['functions.json', 'functions-th.json']) {
      const { functions } = JSON.parse(read(file)) as { functions: { id: string }[] };
      expect(functions.map(({ id }) => id)).toEqual(CATALOGUE.map(({ name }) => name));
    }
  });
});

/** Width and height from the header of a PNG file. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(join(dist, file));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
