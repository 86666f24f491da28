import { hostAnswer } from './hostAnswer';
import { CODES, errorCode } from './hostCodes';
import type { HostProblemCode } from './words/hostWords';
import type { Said } from './words/said';

/** What went wrong between the add-in and Excel, said so that a user can act on it. */
export class HostProblem extends Error {
  readonly code: HostProblemCode;
  /** The sheet, table, cell, unit or code that it is about. */
  readonly about: string;
  /** Where that is, or what is in its way there; '' where that needs no saying. */
  readonly at: string;

  /** `cause`: what Excel answered, or what else was thrown; its words follow the sentence. */
  constructor(
    code: HostProblemCode,
    {
      name = '',
      at = '',
      cause,
    }: { readonly name?: string; readonly at?: string; readonly cause?: unknown } = {}
  ) {
    super(`${code} ${name}`.trim(), { cause });
    this.name = 'HostProblem';
    this.code = code;
    this.about = name;
    this.at = at;
  }

  /** What happened and what to do, once `loadHostWords` has brought the words. */
  get bilingual(): Said {
    return say?.(this) ?? NO_WORDS;
  }
}

let say: ((problem: HostProblem) => Said) | null = null;

const NO_WORDS: Said = {
  what: {
    th: 'ทำขั้นตอนนี้ไม่สำเร็จ และโหลดคำอธิบายไม่ได้',
    en: 'This step failed, and what it says could not be loaded.',
  },
  todo: { th: 'ตรวจสอบการเชื่อมต่อ แล้วลองอีกครั้ง', en: 'Check the connection, then try again.' },
};

/** Brings what problems say: a pane starts without, for nothing mostly goes wrong. Asked for again where it cannot be loaded. */
export async function loadHostWords(): Promise<void> {
  try {
    say ??= (await import('./words/saidOf')).saidOf;
  } catch {
    // Said by NO_WORDS.
  }
}

/**
 * Turns whatever a batch threw into a `HostProblem`: what Excel answered is told as that, anything else as an error of the
 * add-in's own. What had been written is put back by then.
 *
 * @param cause the caught value; a `HostProblem` comes back as it is.
 * @param sheet at work when it was thrown, where that is known; Excel's own answer knows better
 */
export function toHostProblem(cause: unknown, sheet = ''): HostProblem {
  if (cause instanceof HostProblem) return cause;
  const answer = hostAnswer(cause);
  const known = CODES[errorCode(cause)];
  const name = answer === null ? sheet : answer.sheet;
  return new HostProblem(known ?? (answer === null ? 'ours' : 'refused'), { name, cause });
}
