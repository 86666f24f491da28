import type { Language } from '../../../engine';
import { textIn, type DataText } from '../dataText';

/** Samples that can be inserted, in the order in which they are offered. */
export const SAMPLE_NAMES = [
  'nonthaburi',
  'saKaeo',
  'kalasin',
  'outstanding',
  'antiCorruption',
] as const;
export type SampleName = (typeof SAMPLE_NAMES)[number];

const TITLES: Readonly<Record<SampleName, DataText>> = {
  nonthaburi: { th: 'เทศบาลนครนนทบุรี 2564', en: 'Nonthaburi municipality 2564' },
  saKaeo: { th: 'อบจ.สระแก้ว 2569', en: 'Sa Kaeo province 2569' },
  kalasin: { th: 'เทศบาลเมืองกาฬสินธุ์ 2566', en: 'Kalasin municipality 2566' },
  outstanding: { th: 'ท้องถิ่นจังหวัดดีเด่น 2567', en: 'Outstanding local office 2567' },
  antiCorruption: { th: 'แผนป้องกันการทุจริต 2566–2570', en: 'Anti-corruption plan 2566–2570' },
};

/** What a sample is called where it is offered. */
export function sampleTitle(name: SampleName, language: Language): string {
  return textIn(TITLES[name], language);
}
