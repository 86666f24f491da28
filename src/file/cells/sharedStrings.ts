import { damaged } from '../package/fileError';
import { isBalanced } from '../package/readXml';
import type { PartTexts } from '../package/partTexts';
import { richText } from './cellReader';

/** The texts that cells name by number; none where the file has no such part. */
export function readSharedStrings(file: PartTexts, part: string | null): string[] {
  if (!part || !file.has(part)) return [];
  const text = file.text(part);
  const prefix = /<((?:[\w.-]+:)?)sst[\s>]/.exec(text)?.[1] ?? '';
  const strings: string[] = [];
  const items = new RegExp(`<${prefix}si(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${prefix}si>)`, 'g');
  for (const [, item = ''] of text.matchAll(items)) {
    if (!isBalanced(item)) throw damaged(part, `text ${strings.length} has no end`);
    strings.push(richText(item, prefix));
  }
  return strings;
}
