import type { Report } from '../../../parse/report.ts';
import type { Locale } from '../../finding.ts';

/** A unit as findings name it: by its organ, or by its place among the units where its report names none. */
export type UnitName = { readonly name: string | null; readonly index: number };

export function unitName(units: readonly Report[], index: number): UnitName {
  return { name: units[index]?.organization?.value ?? null, index };
}

export function unitWords({ name, index }: UnitName, locale: Locale): string {
  if (name !== null) return name;
  return locale === 'en' ? `unit ${index + 1}` : `第 ${index + 1} 份单位报告`;
}
