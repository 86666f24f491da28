import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

export type { Document, Element } from '@xmldom/xmldom';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parses one part. Throws when it is not well-formed. */
export function parseXml(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  return parser.parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function serializeXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith('<?xml') ? text : DECLARATION + text;
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

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Makes an element in the namespace, and with the prefix, of `parent`; does not place it. */
export function makeElement(parent: Element, name: string, attributes: Attributes = {}): Element {
  const owner = parent.ownerDocument;
  if (!owner) throw new Error('The element belongs to no document');
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  const element = owner.createElementNS(parent.namespaceURI, qualified);
  setAttributes(element, attributes);
  return element;
}

/** Makes an element, as `makeElement` does, behind the other children of its parent. */
export function appendElement(parent: Element, name: string, attributes?: Attributes): Element {
  const element = makeElement(parent, name, attributes);
  parent.appendChild(element);
  return element;
}

/** Sets attributes; null removes one, undefined leaves it, booleans become 1 and 0. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, typeof value === 'boolean' ? (value ? '1' : '0') : `${value}`);
  }
}

/** The child of that name; made and put in its place in `order` (names of all children in the schema) if missing. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const known = child(parent, name);
  if (known) return known;
  const made = makeElement(parent, name);
  placeChild(parent, made, order);
  return made;
}

/** Inserts `element` where the schema's order of children wants it, after its like. */
export function placeChild(parent: Element, element: Element, order: readonly string[]): void {
  const rank = order.indexOf(element.localName ?? '');
  const next = children(parent).find((each) => {
    const other = order.indexOf(each.localName ?? '');
    return other > rank || other < 0;
  });
  parent.insertBefore(element, next ?? null);
}

export function removeElement(element: Element | null): void {
  element?.parentNode?.removeChild(element);
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

/** Text for raw XML; characters that XML cannot carry, or would change, get Excel's `_x000D_` escapes. */
export function escapeXml(text: string): string {
  if (!/[&<>"\p{Cc}\uFFFE\uFFFF_]/u.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (c) =>
      c === '\t' || c === '\n' || (c >= '\u007F' && c < '\uFFFE')
        ? c
        : `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
    );
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
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}
