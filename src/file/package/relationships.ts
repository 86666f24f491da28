import { children, type Element } from './readXml';

export interface Relationship {
  readonly id: string;
  /** Last word of the type, e.g. "worksheet", "table". */
  readonly kind: string;
  /** Part it leads to ("xl/worksheets/sheet1.xml"), or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** What stands in the relationships of `part`. */
export function readRelationships(root: Element, part: string): Relationship[] {
  return children(root, 'Relationship').map((each) => {
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

/** The part that holds the relationships of another. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = part.split('/').slice(0, -1);
  for (const step of target.split(/[\\/]/)) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
