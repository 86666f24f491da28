import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { WorkbookFileError, checkContainer } from './fileError';
import {
  appendElement,
  children,
  parseXml,
  removeElement,
  rootOf,
  serializeXml,
  type Document,
  type Element,
} from './xml';

export interface Relationship {
  readonly id: string;
  /** Last word of the type, e.g. "worksheet", "table". */
  readonly kind: string;
  /** Part it leads to ("xl/worksheets/sheet1.xml"), or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const TYPES = '[Content_Types].xml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/**
 * The parts of an .xlsx file. Parts that nobody sets keep the bytes they were read with.
 */
export class Package {
  readonly #parts: Map<string, Uint8Array>;

  constructor(parts: Readonly<Record<string, Uint8Array | string>>) {
    this.#parts = new Map(
      Object.entries(parts).map(([name, data]) => [
        name,
        typeof data === 'string' ? strToU8(data) : data,
      ])
    );
  }

  /** Reads a zip container. Throws `WorkbookFileError`. */
  static open(bytes: Uint8Array): Package {
    checkContainer(bytes);
    try {
      const entries = Object.entries(unzipSync(bytes));
      return new Package(Object.fromEntries(entries.filter(([name]) => !name.endsWith('/'))));
    } catch (cause) {
      throw new WorkbookFileError('corrupt', 'The file is damaged and cannot be read.', { cause });
    }
  }

  copy(): Package {
    return new Package(Object.fromEntries(this.#parts));
  }

  /** The parts by name, in the order of the file. */
  get contents(): ReadonlyMap<string, Uint8Array> {
    return this.#parts;
  }

  has(part: string): boolean {
    return this.#parts.has(part);
  }

  get parts(): string[] {
    return [...this.#parts.keys()];
  }

  bytes(part: string): Uint8Array | null {
    return this.#parts.get(part) ?? null;
  }

  /** Throws `WorkbookFileError` when the part is missing. */
  text(part: string): string {
    const data = this.#parts.get(part);
    if (!data) throw new WorkbookFileError('corrupt', `The workbook lacks the part ${part}.`);
    if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
    if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
    return strFromU8(data);
  }

  setText(part: string, text: string): void {
    this.setBytes(part, strToU8(text));
  }

  setBytes(part: string, bytes: Uint8Array): void {
    this.#parts.set(part, bytes);
  }

  xml(part: string): Document {
    return parseXml(this.text(part));
  }

  setXml(part: string, document: Document): void {
    this.setText(part, serializeXml(document));
  }

  root(part: string): Element {
    return rootOf(this.xml(part));
  }

  /** Changes what stands in a part. */
  edit(part: string, change: (root: Element) => void): void {
    const document = this.xml(part);
    change(rootOf(document));
    this.setXml(part, document);
  }

  relationships(part: string): Relationship[] {
    const file = relationshipsPart(part);
    if (!this.has(file)) return [];
    return children(this.root(file), 'Relationship').map((each) => {
      const external = each.getAttribute('TargetMode') === 'External';
      const target = each.getAttribute('Target') ?? '';
      return {
        id: each.getAttribute('Id') ?? '',
        kind: (each.getAttribute('Type') ?? '').split('/').pop() ?? '',
        target: external ? target : resolve(part, target),
        external,
      };
    });
  }

  /** Adds a relationship and returns its id. */
  relate(part: string, kind: string, target: string): string {
    const file = relationshipsPart(part);
    if (!this.has(file)) this.setText(file, EMPTY_RELATIONSHIPS);
    const used = new Set(this.relationships(part).map(({ id }) => id));
    let number = 1;
    while (used.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const attributes = { Id: id, Type: RELATIONSHIP_TYPE + kind, Target: `/${target}` };
    this.edit(file, (root) => appendElement(root, 'Relationship', attributes));
    return id;
  }

  unrelate(part: string, id: string): void {
    this.edit(relationshipsPart(part), (root) => {
      for (const each of children(root)) if (each.getAttribute('Id') === id) removeElement(each);
    });
  }

  /** Adds a part of that content type under the first free name of the form stem + number + ".xml". */
  add(stem: string, contentType: string, text: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number++;
    const part = `${stem}${number}.xml`;
    this.addAs(part, contentType, text);
    return part;
  }

  addAs(part: string, contentType: string, text: string): void {
    this.setText(part, text);
    const attributes = { PartName: `/${part}`, ContentType: contentType };
    this.edit(TYPES, (root) => appendElement(root, 'Override', attributes));
  }

  /** Removes a part with its relationships and its content type. */
  remove(part: string): void {
    if (!this.#parts.delete(part)) return;
    this.#parts.delete(relationshipsPart(part));
    this.edit(TYPES, (root) => {
      for (const each of children(root, 'Override')) {
        if (each.getAttribute('PartName') === `/${part}`) removeElement(each);
      }
    });
  }

  /** Parts that can be reached from the package's own relationships. */
  reachable(): Set<string> {
    const reached = new Set<string>();
    const visit = (part: string) => {
      for (const { target, external } of this.relationships(part)) {
        if (external || reached.has(target) || !this.has(target)) continue;
        reached.add(target);
        visit(target);
      }
    };
    visit('');
    return reached;
  }
}

/** Puts named parts into a zip file. */
export type Zip = (parts: ReadonlyMap<string, Uint8Array>) => Uint8Array;

/** The same parts always give the same file. */
export function zipAnywhere(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 1, mtime: new Date(1980, 0, 1) });
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
