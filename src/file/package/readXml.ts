import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

export type { Document, Element } from '@xmldom/xmldom';

/** Parses one part. Throws when it is not well-formed. */
export function parseXml(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  return parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
}

export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new Error('The part has no root element');
  return root;
}

/** Child elements, of one local name if given; prefixes do not matter. None where there is no parent. */
export function children(parent: Element | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (name === undefined || element.localName === name) found.push(element);
  }
  return found;
}

/** The first child of that name; of several names, the first at the end of that path. */
export function child(parent: Element | null, ...path: readonly string[]): Element | null {
  return path.reduce((at, name) => children(at, name)[0] ?? null, parent);
}

/** The `r:id` of an element, whatever its prefix. */
export function relationshipId(element: Element): string | null {
  for (const attribute of Array.from(element.attributes)) {
    if (attribute.localName === 'id' && attribute.prefix) return attribute.value;
  }
  return null;
}

const TAG = /<(\/?)([^\s/>!?]+)(?:\s[^>]*?)?(\/?)>/g;
/** Elements around text, one behind the other or one within another: nearly all cells, and seen at once. */
const PLAIN =
  /^(?:<([\w:]+)(?: [^<>]*[^<>/])?>[^<]*<\/\1>)+$|^<([\w:]+)><([\w:]+)>[^<]*<\/\3><\/\2>$/;

/** Whether each element in a piece of raw XML ends where it should. */
export function isBalanced(text: string): boolean {
  if (PLAIN.test(text)) return true;
  const open: string[] = [];
  for (const [, close, name = '', empty] of text.matchAll(TAG)) {
    if (close === '') {
      if (empty === '') open.push(name);
    } else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

/** XML boolean of an attribute: missing gives `missing`. */
export function flag(element: Element | null, name: string, missing: boolean): boolean {
  const text = element?.getAttribute(name) ?? null;
  return text === null || text === '' ? missing : text === '1' || text === 'true';
}

/** Attribute as a number; null when missing or not a number. */
export function numeric(element: Element | null, name: string): number | null {
  const text = element?.getAttribute(name) ?? '';
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text of an element as read from raw XML: entities and line ends, but not Excel's `_x000D_` escapes. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g,
    (whole, hex: string, decimal: string, name: string) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return ENTITIES[name] ?? whole;
    }
  );
}

/** Undoes Excel's escapes of characters that XML cannot carry. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16))
  );
}
