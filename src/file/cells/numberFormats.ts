import { child, children, numeric, type Element } from '../package/readXml';
import { BUILT_IN } from './builtInFormats';

/** Number formats of styles.xml, by the number that cells use for their style. */
export function readNumberFormats(root: Element): readonly string[] {
  const list = (name: string) => children(child(root, name));
  const formats = new Map(
    list('numFmts').map((each) => [
      numeric(each, 'numFmtId') ?? -1,
      each.getAttribute('formatCode') ?? 'General',
    ])
  );
  return list('cellXfs').map((xf) => {
    const format = numeric(xf, 'numFmtId') ?? 0;
    return formats.get(format) ?? BUILT_IN[format] ?? 'General';
  });
}
