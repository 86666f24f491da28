import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../../src/taskpane');
/** What Griffel's prefixer would write twice, so far as a browser of today may need that. */
const PREFIXED =
  /\b(?:userSelect|appearance|hyphens|mask[A-Z]\w*|mask|backdropFilter|boxDecorationBreak|printColorAdjust|tabSize|backgroundClip|backfaceVisibility)\b\s*:|image-set|fill-available|:read-(?:only|write)|::placeholder/;

test('no style of the pane needs a prefix, which nothing would write', () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file)
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.filter((file) => PREFIXED.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(found).toEqual([]);
});
