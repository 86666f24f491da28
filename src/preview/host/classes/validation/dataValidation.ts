import { sharedArea, without } from '../../../workbook/model/area';
import type { Area } from '../../../workbook/model/area';
import {
  NO_VALIDATION,
  type Validation,
  type ValidationText,
} from '../../../workbook/model/validation';
import { asFlag, asName, asObject, asText } from '../../arguments';
import { areaOf } from '../../cells/areas';
import { mayWrite } from '../../cells/protection';
import type { RangeHandle } from '../../cells/rangeHandle';
import { removeValidations } from '../../cells/validationAreas';
import type { HostClass } from '../../hostClass';
import { accessDenied, invalidArgument } from '../../hostError';
import type { Session } from '../../session';
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
      read: (self, session) => {
        const facts = factsOf(self);
        return facts === null ? mixedName(self, session) : typeName(facts.type);
      },
    },
    Rule: {
      read: (self) => reading(self, shownRule),
      write: (self, value, session) => {
        if (!session.profile.takesRuleOverPrompts && prompted(self)) throw invalidArgument();
        change(self, givenRule(value));
      },
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

function touchingOf(self: RangeHandle): readonly Validation[] {
  const area = areaOf(self);
  return self.sheet.validations.filter(({ areas }) => areas.some((each) => sharedArea(each, area)));
}

/** The same rule and words, wherever they were given to cells. */
const sameFacts = (one: Validation, other: Validation): boolean =>
  JSON.stringify(factsIn(one)) === JSON.stringify(factsIn(other));

const factsIn = ({ areas: _, ...facts }: Validation): Facts => facts;

/** What holds of all cells of the range; null where they differ. */
function factsOf(self: RangeHandle): Facts | null {
  const area = areaOf(self);
  const touching = touchingOf(self);
  const [only, ...others] = touching;
  if (only === undefined) return NO_VALIDATION;
  const outside = touching
    .flatMap(({ areas }) => areas.filter((each) => sharedArea(each, area)))
    .reduce<readonly Area[]>((left, each) => left.flatMap((part) => without(part, each)), [area]);
  const same = others.every((each) => sameFacts(each, only));
  return same && outside.length === 0 ? factsIn(only) : null;
}

/** What the type of cells is called that differ: that some have none is not told apart everywhere. */
function mixedName(self: RangeHandle, { profile }: Session): string {
  const [one, ...others] = touchingOf(self);
  const some = one !== undefined && others.every((each) => sameFacts(each, one));
  return some && profile.tellsMixedValidation ? 'MixedCriteria' : 'Inconsistent';
}

/** Whether some of the cells, but not all alike, have words for when they are selected. */
const prompted = (self: RangeHandle): boolean =>
  factsOf(self) === null && touchingOf(self).some(({ prompt }) => prompt.message !== '');

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
