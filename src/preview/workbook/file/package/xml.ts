import { XMLSerializer } from '@xmldom/xmldom';
import { child, children, type Document, type Element } from '../../../../file/package/readXml';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function serializeXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith('<?xml') ? text : DECLARATION + text;
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
