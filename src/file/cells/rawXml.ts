import { damaged } from '../package/fileError';

const [SPACE, EQUALS, QUOTE, APOSTROPHE] = [0x20, 0x3d, 0x22, 0x27];

/** Raw attribute of an opening tag, which stands in the text up to its ">" at `end`; null when missing. */
export function attributeOf(
  text: string,
  name: string,
  start = 0,
  end = text.length - 1
): string | null {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== SPACE || !text.startsWith(name, at + 1)) continue;
    const from = at + name.length + 3;
    const quote = text.charCodeAt(from - 1);
    if (text.charCodeAt(from - 2) !== EQUALS) continue;
    if (quote !== QUOTE && quote !== APOSTROPHE) continue;
    const to = text.indexOf(quote === QUOTE ? '"' : "'", from);
    return text.slice(from, to < 0 || to > end ? end : to);
  }
  return null;
}

/** Between rows and between cells stand spaces, comments and extensions; anything else would be lost. */
export function onlyKnown(between: string, part: string): void {
  if (!between.includes('<')) return;
  const rest = between.replace(/<!--[^]*?-->|<(\w+:)?extLst[\s>][^]*?<\/\1extLst>/g, '');
  if (rest.includes('<')) throw damaged(part, 'a row or a cell has no end, or no beginning');
}

/** Place of what must stand there. */
export function found(text: string, what: string, from: number, part: string): number {
  const at = text.indexOf(what, from);
  if (at < 0) throw damaged(part, 'a row or a cell has no end');
  return at;
}
