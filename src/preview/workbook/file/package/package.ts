import { COMPRESSION_ANYWHERE, type Compression } from './compression';
import { damaged } from './fileError';
import { readRelationships, relationshipsPart, type Relationship } from './relationships';
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
import { readZip } from './readZip';
import { writeZip } from './writeZip';
import { isPacked, pack, unpack, type PackedPart } from './zip';

const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const TYPES = '[Content_Types].xml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

interface Part {
  /** As the file spells it. */
  readonly name: string;
  readonly content: Uint8Array | PackedPart;
}

/**
 * The parts of an .xlsx file. Parts that nobody sets stay packed as they were read; the others are packed with the whole.
 * Names are the same whatever the case of their letters, as in Excel.
 */
export class Package {
  /** By the name in lower case. */
  readonly #parts = new Map<string, Part>();
  #named: Set<string> | null = null;
  /** Packed parts that nobody has asked for. */
  readonly #unread = new Set<string>();

  constructor(
    parts: Iterable<readonly [name: string, content: Uint8Array | PackedPart]>,
    private readonly compression: Compression
  ) {
    for (const [name, content] of parts) this.#set(name, content);
  }

  static of(texts: Readonly<Record<string, string>>): Package {
    const file = new Package([], COMPRESSION_ANYWHERE);
    for (const [name, text] of Object.entries(texts)) file.setText(name, text);
    return file;
  }

  /** Reads a zip container, whose bytes are not to change afterwards. Throws `WorkbookFileError`. */
  static open(bytes: Uint8Array, compression: Compression = COMPRESSION_ANYWHERE): Package {
    const file = new Package(readZip(bytes), compression);
    for (const part of file.#parts.keys()) file.#unread.add(part);
    return file;
  }

  copy(compression: Compression): Package {
    const parts = [...this.#parts.values()];
    return new Package(
      parts.map(({ name, content }) => [name, content]),
      compression
    );
  }

  /** Throws `WorkbookFileError` where a part that nobody has read is damaged. */
  checkUnread(): void {
    for (const part of [...this.#unread]) this.bytes(part);
  }

  /** The file: a zip container with the parts in their order. */
  zip(): Uint8Array {
    return writeZip(
      [...this.#parts.values()].map(({ name, content }) => [
        name,
        isPacked(content) ? content : pack([content], this.compression),
      ])
    );
  }

  has(part: string): boolean {
    return this.#parts.has(part.toLowerCase());
  }

  get parts(): string[] {
    return [...this.#parts.values()].map(({ name }) => name);
  }

  /** Throws `WorkbookFileError` when the part is damaged. */
  bytes(part: string): Uint8Array | null {
    const key = part.toLowerCase();
    this.#unread.delete(key);
    const content = this.#parts.get(key)?.content ?? null;
    return content !== null && isPacked(content) ? unpack(content, this.compression) : content;
  }

  /** Throws `WorkbookFileError` when the part is missing or damaged. */
  text(part: string): string {
    const bytes = this.#needed(part);
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  }

  /** The text of a part as bytes in UTF-8, whatever its encoding; for parts that may be large. Throws as `text` does. */
  utf8(part: string): Uint8Array {
    const bytes = this.#needed(part);
    return encodingOf(bytes) === 'utf-8' ? bytes : new TextEncoder().encode(this.text(part));
  }

  #needed(part: string): Uint8Array {
    const bytes = this.bytes(part);
    if (!bytes) throw damaged(part, 'it lacks a part');
    return bytes;
  }

  setText(part: string, text: string): void {
    this.#set(part, new TextEncoder().encode(text));
  }

  /** Packs the pieces of a part, which may be large, so that they need not be kept. */
  setPieces(part: string, pieces: readonly Uint8Array[]): void {
    this.#set(part, pack(pieces, this.compression));
  }

  #set(part: string, content: Uint8Array | PackedPart): void {
    const key = part.toLowerCase();
    this.#parts.set(key, { name: this.#parts.get(key)?.name ?? part, content });
  }

  /** Throws `WorkbookFileError` when the part is missing or no XML. */
  xml(part: string): Document {
    const text = this.text(part);
    try {
      return parseXml(text);
    } catch (cause) {
      throw damaged(part, 'a part cannot be read', { cause });
    }
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
    return readRelationships(this.root(file), part);
  }

  /** Adds a relationship and returns its id. */
  relate(part: string, kind: string, target: string): string {
    const file = relationshipsPart(part);
    if (!this.has(file)) {
      this.setText(file, EMPTY_RELATIONSHIPS);
      this.#declare('Default', { Extension: 'rels', ContentType: RELS_TYPE });
    }
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
    const taken = (this.#named ??= this.#namesInUse());
    let number = 1;
    while (taken.has(`${stem}${number}.xml`.toLowerCase())) number++;
    const part = `${stem}${number}.xml`;
    taken.add(part.toLowerCase());
    this.addAs(part, contentType, text);
    return part;
  }

  addAs(part: string, contentType: string, text: string): void {
    this.setText(part, text);
    this.#declare('Override', { PartName: `/${part}`, ContentType: contentType });
  }

  /** Removes a part with its relationships and its content type. */
  remove(part: string): void {
    if (!this.#parts.delete(part.toLowerCase())) return;
    this.#parts.delete(relationshipsPart(part).toLowerCase());
    this.edit(TYPES, (root) => {
      for (const each of children(root, 'Override')) {
        if (sameName(each.getAttribute('PartName'), `/${part}`)) removeElement(each);
      }
    });
  }

  /** Gives a part, or all of an extension, its type; what the file says of the same already gives way. */
  #declare(kind: 'Override' | 'Default', attributes: Readonly<Record<string, string>>): void {
    const key = kind === 'Override' ? 'PartName' : 'Extension';
    this.edit(TYPES, (root) => {
      for (const each of children(root, kind)) {
        if (sameName(each.getAttribute(key), attributes[key] ?? '')) removeElement(each);
      }
      appendElement(root, kind, attributes);
    });
  }

  /** In lower case: parts, and names that types or relationships give to parts that are not there. */
  #namesInUse(): Set<string> {
    const names = this.parts;
    for (const each of children(this.root(TYPES), 'Override')) {
      names.push((each.getAttribute('PartName') ?? '').slice(1));
    }
    for (const part of ['', ...this.parts]) {
      for (const { external, target } of this.relationships(part))
        if (!external) names.push(target);
    }
    return new Set(names.map((name) => name.toLowerCase()));
  }

  /** Parts that can be reached from the package's own relationships. */
  reachable(): Set<string> {
    const reached = new Set<string>();
    const visit = (part: string) => {
      for (const { target, external } of this.relationships(part)) {
        const name = external ? undefined : this.#parts.get(target.toLowerCase())?.name;
        if (name === undefined || reached.has(name)) continue;
        reached.add(name);
        visit(target);
      }
    };
    visit('');
    return reached;
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function sameName(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
