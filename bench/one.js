// Measures one figure and hands it to run.js, or prints it when started by hand, for a profiler say.
import { FIGURES } from './figures/index.js';
import { renderFigure } from './report/render.js';

const name = process.argv[2] ?? '';
const load = FIGURES[name];
if (load === undefined) throw new Error(`no figure ${name}`);
const { measure } = await load();
const figure = { name, ...(await measure()) };
if (process.send) process.send(figure);
else console.log(renderFigure(figure));
