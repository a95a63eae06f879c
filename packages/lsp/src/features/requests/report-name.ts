import type { Report } from '@gouji/core';
import type { ReportName } from '../../protocol.ts';

export function reportName(uri: string, { title, organization, year }: Report): ReportName {
  return {
    uri,
    title: title?.value ?? '',
    organization: organization?.value ?? null,
    year: year?.value ?? null,
  };
}
