import type { ConditionalFormat } from '../../../workbook/model/conditionalFormat';
import { asColor, asFlag, asName, asObject, asText } from '../../arguments';
import type { HostClass, Property } from '../../hostClass';
import type { Json } from '../../wire/protocol';
import { Instance, type ConditionalSubject } from '../../subjects';
import { COMPARISONS } from '../comparisons';
import { changeRule, ruleOf } from './conditionalFormats';

type Conditional = HostClass<ConditionalSubject>;

/** Excel's names of comparisons with those of the file format. */
const OPERATORS: { readonly [name: string]: string } = {
  ...COMPARISONS,
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const format: NonNullable<Conditional['navigations']> = {
  Format: (self) => new Instance('ConditionalRangeFormat', self),
};

export const cellValueConditionalFormat: Conditional = {
  properties: {
    Rule: {
      read: (self) => {
        const { formulas, operator } = ruleOf(self);
        const name = Object.keys(OPERATORS).find((each) => OPERATORS[each] === operator);
        const [first, second] = formulas;
        return {
          formula1: first === undefined ? '' : `=${first}`,
          ...(second === undefined ? {} : { formula2: `=${second}` }),
          operator: name ?? 'Invalid',
        };
      },
      write: (self, value) => {
        const rule = asObject(value);
        const name = asName(rule['operator'] ?? null, Object.keys(OPERATORS));
        const between = name === 'Between' || name === 'NotBetween';
        const given = [rule['formula1'], ...(between ? [rule['formula2']] : [])];
        const formulas = given.map((formula) => formulaText(formula ?? null));
        changeRule(self, { formulas, operator: OPERATORS[name] ?? null });
      },
    },
  },
  navigations: format,
};

export const customConditionalFormat: Conditional = {
  navigations: { ...format, Rule: (self) => new Instance('ConditionalFormatRule', self) },
};

export const conditionalFormatRule: Conditional = {
  properties: {
    Formula: {
      read: (self) => {
        const [formula] = ruleOf(self).formulas;
        return formula === undefined ? '' : `=${formula}`;
      },
      write: (self, value) => changeRule(self, { formulas: [formulaText(value)] }),
    },
  },
};

export const textConditionalFormat: Conditional = {
  properties: {
    Rule: {
      read: (self) => ({ operator: 'Contains', text: ruleOf(self).text ?? '' }),
      write: (self, value) => {
        const rule = asObject(value);
        asName(rule['operator'] ?? null, ['Contains']);
        const text = asText(rule['text'] ?? null);
        changeRule(self, { text, operator: 'containsText' });
      },
    },
  },
  navigations: format,
};

export const conditionalRangeFormat: Conditional = {
  navigations: {
    Fill: (self) => new Instance('ConditionalRangeFill', self),
    Font: (self) => new Instance('ConditionalRangeFont', self),
  },
};

type Style = NonNullable<ConditionalFormat['style']>;

/** A property of the looks that a rule gives. */
function look<K extends keyof Style>(
  name: K,
  otherwise: Json,
  parse: (value: Json) => NonNullable<Style[K]>
): Property<ConditionalSubject> {
  return {
    read: (self) => ruleOf(self).style?.[name] ?? otherwise,
    write: (self, value) =>
      changeRule(self, { style: { ...ruleOf(self).style, [name]: parse(value) } }),
  };
}

export const conditionalRangeFill: Conditional = {
  properties: { Color: look('fill', '', asColor) },
  methods: {
    Clear: (self) => {
      const { fill: _, ...rest } = ruleOf(self).style ?? {};
      changeRule(self, { style: rest });
    },
  },
};

export const conditionalRangeFont: Conditional = {
  properties: {
    Color: look('color', '', asColor),
    Bold: look('bold', false, asFlag),
    Italic: look('italic', false, asFlag),
  },
};

/** Without "=", as files store it; numbers may be given as such. */
function formulaText(value: Json): string {
  if (typeof value === 'number') return `${value}`;
  return asText(value).replace(/^=/, '');
}
