export { type Organ, organOf, parseOrgan } from './organ.ts';
export type { OrganLevel, Place } from './place.ts';
