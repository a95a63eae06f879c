import {
  cellLabel,
  type Finding,
  type Fix,
  fingerprintOf,
  messageOf,
  type Related,
  relatedMessageOf,
} from '@gouji/core';
import type * as sarif from 'sarif';
import type { CheckedFile } from '../../../view/report-file.ts';
import { artifactAt, messageWith, physicalLocation, regionOf } from './locations.ts';
import { LEVELS, ruleIndex } from './rules.ts';

/** What was found in a file, and behind it what its comments silence. */
export function resultsOf(file: CheckedFile): sarif.Result[] {
  return [
    ...file.findings.map((finding) => resultOf(finding, file)),
    ...file.suppressed.map(({ finding, reason }) => ({
      ...resultOf(finding, file),
      suppressions: [suppressionFor(reason)],
    })),
  ];
}

function suppressionFor(reason: string): sarif.Suppression {
  return { kind: 'inSource', ...(reason !== '' && { justification: reason }) };
}

/** Keys without a value are left out by JSON. */
function resultOf(finding: Finding, file: CheckedFile): sarif.Result {
  const { report, locale } = file;
  const fix = file.fix(finding);
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndex(finding.rule),
    level: LEVELS[finding.severity],
    message: messageWith(messageOf(finding, locale)),
    locations: [locationOf(finding, file)],
    relatedLocations: finding.related.map((related, place) => relatedLocation(finding, related, place, file)),
    partialFingerprints: { 'goujiFingerprint/v1': fingerprintOf(finding, report) },
    fixes: fix === null ? undefined : [fixFor(fix, file)],
    properties: numbersOf(finding),
  };
}

/** A place in the text and, in the report's own terms, the cells it is about. */
function locationOf(finding: Finding, { path, report, locale }: CheckedFile): sarif.Location {
  const logicalLocations = finding.cells.map((cell) => ({
    name: cellLabel(report.form, cell, locale),
    fullyQualifiedName: cell,
    kind: 'cell',
  }));
  return {
    physicalLocation: physicalLocation(path, report.source, finding),
    ...(logicalLocations.length > 0 && { logicalLocations }),
  };
}

function relatedLocation(
  finding: Finding,
  related: Related,
  place: number,
  { path, report, locale }: CheckedFile,
): sarif.Location {
  const text = relatedMessageOf(finding, related, locale);
  return {
    id: place,
    physicalLocation: physicalLocation(path, report.source, related),
    ...(text !== '' && { message: messageWith(text) }),
  };
}

function fixFor({ title, safety, edits }: Fix, { path, report }: CheckedFile): sarif.Fix {
  const replacements = edits.map((edit) => ({
    deletedRegion: regionOf(report.source, edit),
    insertedContent: { text: edit.text },
  }));
  return {
    description: messageWith(title),
    artifactChanges: [{ artifactLocation: artifactAt(path), replacements }],
    properties: { safety },
  };
}

function numbersOf({ computed, stated, difference, suspects, identities }: Finding): sarif.PropertyBag {
  return { computed, stated, difference, suspects, identities };
}
