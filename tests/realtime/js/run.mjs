// Runs all scenarios of a file at the same time, and prints what went wrong in each: null, or why.

import { endAll } from "./client.mjs";

const scenarios = Object.entries(await import(`./${process.argv[2]}.mjs`));
const endings = await Promise.allSettled(scenarios.map(([, play]) => play()));
endAll();
const results = scenarios.map(([name], n) => [name, endings[n].reason ? String(endings[n].reason.stack) : null]);
process.stdout.write(JSON.stringify(Object.fromEntries(results)));
