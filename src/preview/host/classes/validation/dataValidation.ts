import { sharedArea, without } from '../../../workbook/model/area';
import type { Area } from '../../../workbook/model/area';
import type { Sheet } from '../../../workbook/model/sheet';
import {
  NO_VALIDATION,
  type Validation,
  type ValidationText,
} from '../../../workbook/model/validation';
import { asFlag, asName, asObject, asText } from '../../arguments';
import { areaOf } from '../../cells/areas';
import { mayWrite } from '../../cells/protection';
import type { RangeHandle } from '../../cells/rangeHandle';
import type { HostClass } from '../../hostClass';
import { accessDenied, invalidArgument } from '../../hostError';
import type { Json, JsonObject } from '../../wire/protocol';
import { givenRule, shownRule, typeName } from './validationRule';

/** Longest titles and messages that Excel's own dialog takes. */
const LONGEST = { title: 32, prompt: 255, alert: 225 } as const;
const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
type StyleName = keyof typeof STYLES;
const STYLE_NAMES = Object.keys(STYLES) as readonly StyleName[];

type Facts = Omit<Validation, 'areas'>;

export const dataValidation: HostClass<RangeHandle> = {
  properties: {
    Type: {
      read: (self) => {
        const facts = factsOf(self);
        return facts === null ? 'Inconsistent' : typeName(facts.type);
      },
    },
    Rule: {
      read: (self) => reading(self, shownRule),
      write: (self, value) => change(self, givenRule(value)),
    },
    IgnoreBlanks: {
      read: (self) => factsOf(self)?.ignoreBlanks ?? null,
      write: (self, value) => change(self, { ignoreBlanks: asFlag(value) }),
    },
    Prompt: {
      read: (self) =>
        reading(self, ({ prompt: { shown, ...text } }) => ({ ...text, showPrompt: shown })),
      write: (self, value) =>
        change(self, { prompt: givenText(value, 'showPrompt', LONGEST.prompt) }),
    },
    ErrorAlert: {
      read: (self) =>
        reading(self, ({ alert: { shown, style, ...text } }) => ({
          ...text,
          showAlert: shown,
          style: STYLE_NAMES.find((name) => STYLES[name] === style) ?? 'Stop',
        })),
      write: (self, value) => {
        const name = asName(asObject(value)['style'] ?? 'Stop', STYLE_NAMES);
        const text = givenText(value, 'showAlert', LONGEST.alert);
        change(self, { alert: { ...text, style: STYLES[name] } });
      },
    },
  },
  methods: {
    Clear: (self) => {
      mayChange(self);
      removeValidations(self.sheet, areaOf(self));
    },
  },
};

const reading = (self: RangeHandle, show: (facts: Facts) => JsonObject): Json => {
  const facts = factsOf(self);
  return facts === null ? null : show(facts);
};

/** What holds of all cells of the range; null where they differ. */
function factsOf(self: RangeHandle): Facts | null {
  const area = areaOf(self);
  const touching = self.sheet.validations.filter(({ areas }) =>
    areas.some((each) => sharedArea(each, area))
  );
  const [only, ...others] = touching;
  if (only === undefined) return NO_VALIDATION;
  const outside = only.areas.reduce<readonly Area[]>(
    (left, each) => left.flatMap((part) => without(part, each)),
    [area]
  );
  if (others.length > 0 || outside.length > 0) return null;
  const { areas: _, ...facts } = only;
  return facts;
}

function change(self: RangeHandle, by: Partial<Facts>): void {
  mayChange(self);
  const facts = factsOf(self) ?? NO_VALIDATION;
  const area = areaOf(self);
  removeValidations(self.sheet, area);
  self.sheet.validations.push({ ...facts, ...by, areas: [area] });
}

/** Excel takes no validation where a cell of the range is protected. */
function mayChange(self: RangeHandle): void {
  if (self.sheet.protection) throw accessDenied();
  mayWrite(self.sheet, areaOf(self));
}

function givenText(value: Json, shown: string, longest: number): ValidationText {
  const given = asObject(value);
  const title = asText(given['title'] ?? '');
  const message = asText(given['message'] ?? '');
  if (title.length > LONGEST.title || message.length > longest) throw invalidArgument();
  return { shown: asFlag(given[shown] ?? true), title, message };
}

/** Validations keep the cells outside of the area. */
export function removeValidations(sheet: Sheet, area: Area): void {
  const kept = sheet.validations.flatMap((validation) => {
    if (!validation.areas.some((each) => sharedArea(each, area))) return [validation];
    const areas = validation.areas.flatMap((each) => without(each, area));
    return areas.length === 0 ? [] : [{ ...validation, areas }];
  });
  sheet.validations.splice(0, sheet.validations.length, ...kept);
}
