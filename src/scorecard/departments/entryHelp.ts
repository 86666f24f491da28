import {
  formOf,
  periodName,
  type Language,
  type PeriodId,
  type ResultForm,
  type Rule,
} from '../../engine';
import type { Area, InputHelp } from '../plan/plan';
import type { ScoredIndicator } from '../scoring/scorecard';
import { entryFormWordsIn } from '../words/entryFormWords';
import type { EntryFormWords } from '../words/en/entryForms';

/** Characters that Excel takes for a prompt. */
const LONGEST_PROMPT = 255;

/** How the cell of a result is filled: what is said and checked there, and whether it keeps what is typed as text. */
export interface EntryRule extends Omit<InputHelp, 'area' | 'prompt'> {
  readonly message: string;
  /** `1,2,4` would become a number, and `30/9/2569` another day. */
  readonly text: boolean;
}

/**
 * The rule for the result of an indicator, by what its criteria compare.
 *
 * @param of - its period, where that is another one than the form's
 */
export function resultRule(
  { rule }: ScoredIndicator,
  of: PeriodId | null,
  language: Language
): EntryRule {
  const words = entryFormWordsIn(language);
  const form = formOf(rule);
  const asked = messageOf(form, words);
  const message = of === null ? asked : shortened(`${periodName(of, language)}: ${asked}`);
  const listed = { message, words: null, warning: words.notListed };
  switch (form.as) {
    case 'number':
      // Lengths of time and counts out of a whole are typed with their words.
      return isCounted(rule)
        ? { ...listed, text: true }
        : { ...numberRule(message, words), text: false };
    case 'ladder': {
      const levels = form.rungs.map(({ level }) => String(level));
      return { ...listed, words: levels.includes('0') ? levels : [...levels, '0'], text: false };
    }
    case 'ticks':
    case 'date':
    case 'days':
    case 'inputs':
      return { ...listed, text: true };
    case 'text':
      return { ...listed, text: false };
  }
}

/** A length of time, or a count out of a whole. */
function isCounted(rule: Rule): boolean {
  const asked = rule.kind === 'target' ? rule.inner : rule;
  return asked.kind === 'threshold' && (asked.time ?? asked.outOf) !== undefined;
}

/** For a numerator or a denominator. */
export function quotientRule(language: Language): EntryRule {
  const words = entryFormWordsIn(language);
  return { ...numberRule(words.help.quotient, words), text: false };
}

/** For the column of what is not assessed. */
export function excludedRule(language: Language): EntryRule {
  const { help, excludedWord, notListed } = entryFormWordsIn(language);
  return { message: help.excluded, words: [excludedWord], warning: notListed, text: false };
}

/** Anything may be typed. */
export function textRule(message: string, language: Language): EntryRule {
  const { notListed } = entryFormWordsIn(language);
  return { message, words: null, warning: notListed, text: false };
}

function numberRule(message: string, { notNumber }: EntryFormWords) {
  return { message, words: null, number: true, warning: notNumber } as const;
}

/** The rule as the help with an area. */
export function helpWith(
  { message, text: _text, ...rule }: EntryRule,
  title: string,
  area: Area
): InputHelp {
  return { ...rule, area, prompt: { title, message } };
}

function messageOf(form: ResultForm, { help }: EntryFormWords): string {
  switch (form.as) {
    case 'number':
      return form.percent ? help.percent : help.number;
    case 'ticks':
      return help[form.of];
    case 'ladder':
      return help.ladder;
    case 'date':
      return help.date;
    case 'days':
      return help.days(form.working);
    case 'inputs': {
      const list = form.inputs.map(
        ({ text, statement }, i) => `${i + 1}) ${statement ? help.statement(text) : text}`
      );
      return shortened(help.inputs(list.join(' ')));
    }
    case 'text':
      return help.text;
  }
}

const shortened = (text: string): string =>
  text.length <= LONGEST_PROMPT ? text : `${text.slice(0, LONGEST_PROMPT - 1)}…`;
