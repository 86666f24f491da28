import ita from './ita.json' with { type: 'json' };
import lpa from './lpa.json' with { type: 'json' };
import okr from './okr.json' with { type: 'json' };
import opdc from './opdc.json' with { type: 'json' };
import perspectives from './perspectives.json' with { type: 'json' };
import rfd from './rfd.json' with { type: 'json' };
import spms from './spms.json' with { type: 'json' };
import staff from './staff.json' with { type: 'json' };
import thaiLocal from './thaiLocal.json' with { type: 'json' };
import type { SchemeName } from './schemeNames';

/** The data of every scheme: small, and so loaded together. A test holds each file to the schema. */
export const SCHEME_FILES: Readonly<Record<SchemeName, unknown>> = {
  ...{ thaiLocal, opdc, lpa, ita, staff, spms, rfd, perspectives, okr },
};
