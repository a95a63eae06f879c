import { Catalogue } from '../catalogue.ts';
import { RULES } from './index.ts';

/** The ids of all rules and groups, and what an unknown one was meant to be. */
export function ruleCatalogue(): Catalogue {
  return new Catalogue(RULES);
}
