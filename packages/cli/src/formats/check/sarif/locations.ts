import { isAbsolute } from 'node:path';
import type { Range, SourceText } from '@gouji/core';
import type { ArtifactLocation, Location, Message, PhysicalLocation, Region } from 'sarif';
import { addressOf } from '../../../view/shown-path.ts';

/** Stands for the directory the paths count from. */
export const ROOT = '%SRCROOT%';

export function artifactAt(path: string): ArtifactLocation {
  return isAbsolute(path) ? { uri: addressOf(path) } : { uri: addressOf(path), uriBaseId: ROOT };
}

/** Lines and columns for those who show a place, offsets for those who change it; both in UTF-16 units. */
export function regionOf(source: SourceText, { start, end }: Range): Region {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

export function physicalLocation(path: string, source: SourceText, range: Range): PhysicalLocation {
  return { artifactLocation: artifactAt(path), region: regionOf(source, range) };
}

export function fileLocation(path: string): Location {
  return { physicalLocation: { artifactLocation: artifactAt(path) } };
}

/** A message as plain text: what looks like an embedded link, `[words](address)`, is the draft's and shall be none. */
export function messageWith(text: string): Message {
  return { text: text.replaceAll('](', '] (') };
}
