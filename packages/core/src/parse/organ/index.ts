export { type Organ, organOf, parseOrgan } from './organ.ts';
export type { OrganLevel, Place, PlaceKind } from './place.ts';
export type { OrganKind } from './tail.ts';
