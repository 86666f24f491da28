import { sharedArea } from '../../../workbook/model/area';
import type { ConditionalFormat } from '../../../workbook/model/conditionalFormat';
import type { Sheet } from '../../../workbook/model/sheet';
import { asFlag, asName, asNumber, asText } from '../../arguments';
import { areaOf, range } from '../../cells/areas';
import type { HostClass } from '../../hostClass';
import { itemNotFound } from '../../hostError';
import { mayChange } from '../../cells/protection';
import type { RangeHandle } from '../../cells/rangeHandle';
import { Instance, type ClassName, type ConditionalSubject, type Subjects } from '../../subjects';
import { removeConditionalFormats } from '../../cells/conditionalAreas';

/** Kinds this host can make, with the rule types of the file format. */
const KINDS = { CellValue: 'cellIs', Custom: 'expression', ContainsText: 'containsText' } as const;
type Kind = keyof typeof KINDS;
const KIND_NAMES: readonly Kind[] = ['CellValue', 'Custom', 'ContainsText'];

export const conditionalFormatCollection: HostClass<RangeHandle> = {
  items: (self) => touching(self).map((format) => formatOf(self.sheet, format)),
  item: (self, key) => {
    const found = touching(self).find((format) => format.id === asText(key));
    return found ? formatOf(self.sheet, found) : null;
  },
  methods: {
    Add: (self, given) => {
      const { sheet } = self;
      mayChange(sheet, 'formatCells');
      const format: ConditionalFormat = {
        id: sheet.workbook.newId(),
        areas: [areaOf(self)],
        type: KINDS[asName(given.json(0), KIND_NAMES)],
        operator: null,
        formulas: [],
        text: null,
        style: null,
        stopIfTrue: false,
        priority: 1,
      };
      sheet.conditionalFormats.forEach((each, i) => {
        sheet.conditionalFormats[i] = { ...each, priority: each.priority + 1 };
      });
      sheet.conditionalFormats.push(format);
      return formatOf(sheet, format);
    },
    ClearAll: (self) => {
      mayChange(self.sheet, 'formatCells');
      removeConditionalFormats(self.sheet, areaOf(self));
    },
    GetCount: (self) => touching(self).length,
    GetItemAt: (self, given) => {
      const found = touching(self)[given.integer(0)];
      if (!found) throw itemNotFound();
      return formatOf(self.sheet, found);
    },
    GetItemOrNullObject: (self, given) => {
      const found = touching(self).find((format) => format.id === given.text(0));
      return found ? formatOf(self.sheet, found) : null;
    },
  },
};

function touching(self: RangeHandle): readonly ConditionalFormat[] {
  const area = areaOf(self);
  return self.sheet.conditionalFormats.filter((format) =>
    format.areas.some((each) => sharedArea(each, area))
  );
}

function formatOf(sheet: Sheet, { id }: ConditionalFormat): Instance<'ConditionalFormat'> {
  return new Instance('ConditionalFormat', { sheet, id });
}

/** The rule; throws ItemNotFound when it was removed meanwhile. */
export function ruleOf({ sheet, id }: ConditionalSubject): ConditionalFormat {
  const found = sheet.conditionalFormats.find((format) => format.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function changeRule(self: ConditionalSubject, by: Partial<ConditionalFormat>): void {
  mayChange(self.sheet, 'formatCells');
  const at = self.sheet.conditionalFormats.indexOf(ruleOf(self));
  self.sheet.conditionalFormats[at] = { ...ruleOf(self), ...by };
}

type ConditionalClass = {
  [K in ClassName]: Subjects[K] extends ConditionalSubject ? K : never;
}[ClassName];

/** The part of a rule that belongs to its kind; null when it is of another kind. */
function part(self: ConditionalSubject, kind: Kind, type: ConditionalClass): Instance | null {
  return ruleOf(self).type === KINDS[kind] ? new Instance(type, self) : null;
}

function partOrThrow(self: ConditionalSubject, kind: Kind, type: ConditionalClass): Instance {
  const found = part(self, kind, type);
  if (!found) throw itemNotFound();
  return found;
}

export const conditionalFormat: HostClass<ConditionalSubject> = {
  identity: (self) => ({ Id: self.id }),
  properties: {
    Id: { read: (self) => self.id },
    Type: {
      read: (self) => {
        const { type } = ruleOf(self);
        return KIND_NAMES.find((kind) => KINDS[kind] === type) ?? type;
      },
    },
    Priority: {
      read: (self) => ruleOf(self).priority - 1,
      write: (self, value) => changeRule(self, { priority: asNumber(value) + 1 }),
    },
    StopIfTrue: {
      read: (self) => ruleOf(self).stopIfTrue,
      write: (self, value) => changeRule(self, { stopIfTrue: asFlag(value) }),
    },
  },
  navigations: {
    CellValue: (self) => partOrThrow(self, 'CellValue', 'CellValueConditionalFormat'),
    CellValueOrNullObject: (self) => part(self, 'CellValue', 'CellValueConditionalFormat'),
    Custom: (self) => partOrThrow(self, 'Custom', 'CustomConditionalFormat'),
    CustomOrNullObject: (self) => part(self, 'Custom', 'CustomConditionalFormat'),
    TextComparison: (self) => partOrThrow(self, 'ContainsText', 'TextConditionalFormat'),
    TextComparisonOrNullObject: (self) => part(self, 'ContainsText', 'TextConditionalFormat'),
  },
  methods: {
    GetRange: (self) => {
      const [area, ...others] = ruleOf(self).areas;
      if (!area || others.length > 0) throw itemNotFound();
      return range(self.sheet, area);
    },
    GetRangeOrNullObject: (self) => {
      const [area, ...others] = ruleOf(self).areas;
      return area && others.length === 0 ? range(self.sheet, area) : null;
    },
    Delete: (self) => {
      mayChange(self.sheet, 'formatCells');
      const { conditionalFormats } = self.sheet;
      conditionalFormats.splice(conditionalFormats.indexOf(ruleOf(self)), 1);
    },
  },
};
