import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EXCLUDED_WORDS, languageOfTag } from '../../../src/engine';
import { failureOf } from '../../../src/taskpane/state/failure';
import { english } from '../../../src/taskpane/words/en/pane';
import { createText } from '../../../src/taskpane/words/text';
import { thai } from '../../../src/taskpane/words/th/pane';
import { VIEWS } from '../../../src/taskpane/words/views';

const WORDS = { th: thai(String), en: english(String) };

/** The pane's own words, and those of the views, each said in its room. */
const TABLES = {
  '': WORDS,
  entry: { th: VIEWS.th.entry, en: VIEWS.en.entry },
  import: { th: VIEWS.th.import, en: VIEWS.en.import },
  whatIf: { th: VIEWS.th.whatIf, en: VIEWS.en.whatIf },
};

/** Stands for whatever a message is given: a text or a number, or facts by name. */
const GIVEN: unknown = new Proxy(
  {},
  { get: (_, name) => (typeof name === 'symbol' ? () => '‹it›' : `‹${name}›`) }
);

/** Every text of a table by its path; what a message fills in stands as `‹…›`. */
function textsOf(table: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(table).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value] as const];
    if (typeof value !== 'function') return textsOf(Object(value) as object, here);
    return [[here, String(Reflect.apply(value, null, [GIVEN, GIVEN]))] as const];
  });
}

const filledIn = (text: string) => (text.match(/‹\w+›/g) ?? []).sort();

describe.each(Object.entries(TABLES))('the words of the pane: %s', (room, { th, en }) => {
  it('are the same set in Thai and English, with the same facts to fill in', () => {
    const shape = (table: object) => textsOf(table).map(([path, text]) => [path, filledIn(text)]);
    expect(shape(th)).toEqual(shape(en));
  });

  it('are nowhere empty', () => {
    for (const [, text] of [...textsOf(th), ...textsOf(en)]) expect(text.trim()).not.toBe('');
  });

  it('are all said somewhere', () => {
    const source = sourceOf(join(process.cwd(), 'src/taskpane', room));
    const unsaid = Object.keys(en).filter(
      (key) => !new RegExp(`(?:\\bt\\.|')${key}\\b`).test(source)
    );
    expect(unsaid).toEqual([]);
  });
});

function sourceOf(folder: string): string {
  const sources = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sourceOf(path);
    return /^(?:words|en|th)\.ts$/.test(name) ? '' : readFileSync(path, 'utf8');
  });
  return sources.join('\n');
}

describe('the text of a language', () => {
  it('counts in English', () => {
    const { t } = createText('en', english, false);
    expect(t.errorCount(1)).toBe('1 error');
    expect(t.errorCount(1234)).toBe('1,234 errors');
    expect(t.frozenCells(0)).toBe('There was no formula of the add-in to turn into a value.');
  });

  it('leaves what users wrote as it is', () => {
    const { t } = createText('en', english, false);
    expect(t.detail('<b> & {{x}} $t(check)')).toBe('The add-in’s own error: <b> & {{x}} $t(check)');
  });

  it('rounds half up, as Excel does', () => {
    const { number } = createText('th', thai, false);
    expect(number(2.495, 2)).toBe('2.50');
    expect(number(1.6126 * 0.25, 4)).toBe('0.4032');
    expect(number(3.5, 4, 0)).toBe('3.5');
  });

  it('has Thai digits in Thai alone', () => {
    expect(createText('th', thai, true).t.errorCount(1234)).toBe('ข้อผิดพลาด ๑,๒๓๔ รายการ');
    expect(createText('en', english, true).t.errorCount(1234)).toBe('1,234 errors');
  });

  it('is chosen by the tag of Office, English where the pane does not speak its language', () => {
    expect(['th-TH', 'en-US', 'fr-FR'].map(languageOfTag)).toEqual(['th', 'en', 'en']);
  });

  it('writes "not assessed" so that it is read as such', () => {
    for (const { excludedCell } of Object.values(TABLES.entry)) {
      expect(EXCLUDED_WORDS).toContain(excludedCell);
    }
  });
});

describe('failures', () => {
  it.each([
    ['text', 'boom', 'boom'],
    ['nothing', undefined, 'undefined'],
    ['an error without words', new Error(''), null],
    ['half of a bilingual error', Object.assign(new Error('x'), { bilingual: { what: {} } }), 'x'],
  ])('%s gets a general sentence in both languages', (_, thrown, detail) => {
    const failure = failureOf(thrown);
    expect(failure.what.th).not.toBe('');
    expect(failure.todo.en).not.toBe('');
    expect(failure.detail).toBe(detail);
  });
});
