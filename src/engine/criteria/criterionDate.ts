import type { Criterion } from './criterion';
import { readDay } from '../values/days/dateText';

type Relation = Extract<Criterion, { kind: 'date' }>['relation'];

/** Words before a day, and what they say about it. */
const RELATIONS: readonly (readonly [Relation, string])[] = [
  ['by', 'ภายใน|ไม่เกิน|ไม่ช้ากว่า|by|within|not later than|no later than|on or before|until'],
  ['before', 'ก่อน|before'],
  ['from', 'ตั้งแต่|since|from'],
  ['after', 'หลังจาก|หลัง|after|later than'],
];

const RELATION_OF = new Map(
  RELATIONS.flatMap(([relation, words]) =>
    words.split('|').map((word) => [word, relation] as const)
  )
);

const DATED = new RegExp(
  `^(?:(${[...RELATION_OF.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z]))? ?(วันที่|วัน|the )?(.*)$`,
  's'
);

/**
 * A day bound of a normalised text (`ภายในวันที่ 30 กันยายน 2569`, `before 1 October`), or null. A day alone counts as
 * "by" it where `วันที่` or a year makes it surely a day; `21 เดือน กันยายน` is left to the reader of statements.
 */
export function readDateBound(text: string, cellText: string): Criterion | null {
  const [from = '', to, more] = text.split(/ ?(?:ถึง|\bto\b) ?/);
  if (to !== undefined && more === undefined) {
    const low = one(/^(?:ตั้งแต่|from )/.test(from) ? from : `ตั้งแต่${from}`, cellText);
    const high = one(`ภายใน${to}`, cellText);
    if (low !== null && high !== null) return { kind: 'every', of: [low, high], text: cellText };
  }
  return one(text, cellText);
}

function one(text: string, cellText: string): Criterion | null {
  const match = DATED.exec(text);
  const named = match === null ? null : readDay(match[3] ?? '');
  if (match === null || named === null) return null;
  const relation = RELATION_OF.get(match[1] ?? '');
  if (
    relation === undefined &&
    (named.month === null || (match[2] === undefined && named.year === null))
  ) {
    return null;
  }
  return { kind: 'date', relation: relation ?? 'by', ...named, text: cellText };
}
