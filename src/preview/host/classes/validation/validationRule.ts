import type { Validation } from '../../../workbook/model/validation';
import { asFlag, asName, asObject, asText } from '../../arguments';
import { COMPARISONS } from '../comparisons';
import { invalidArgument, notImplemented } from '../../hostError';
import type { Json, JsonObject } from '../../wire/protocol';

/** Excel's names of what is compared, with those of the file format. */
const COMPARED = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const;
const OPERATORS = {
  ...COMPARISONS,
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;
type Operator = keyof typeof OPERATORS;

const namesOf = <T extends string>(table: Readonly<Record<T, string>>): readonly T[] =>
  Object.keys(table) as T[];

/** A list that is written out; Excel takes no longer one (jmcnamara/XlsxWriter #562). */
const LONGEST_LIST = 255;

type Rule = Pick<Validation, 'type' | 'operator' | 'formulas' | 'dropDown'>;

/** What `DataValidation.type` calls a type of the file format. */
export function typeName(type: string): string {
  if (type === 'none' || type === 'list' || type === 'custom') {
    return `${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  }
  const name = namesOf(COMPARED).find((each) => COMPARED[each] === type) ?? type;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** A rule as the client reads it. */
export function shownRule({ type, operator, formulas, dropDown }: Rule): JsonObject {
  const [first = '', second] = formulas;
  if (type === 'none') return {};
  if (type === 'list') return { list: { inCellDropDown: dropDown, source: shownSource(first) } };
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  const name = namesOf(COMPARED).find((each) => COMPARED[each] === type);
  const by = namesOf(OPERATORS).find((each) => OPERATORS[each] === (operator ?? 'between'));
  return {
    [name ?? type]: {
      formula1: shownFormula(first),
      ...(second === undefined ? {} : { formula2: shownFormula(second) }),
      operator: by ?? 'Between',
    },
  };
}

/** A rule as the client sets it: just one of its kinds. Throws InvalidArgument where Excel would. */
export function givenRule(value: Json): Rule {
  const given = Object.entries(asObject(value)).filter(([, rule]) => rule !== null);
  const [one] = given;
  if (one === undefined || given.length > 1) throw invalidArgument();
  const [name, json] = one;
  const rule = asObject(json);
  if (name === 'list') return listRule(rule);
  if (name === 'custom') {
    const formula = asText(rule['formula'] ?? null);
    if (!formula.startsWith('=')) throw invalidArgument();
    return { type: 'custom', operator: null, formulas: [formula.slice(1)], dropDown: true };
  }
  const compared = namesOf(COMPARED).find((each) => each === name);
  if (compared === undefined) throw invalidArgument();
  const operator: Operator = asName(rule['operator'] ?? null, namesOf(OPERATORS));
  const two = operator === 'Between' || operator === 'NotBetween';
  const formulas = [rule['formula1'], ...(two ? [rule['formula2']] : [])].map(givenFormula);
  return { type: COMPARED[compared], operator: OPERATORS[operator], formulas, dropDown: true };
}

function listRule(rule: JsonObject): Rule {
  const source = rule['source'] ?? null;
  if (typeof source !== 'string') throw notImplemented('a list whose source is a range object');
  if (source === '') throw invalidArgument();
  const dropDown = asFlag(rule['inCellDropDown'] ?? true);
  if (source.startsWith('=')) {
    return { type: 'list', operator: null, formulas: [source.slice(1)], dropDown };
  }
  if (source.length > LONGEST_LIST) throw invalidArgument();
  return { type: 'list', operator: null, formulas: [quoted(source)], dropDown };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function shownSource(formula: string): string {
  const text = /^"(.*)"$/s.exec(formula)?.[1];
  return text === undefined ? `=${formula}` : text.replaceAll('""', '"');
}

/** Numbers stay as they are. */
const shownFormula = (formula: string): string | number =>
  formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;

function givenFormula(value: Json | undefined): string {
  if (typeof value === 'number') return `${value}`;
  const text = asText(value ?? null);
  if (text === '') throw invalidArgument();
  return text.startsWith('=') ? text.slice(1) : text;
}
