// Which pages of this browser are still open: each holds a lock of its own for as long as it lives.
import { uuid } from "./uuid.js";

export const PAGE = uuid();
const lockOf = (page) => `homeroom.page.${page}`;

const { locks } = navigator; // browsers have them over https and on localhost only
export const canTell = Boolean(locks);
locks?.request(lockOf(PAGE), () => new Promise(() => {}));

/** Act once that page is closed, or at once where nobody can tell. */
export function whenClosed(page, act) {
  if (locks) locks.request(lockOf(page), act);
  else act();
}
