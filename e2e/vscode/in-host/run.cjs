// Runs inside the extension host, with the real API of VS Code, and writes down how each test went.
const { writeFileSync } = require('node:fs');
const { tests } = require('./tests.cjs');

const MOST = 60_000;

exports.run = async () => {
  const outcomes = [];
  for (const [what, run] of Object.entries(tests)) {
    const late = new Promise((_, reject) =>
      setTimeout(() => reject(new Error(`took over ${MOST} ms`)), MOST),
    );
    const error = await Promise.race([run(), late]).then(
      () => null,
      (reason) => String(reason?.stack ?? reason),
    );
    outcomes.push({ what, error });
  }
  writeFileSync(process.env.GOUJI_OUTCOMES, JSON.stringify(outcomes));
};
