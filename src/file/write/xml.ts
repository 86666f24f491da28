import { escapeXml } from '../package/escapeXml';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Of what an office document leads to. */
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * An element as text. Attributes are left out where they are false or nothing; true is 1.
 *
 * @param inside - XML
 */
export function element(name: string, attributes: Attributes = {}, inside = ''): string {
  const facts = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([key, value]) => ` ${key}="${value === true ? 1 : attributeText(`${value}`)}"`);
  const tag = `${name}${facts.join('')}`;
  return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${name}>`;
}

/** A list that says how many it has; nothing where it has none. */
export function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
}

/** Line breaks would become blanks. */
const attributeText = (text: string): string =>
  escapeXml(text).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');

/** The colour of `#RRGGBB`. */
export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
