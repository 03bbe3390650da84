// Runs the scenarios of a file one after the other, and prints what went wrong in each: null, or why.

const endings = {};
for (const [name, play] of Object.entries(await import(`./${process.argv[2]}.mjs`))) {
    try {
        await play();
        endings[name] = null;
    } catch (error) {
        endings[name] = String(error.stack ?? error);
    }
}
process.stdout.write(JSON.stringify(endings));
