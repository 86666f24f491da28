import { damaged } from './fileError';
import { parseXml, rootOf, type Document, type Element } from './readXml';
import { readRelationships, relationshipsPart, type Relationship } from './relationships';

/** The parts of an .xlsx file to be read, by their names whatever the case of their letters. */
export abstract class PartTexts {
  abstract has(part: string): boolean;

  /** Null where there is none. Throws `WorkbookFileError` when the part is damaged. */
  abstract bytes(part: string): Uint8Array | null;

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

  /** Throws `WorkbookFileError` when the part is missing or no XML. */
  xml(part: string): Document {
    const text = this.text(part);
    try {
      return parseXml(text);
    } catch (cause) {
      throw damaged(part, 'a part cannot be read', { cause });
    }
  }

  root(part: string): Element {
    return rootOf(this.xml(part));
  }

  relationships(part: string): Relationship[] {
    const file = relationshipsPart(part);
    if (!this.has(file)) return [];
    return readRelationships(this.root(file), part);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
