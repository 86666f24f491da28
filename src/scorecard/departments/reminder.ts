import { periodName, type Language } from '../../engine';
import { shownNumbers } from '../plan/shownNumbers';
import { collectingWordsIn } from '../words/collectingWords';
import type { Collection } from './collection';
import type { UnitState } from './unitStates';

/** A text that asks a unit for what it has not sent, or not whole, or what was not accepted; to be copied into a letter or a message. */
export function reminderText(
  { name, expected, missing, files }: UnitState,
  { period, tables }: Collection,
  language: Language
): string {
  const { reminder } = collectingWordsIn(language);
  const about = { period: periodName(period, language), year: tables.settings.fiscalYear };
  const refused = files.flatMap((file) => (file.refused === '' ? [] : [file]));
  const { digits } = shownNumbers(tables.settings);
  const isNothing = files.length === 0 && missing.length === expected;
  return [
    digits(reminder.subject(about)),
    reminder.to(name),
    '',
    digits(
      isNothing
        ? reminder.nothing(about)
        : reminder.some(about, expected - missing.length, expected)
    ),
    ...(missing.length === 0 ? [] : ['', reminder.missing]),
    ...missing.map((each) => `- ${each.code} ${each.name}`),
    ...(refused.length === 0 ? [] : ['', reminder.refused]),
    ...refused.map(({ file, refused: why }) => `- ${file}: ${why}`),
    '',
    reminder.please,
  ].join('\n');
}
