import { SA_KAEO_AUDIT } from './saKaeoAudit';
import { SA_KAEO_CHIEF } from './saKaeoChief';
import { SA_KAEO_DEPUTY1 } from './saKaeoDeputy1';
import { SA_KAEO_DEPUTY2 } from './saKaeoDeputy2';
import { SA_KAEO_EDUCATION } from './saKaeoEducation';
import { SA_KAEO_FINANCE } from './saKaeoFinance';
import { SA_KAEO_HEALTH } from './saKaeoHealth';
import { SA_KAEO_OFFICE } from './saKaeoOffice';
import { SA_KAEO_PERSONNEL } from './saKaeoPersonnel';
import type { SaKaeoAgreement } from './saKaeoRows';
import { SA_KAEO_SECRETARY } from './saKaeoSecretary';
import { SA_KAEO_STRATEGY } from './saKaeoStrategy';
import { SA_KAEO_SUPPLIES } from './saKaeoSupplies';
import { SA_KAEO_WORKS } from './saKaeoWorks';

/** The 13 agreements of fiscal year 2569 in the order of the transcript, 126 indicators in all. */
export const SA_KAEO: readonly SaKaeoAgreement[] = [
  SA_KAEO_CHIEF,
  SA_KAEO_DEPUTY1,
  SA_KAEO_DEPUTY2,
  SA_KAEO_OFFICE,
  SA_KAEO_SECRETARY,
  SA_KAEO_FINANCE,
  SA_KAEO_WORKS,
  SA_KAEO_HEALTH,
  SA_KAEO_STRATEGY,
  SA_KAEO_EDUCATION,
  SA_KAEO_SUPPLIES,
  SA_KAEO_PERSONNEL,
  SA_KAEO_AUDIT,
];

/** Weights by code for the one agreement that shows them; the source has none. */
export const SA_KAEO_EXAMPLE_WEIGHTS: Readonly<Record<string, number>> = {
  '13-1': 15,
  '13-2': 25,
  '13-3': 20,
  '13-4': 15,
  '13-5': 10,
  '13-6': 10,
  '13-7': 5,
};
