// What time it is at the server, whatever the clock of this device says: the page came with the server's time.
import { byId } from "./dom.js";

const [navigation] = performance.getEntriesByType("navigation");
const age = performance.now() - navigation.responseStart; // of what the page says
const offset = Date.parse(JSON.parse(byId("boot").textContent).now) + age - Date.now();

/** Milliseconds since 1970, as the server counts them. */
export const serverNow = () => Date.now() + offset;
