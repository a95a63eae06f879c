import { OTHER_DENIALS } from './silent-denials.test-support.ts';
import {
  OTHER_DISPUTES,
  OTHER_DOCUMENTS,
  OTHER_MATTERS,
  SOUND_PARTS,
} from './silent-matters.test-support.ts';
import { OTHER_TIMES, ROUNDED, SOME_REQUESTS } from './silent-requests.test-support.ts';

/**
 * Sentences about which every rule of the group must be silent: `{…}` stands for what the tables say, and none of the
 * other numbers is in them.
 */
export const SILENT: Readonly<Record<string, readonly string[]>> = {
  'some requests only': SOME_REQUESTS,
  'other times': OTHER_TIMES,
  'rounded numbers': ROUNDED,
  'other matters': OTHER_MATTERS,
  'other disputes': OTHER_DISPUTES,
  'other documents': OTHER_DOCUMENTS,
  'parts and shares that hold': SOUND_PARTS,
  'other denials': OTHER_DENIALS,
};
