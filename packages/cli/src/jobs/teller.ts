import { relative } from 'node:path';
import { formatProblemMessage } from '@gouji/core';
import { faultLines } from '../config/config-fault.ts';
import type { MissingNeighbour } from '../config/neighbours.ts';
import { withSlashes } from '../files/slashes.ts';
import { type Messages, messagesIn } from '../messages/index.ts';
import type { Speak } from '../output/speaker.ts';
import type { OutputRequest, ReadingRequest } from '../requests.ts';
import { printable } from '../terminal/printable.ts';
import type { Remark } from './outcome.ts';
import type { Step } from './outcomes.ts';

type TellerRequest = Pick<ReadingRequest, 'errorOnUnmatched'> &
  Pick<OutputRequest<string>, 'locale' | 'quiet'>;

/** Tells a person what a run comes upon beside its results, each thing once. */
export class Teller {
  readonly #request: TellerRequest;
  readonly #cwd: string;
  readonly #say: Speak;
  readonly #words: Messages;
  readonly #told = new Set<string>();
  #skipped = 0;
  #withoutLastYear = 0;
  #firstWithout = '';
  #whole = true;

  constructor(request: TellerRequest, cwd: string, say: Speak) {
    this.#request = request;
    this.#cwd = cwd;
    this.#say = say;
    this.#words = messagesIn(request.locale);
  }

  /** False where something was left undone. */
  get whole(): boolean {
    return this.#whole;
  }

  async tell(step: Step): Promise<void> {
    switch (step.kind) {
      case 'skipped':
        this.#skipped++;
        return;
      case 'report':
        for (const remark of step.remarks) await this.#remark(printable(step.path), remark);
        return;
      case 'unreadable':
        return this.#fail(this.#words.problemAt(printable(step.path), this.#words.problem(step.problem)));
      case 'bad-config':
        return this.#fail(faultLines(step.bad, this.#cwd, this.#request.locale));
      case 'unmatched':
        if (this.#request.errorOnUnmatched) await this.#fail(this.#words.unmatched(printable(step.operand)));
    }
  }

  /** @param notes the last words of the command and its formats */
  async end(notes: readonly string[]): Promise<void> {
    const words = this.#words;
    const own = [
      this.#skipped > 0 ? words.skipped(this.#skipped) : '',
      this.#withoutLastYear > 0
        ? words.settings.withoutLastYear(this.#withoutLastYear, this.#firstWithout)
        : '',
    ];
    if (!this.#request.quiet) for (const note of [...own, ...notes]) await this.#say(note);
  }

  async #remark(path: string, remark: Remark): Promise<void> {
    switch (remark.kind) {
      case 'damaged':
        return this.#say(this.#words.damaged(path, remark.encoding, remark.places));
      case 'unwritten':
        return this.#fail(
          this.#words.problemAt(path, this.#words.fix.unwritten(remark.reason, this.#words.problem)),
        );
      case 'unformatted': {
        const { problem, line, column } = remark;
        return this.#say(`${path}:${line}:${column}: ${formatProblemMessage(problem, this.#request.locale)}`);
      }
      case 'missing':
        return this.#missing(remark.neighbour);
    }
  }

  /** That there is no report of last year may well be so; that one is there and cannot be read may not. */
  async #missing({ role, absolute, problem }: MissingNeighbour): Promise<void> {
    const path = printable(withSlashes(relative(this.#cwd, absolute)));
    if (role === 'unit' || problem.kind !== 'not-found')
      return this.#fail(this.#words.settings.unreadable(role, path, this.#words.problem(problem)));
    if (this.#withoutLastYear++ === 0) this.#firstWithout = path;
  }

  async #fail(text: string): Promise<void> {
    this.#whole = false;
    if (this.#told.has(text)) return;
    this.#told.add(text);
    await this.#say(text);
  }
}
