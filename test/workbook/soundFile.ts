import { strFromU8, unzipSync } from 'fflate';
import { parseXml, rootOf, children } from '../../src/file/package/readXml';

/**
 * What is wrong with the package of a file: parts without a type or with two, types and relationships of parts that are not
 * there, names that differ in case alone. `before` is the file that it was made of: what was wrong there may stay.
 */
export function faultsOfFile(bytes: Uint8Array, before?: Uint8Array): readonly string[] {
  const known = before ? faultsOfFile(before) : [];
  return faults(unzipSync(bytes)).filter((fault) => !known.includes(fault));
}

function faults(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const names = Object.keys(parts).map((name) => name.replace(/\\/g, '/').toLowerCase());
  const found = twice(names).map((name) => `${name} is there twice`);
  const text = (name: string) =>
    strFromU8(
      Object.entries(parts).find(
        ([each]) => each.replace(/\\/g, '/').toLowerCase() === name
      )?.[1] ?? new Uint8Array()
    );
  const types = children(rootOf(parseXml(text('[content_types].xml'))));
  const typed = (element: string, attribute: string) =>
    types
      .filter(({ localName }) => localName === element)
      .map((each) => (each.getAttribute(attribute) ?? '').replace(/^\//, '').toLowerCase());
  const overrides = typed('Override', 'PartName');
  const defaults = typed('Default', 'Extension');
  found.push(...[...twice(overrides), ...twice(defaults)].map((name) => `${name} has two types`));
  for (const name of overrides)
    if (!names.includes(name)) found.push(`${name} is typed, not there`);
  for (const name of names) {
    if (name.endsWith('/') || name === '[content_types].xml') continue;
    const extension = name.split('.').pop() ?? '';
    if (!overrides.includes(name) && !defaults.includes(extension)) found.push(`${name}: no type`);
    if (extension === 'rels') found.push(...relationshipFaults(name, text(name), names));
  }
  return found;
}

function relationshipFaults(part: string, xml: string, names: readonly string[]): string[] {
  const folder = part.replace(/_rels\/[^/]*$/, '');
  const relationships = children(rootOf(parseXml(xml)));
  const lost = relationships
    .filter((each) => each.getAttribute('TargetMode') !== 'External')
    .map((each) => each.getAttribute('Target') ?? '')
    .map((target) => new URL(target.replace(/\\/g, '/'), `file:///${folder}`).pathname.slice(1))
    .map((target) => decodeURIComponent(target).toLowerCase())
    .filter((target) => !names.includes(target))
    .map((target) => `${part} leads to ${target}, which is not there`);
  const ids = relationships.map((each) => each.getAttribute('Id') ?? '');
  return [...lost, ...twice(ids).map((id) => `${part} has two ${id}`)];
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
}
