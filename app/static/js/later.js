// Work that waits for more of its kind.

/** The same work, once for all the calls of a moment: a hundred messages that come together are drawn together. */
export function once(work) {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      work();
    });
  };
}

/** The work, once nobody has asked for it for this long. */
export function calm(work, pause) {
  let timer = null;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, pause);
  };
}
