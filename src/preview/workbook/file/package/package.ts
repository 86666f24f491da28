import { COMPRESSION_ANYWHERE, type Compression } from './compression';
import { relationshipsPart } from '../../../../file/package/relationships';
import { appendElement, removeElement, serializeXml } from './xml';
import { children, rootOf, type Document, type Element } from '../../../../file/package/readXml';
import { Parts } from './parts';
import { readZip } from '../../../../file/package/readZip';

const RELATIONSHIP_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const TYPES = '[Content_Types].xml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

const RELS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** An .xlsx file: its parts, what they are, and how they hang together (ECMA-376, part 2). */
export class Package extends Parts {
  #named: Set<string> | null = null;

  static of(texts: Readonly<Record<string, string>>): Package {
    const file = new Package([], COMPRESSION_ANYWHERE);
    for (const [name, text] of Object.entries(texts)) file.setText(name, text);
    return file;
  }

  /** Reads a zip container, whose bytes are not to change afterwards. Throws `WorkbookFileError`. */
  static open(bytes: Uint8Array, compression: Compression = COMPRESSION_ANYWHERE): Package {
    return new Package(readZip(bytes), compression);
  }

  copy(compression: Compression): Package {
    return new Package(this.contents, compression);
  }

  setXml(part: string, document: Document): void {
    this.setText(part, serializeXml(document));
  }

  /** Changes what stands in a part. */
  edit(part: string, change: (root: Element) => void): void {
    const document = this.xml(part);
    change(rootOf(document));
    this.setXml(part, document);
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
    if (!this.delete(part)) return;
    this.delete(relationshipsPart(part));
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
        const name = external ? null : this.spelled(target);
        if (name === null || reached.has(name)) continue;
        reached.add(name);
        visit(target);
      }
    };
    visit('');
    return reached;
  }
}

function sameName(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
