/** What was tried and how it went. A step that fails does not keep the next from being tried. */
export class Results {
  #passed = 0;
  #failed = 0;

  title(text) {
    console.log(`\n${text}`);
  }

  /** @param onFailure called where the step throws, to keep what can be seen */
  async step(what, run, onFailure = async () => {}) {
    const started = performance.now();
    try {
      await run();
      this.#passed++;
      console.log(`  ok   ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      this.#failed++;
      const reason = error instanceof Error ? error.message : String(error);
      console.log(`FAILED ${what}\n${reason.replace(/^/gm, '       | ')}`);
      await onFailure().catch(() => undefined);
    }
  }

  /** A story whose setting cannot be had fails as a whole. */
  async story(name, tell) {
    try {
      await tell();
    } catch (error) {
      await this.step(`${name} can be tried`, () => Promise.reject(error));
    }
  }

  /** @param outcomes of tests that ran elsewhere */
  add(outcomes) {
    for (const { what, error } of outcomes) {
      if (error === null) this.#passed++;
      else this.#failed++;
      console.log(error === null ? `  ok   ${what}` : `FAILED ${what}\n${error.replace(/^/gm, '       | ')}`);
    }
  }

  close() {
    console.log(`\n${this.#passed} passed, ${this.#failed} failed`);
    process.exitCode = this.#failed === 0 && this.#passed > 0 ? 0 : 1;
  }
}
