/** What was tried and how it went. */
export class Results {
  #passed = 0;
  #failed = 0;

  title(text) {
    console.log(`\n${text}`);
  }

  expect(what, holds, detail = '') {
    if (holds) this.#passed++;
    else this.#failed++;
    console.log(`${holds ? '  ok  ' : 'FAILED'} ${what}`);
    if (!holds && detail !== '') console.log(detail.replace(/^/gm, '       | '));
  }

  /** A tool that cannot be had here. Where everything is to be tried, as in CI, that is a failure. */
  missing(tool, why) {
    if (process.env.CI) this.expect(`${tool} can be tried`, false, why);
    else console.log(`  --   ${tool} is not here (${why}): not tried`);
  }

  close() {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed === 0 ? 0 : 1;
  }
}
