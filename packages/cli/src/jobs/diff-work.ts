import { whyUnwritable } from '../files/rewrite.ts';
import { diffOf } from '../formats/diff.ts';
import { viewOf } from '../formats/view.ts';
import type { CheckRequest } from '../requests.ts';
import type { CheckedFile, ReportFile } from '../view/report-file.ts';
import { summaryOf } from '../view/run-summary.ts';
import { Checker } from './checker.ts';
import { fixText } from './fix-text.ts';
import type { Work } from './outcome.ts';
import { settle } from './settle.ts';
import type { Surroundings } from './surroundings.ts';

/** Shows what fixing would change, and changes nothing. */
export function diffWork(request: CheckRequest, { cwd, views }: Surroundings): Work {
  const checker = new Checker(request, { cwd });
  const view = viewOf(views[0]!);
  const safety = request.fix?.safety ?? 'safe';
  return {
    frames: [{}],
    async do(input) {
      const settled = await settle(input, checker);
      if (settled.kind !== 'settled') return settled;
      const check = (now: ReportFile): CheckedFile => checker.checkBy(settled.terms, now);
      const before = check(settled.file);
      const after = fixText(before, safety, check);
      const text = after?.checked.report.source.text ?? input.text;
      const unwritable = after === null ? null : await whyUnwritable(input, text);
      const shown = after === null || unwritable !== null ? null : after;
      return {
        kind: 'report',
        path: input.path,
        pieces: [shown === null ? '' : diffOf(input, text, view)],
        changed: shown !== null,
        summary: summaryOf(shown?.checked ?? before, false, shown?.fixes),
        remarks:
          unwritable === null
            ? settled.remarks
            : [...settled.remarks, { kind: 'unwritten', reason: unwritable }],
      };
    },
    notes({ fixed, changed }) {
      return fixed > 0 ? [view.words.fix.wouldFix(fixed, changed)] : [];
    },
  };
}
